import Testing

@testable import ArticleParsing

@Suite("A set of tokens")
struct TokenSetTests {
    private let set: TokenSet = {
        var set = TokenSet(capacity: 10)
        for index in [0, 63, 64, 200] { set.insert(index) }
        return set
    }()

    @Test(
        "gives the members of a range in order and none besides",
        arguments: [
            (0..<300, [0, 63, 64, 200]), (0..<200, [0, 63, 64]), (63..<65, [63, 64]), (64..<64, []), (1..<63, []),
            (65..<200, []), (200..<201, [200]), (201..<300, []), (1_000..<2_000, []),
        ])
    func members(range: Range<Int>, expected: [Int]) { #expect(Array(set.members(in: range)) == expected) }

    @Test(
        "finds the first member of a range",
        arguments: [(0..<1, 0), (1..<64, 63), (64..<300, 64), (65..<201, 200), (65..<200, nil), (5..<5, nil)]
            as [(
                Range<Int>, Int?
            )])
    func first(range: Range<Int>, expected: Int?) { #expect(set.first(in: range) == expected) }

    @Test("holds nothing before anything is added")
    func empty() { #expect(TokenSet(capacity: 0).first(in: 0..<100) == nil) }
}
