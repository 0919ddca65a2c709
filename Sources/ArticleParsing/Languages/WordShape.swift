/// A shape of words by their first and last letters, as Indonesian pe-…-an for fields of work.
struct WordShape: Sendable {
    /// The letters in front, lower case.
    private let prefix: [UInt8]
    /// The letters at the end, lower case.
    private let suffix: [UInt8]

    /// Makes a shape of ASCII letters.
    init(prefix: String, suffix: String) { (self.prefix, self.suffix) = (Array(prefix.utf8), Array(suffix.utf8)) }

    /// Whether a word of the text has this shape, in any case.
    func matches(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        guard word.count > prefix.count + suffix.count + 2 else { return false }
        return zip(word, prefix).allSatisfy { bytes[$0] | 0x20 == $1 }
            && zip(word.suffix(suffix.count), suffix).allSatisfy { bytes[$0] | 0x20 == $1 }
    }
}
