import Articles

/// A text cut into tokens: what every pass of the parser works on.
///
/// A class, so that the passes share it rather than copy it.
final class SourceText: Sendable {
    /// The stored text.
    let text: ArticleText
    /// The tokens in order; they don't overlap, and between two of them stands only white space.
    let tokens: [Token]
    /// For each token a hash of its letters with case folded and invisible characters left out, 0 where it has none: words
    /// that differ in case agree.
    let folds: [UInt32]
    /// The first byte of each token, an offset into the stored text.
    private let starts: [UInt32]
    /// The quote marks.
    let marks: TokenSet
    /// The punctuation that may end a sentence: full stops, question and exclamation marks.
    let stops: TokenSet
    /// The tokens that print otherwise than they stand, the white space before each included.
    let uneven: TokenSet

    /// Cuts a text into tokens.
    init(_ text: ArticleText, lexicon: Lexicon = .shared) {
        self.text = text
        (tokens, starts, folds, marks, stops, uneven) = Tokenizer.tokens(of: text, lexicon: lexicon)
    }

    /// The place of some tokens in code points, from the first one's start to the last one's end; never empty.
    ///
    /// - Precondition: `tokens` is not empty and within bounds.
    func range(_ tokens: Range<Int>) -> Range<Int> { codePoints(bytes(tokens)) }

    /// The first byte of a token.
    func start(of token: Int) -> Int { Int(starts[token]) }

    /// One past the last byte of a token.
    func end(of token: Int) -> Int { start(of: token) + Int(tokens[token].length) }

    /// The bytes of a token.
    func bytes(of token: Int) -> Range<Int> { start(of: token)..<end(of: token) }

    /// The place of some tokens in bytes.
    ///
    /// - Precondition: `tokens` is not empty and within bounds.
    func bytes(_ tokens: Range<Int>) -> Range<Int> {
        start(of: tokens.lowerBound)..<end(of: tokens.upperBound - 1)
    }

    /// A range of bytes in code points.
    func codePoints(_ bytes: Range<Int>) -> Range<Int> {
        text.codePoint(atByte: bytes.lowerBound)..<text.codePoint(atByte: bytes.upperBound)
    }

    /// The tokens that begin in a range of bytes, looked for from some that are near.
    ///
    /// - Complexity: O(*d*) in the tokens between.
    func tokens(startingIn bytes: Range<Int>, near hint: Range<Int>) -> Range<Int> {
        firstToken(
            atByte: bytes.lowerBound, near: hint.lowerBound)..<firstToken(
                atByte: bytes.upperBound, near: hint.upperBound)
    }

    private func firstToken(atByte byte: Int, near hint: Int) -> Int {
        var index = hint
        while index > 0, start(of: index - 1) >= byte { index -= 1 }
        while index < tokens.count, start(of: index) < byte { index += 1 }
        return index
    }

    /// The first token that begins at a byte or after it; one past the last when there is none.
    ///
    /// - Complexity: O(log *n*).
    func firstToken(atByte byte: Int) -> Int {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if start(of: middle) < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
