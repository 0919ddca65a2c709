import Testing

@testable import ArticleAPI

@Suite struct NearestNameTests {
    private let known = ["date", "from", "to", "speaker", "limit", "cursor"]

    @Test(arguments: [
        ("dat", "date"), ("Speaker", "speaker"), ("speakr", "speaker"), ("limits", "limit"), ("form", "from"),
    ])
    func `finds the name that was meant`(given: String, expected: String) {
        #expect(nearestName(to: given, in: known) == expected)
    }

    @Test(arguments: ["", "xyzzy", "publisher-name", String(repeating: "date", count: 100), "日本語"])
    func `finds none for what is far from all`(given: String) {
        #expect(nearestName(to: given, in: known) == nil)
    }

    @Test func `finds none among none`() {
        #expect(nearestName(to: "date", in: []) == nil)
    }
}
