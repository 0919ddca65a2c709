import Articles
import Testing

@testable import ArticleParsing

/// Words are hashed eight bytes at once where they are plain, and code point by code point where they are not.
struct FoldedHashTests {
    /// Letters that begin words of every length up to three steps of eight.
    private static let words = (1...25).map { String("perpustakaanmahasiswabaruku".prefix($0)) }

    @Test(arguments: words, [" dua", ",", "\n", "", ".Tiga", "’s tail", " di sana dan di sini", ") dan lain"])
    func `is the same however a word is read`(_ word: String, _ rest: String) {
        for word in [word, word.prefix(1).uppercased() + word.dropFirst()] {
            let source = SourceText(ArticleText(word + rest))
            #expect(source.folds.first == FoldedHash(word).short)
            #expect(source.tokens.first.map { Int($0.length) } == word.utf8.count)
            #expect(source.tokens.first?.isCapitalised == word.first?.isUppercase)
        }
    }

    @Test(arguments: ["Kata", "KATA", "kAtA", "k\u{AD}ata", "&#75;ata"])
    func `leaves case, invisible characters and entities aside`(_ form: String) {
        #expect(SourceText(ArticleText(form + " Budi tadi.")).folds.first == FoldedHash("kata").short)
    }

    @Test func `tells words apart that differ in one letter or in length`() {
        var seen: Set<FoldedHash> = [FoldedHash("")]
        for word in Self.words { seen.insert(FoldedHash(word)) }
        let longest = Array("perpustakaanmahasiswabaru")
        for place in longest.indices {
            var other = longest
            other[place] = "z"
            seen.insert(FoldedHash(String(other)))
        }
        #expect(seen.count == 1 + Self.words.count + longest.count)
    }

    @Test(arguments: ["é", "ö", "ж", "漢", "😀", "aé", "abcdefgé", "abcdefghé", "ÉA"])
    func `takes letters beyond ASCII from a string as from a text`(_ word: String) {
        let bytes = Array("x\(word)y".utf8)
        #expect(FoldedHash(word) == FoldedHash(bytes, in: 1..<bytes.count - 1))
        #expect(FoldedHash(word) != FoldedHash(word + "a"))
    }
}
