import Testing

@testable import ArticleParsing

@Suite struct `A table of words` {
    /// Words as hashes: in a row, with the same low half, with the same high half, and the ends of the range.
    private static let words: [[UInt32]] = [
        Array(0..<1000), (0..<1000).map { $0 << 16 }, (0..<1000).map { 0xABCD_0000 | $0 }, [0, .max],
    ]

    @Test(arguments: words)
    func `gives back what was entered for each word, and nothing for others`(_ words: [UInt32]) {
        var table = FoldTable<[UInt32]>()
        for word in words { table[word, default: []].append(word) }
        for word in words { table[word, default: [7]].append(1) }
        #expect(words.allSatisfy { table[$0] == [$0, 1] })
        #expect((2000..<2100).allSatisfy { table[$0 + 0x7000_0000] == nil })
    }

    @Test func `is empty at first, and stays so when it is only read`() {
        let table = FoldTable<Int>()
        #expect(table[0] == nil)
        #expect(table[0, default: 5] == 5)
        #expect(table[0] == nil)
    }
}
