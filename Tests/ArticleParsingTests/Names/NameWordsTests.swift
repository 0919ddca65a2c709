import Testing

@testable import ArticleParsing

@Suite struct `The words of a name` {
    private func words(_ hashes: [UInt32]) -> NameWords {
        var words = NameWords()
        for hash in hashes { words.append(hash) }
        return words
    }

    @Test(
        arguments: [
            ([1, 2], [2], true), ([2], [1, 2], true), ([1, 2], [2, 1], true), ([1], [1], true),
            ([1, 2], [1, 3], false), ([1], [2], false), ([1, 2, 3], [1, 4], false), ([4], [1, 2, 3], false),
        ] as [([UInt32], [UInt32], Bool)])
    func `agree with another name's when one holds all of the other`(_ one: [UInt32], _ other: [UInt32], agree: Bool) {
        #expect(words(one).agrees(with: words(other)) == agree)
    }

    @Test func `keep their order, and no more than there is room for`() {
        let many = words(Array(1...20))
        #expect(Array(many) == Array(1...12))
        #expect(Array(many.dropFirst()) == Array(2...12))
        #expect(words([]).dropFirst().isEmpty)
    }
}
