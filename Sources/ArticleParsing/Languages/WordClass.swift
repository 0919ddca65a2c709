/// What a language pack says of a word or phrase: one bit per class, several may hold.
///
/// Bits 0 to 39 belong to names, quotations and attribution, 40 to 63 to structure and dates.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// A word so common and so much this language's own that counting it tells the language.
    static let function = WordClass(rawValue: 1 << 0)
}
