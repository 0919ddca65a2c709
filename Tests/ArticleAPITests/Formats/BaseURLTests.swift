import Testing

@testable import ArticleAPI

@Suite("What addresses begin with") struct BaseURLTests {
    @Test(
        "is an address without a slash at its end",
        arguments: [
            ("https://news.example", "https://news.example"), ("https://news.example/", "https://news.example"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"), ("http://[::1]:8080/", "http://[::1]:8080"),
            ("https://example.org/kutip//", "https://example.org/kutip"),
            ("http://arsip_satu:80", "http://arsip_satu:80"),
            ("https://example.org/a/b-c.d_e", "https://example.org/a/b-c.d_e"),

            ("", nil), ("news.example", nil), ("ftp://news.example", nil), ("HTTPS://news.example", nil),
            ("https://", nil), ("https:///kutip", nil), ("https://:80", nil), ("https://a:", nil), ("https://a:b", nil),
            ("https://a:123456", nil), ("https://user@news.example", nil), ("https://news.example?x=1", nil),
            ("https://news.example/#a", nil), ("https://news.example/a b", nil), ("https://news.example/%2e", nil),
            ("https://news.example/\"><script>", nil), ("https://a'b.example", nil), ("https://[::1", nil),
            ("https://[]", nil), ("https://[::g]", nil), ("https://[::1]x", nil), ("https://\u{E9}.example", nil),
            ("https://news.example\n", nil),
        ] as [(String, String?)])
    func reading(_ text: String, _ base: String?) { #expect(BaseURL(text)?.description == base) }

    @Test(
        "is made of a host that somebody could have",
        arguments: [
            ("news.example", "http://news.example"), ("127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("[::1]:80", "http://[::1]:80"),

            ("", nil), ("a$b", nil), ("a'b", nil), ("a(b)", nil), ("a%20b", nil), ("a;b", nil), ("a/b", nil),
            ("a@b", nil), ("a:", nil),
        ] as [(String, String?)])
    func host(_ host: String, _ base: String?) { #expect(BaseURL(host: host)?.description == base) }
}
