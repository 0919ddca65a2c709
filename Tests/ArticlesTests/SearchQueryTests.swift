import Articles
import Testing

@Suite struct `A search query` {
    @Test(
        arguments: [
            ("harga pupuk", [["harga"], ["pupuk"]]), ("a OR b c", [["a", "b"], ["c"]]),
            ("a OR b OR c", [["a", "b", "c"]]),
            ("a or b", [["a"], ["or"], ["b"]]), ("\"a OR b\"", [["a OR b"]]), ("OR", []), ("a OR OR b", [["a", "b"]]),
            ("“dua kata”", [["dua kata"]]), ("\"open", [["open"]]), ("a\"b c\"d", [["a"], ["b c"], ["d"]]),
            ("pup*", [["pup*"]]),
            ("http://x.test", [["http://x.test"]]), ("type:poem", [["type poem"]]), ("before:soon", [["before soon"]]),
            ("title:x", [["x"]]), ("speaker:", []), ("site:\"\"", []), ("-", []), ("- a", [["a"]]), (":", [[":"]]),
            ("", []),
        ] as [(String, [[String]])])
    func `reads words, phrases and alternatives`(_ text: String, groups: [[String]]) {
        let query = SearchQuery(parsing: text)
        #expect(query.groups.map { $0.map(\.text) } == groups)
    }

    @Test func `reads filters`() {
        let query = SearchQuery(
            parsing: "Speaker:\"Ana Lim\" site:Kabar type:direct TYPE:mixed after:2026-01 before:2026-02-04 -x")
        #expect(query.speaker == "Ana Lim")
        #expect(query.site == "Kabar")
        #expect(query.types == [.direct, .mixed])
        #expect(query.days.first?.description == "2026-02-01")
        #expect(query.days.last?.description == "2026-02-03")
        #expect(query.excluded.map(\.text) == ["x"])
        #expect(query.groups.isEmpty)
    }

    @Test func `knows the beginning of a word and a word of the title`() {
        let query = SearchQuery(parsing: "pup* title:\"harga na\"* -title:x")
        #expect(query.groups.map { $0[0].isPrefix } == [true, true])
        #expect(query.groups.map { $0[0].inTitle } == [false, true])
        #expect(query.excluded.map(\.inTitle) == [true])
    }
}
