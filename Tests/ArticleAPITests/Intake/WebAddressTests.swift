import Testing

@testable import ArticleAPI

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("https://kabar.example/teluk", "kabar.example"),
        ("HTTP://WWW.Kabar.Example:8080/a?b#c", "kabar.example"),
        ("https://user@kabar.example", "kabar.example"),
        ("https://kabar-teluk.example?x", "kabar-teluk.example"),
    ])
    func `finds the host of an address`(text: String, host: String) {
        #expect(WebAddress(text)?.host == host)
    }

    @Test(arguments: [
        "", "kabar.example", "ftp://kabar.example", "https://", "https:///teluk", "https://kabar example/",
        "javascript:alert(1)", "https://<b>/", "https://kabar.example/\u{0}", "https://?x", "//kabar.example",
        "https://" + String(repeating: "a", count: 2048),
    ])
    func `refuses what is no web address`(text: String) {
        #expect(WebAddress(text) == nil)
    }
}
