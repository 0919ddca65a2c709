import Testing

@testable import ArticleAPI

@Suite struct `Changes of wording` {
    @Test(arguments: [
        ("", "", ""), ("satu dua", "satu  dua", ""), ("satu dua", "satu tiga", "dua>tiga"),
        ("satu dua", "satu", "dua>"),
        ("satu", "nol satu", ">nol"), ("a b c d", "a x c y d", "b>x,>y"), ("", "satu", ">satu"),
        ("a b", "b a", "a>,>a"),
        ("a b c", "x y z", "a b c>x y z"),
    ])
    func `are told word by word`(_ first: String, second: String, expected: String) {
        let changes = WordingChange.changes(from: first, to: second)
        #expect(changes.map { "\($0.was)>\($0.now)" }.joined(separator: ",") == expected)
    }

    @Test func `are told at once for long wordings`() {
        let long = String(repeating: "kata ", count: 501)
        #expect(WordingChange.changes(from: long, to: "kata").count == 1)
    }
}
