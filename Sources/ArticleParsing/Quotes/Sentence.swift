/// A sentence of a passage; quotations in it are whole.
struct Sentence: Sendable {
    /// The index of its passage.
    var passage: Int
    /// Its tokens, the closing punctuation included.
    var tokens: Range<Int>
    /// The quotations that begin in it, as indices.
    var quotations: Range<Int>
}
