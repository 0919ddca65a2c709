import Articles

/// A quotation with all that its rows need.
struct PreparedQuote: Sendable {
    /// The name.
    let id: QuoteID
    /// The kind's number.
    let kind: Int
    /// The number of its speaker among the article's appearances, where the speaker has a name.
    let speaker: Int?
    /// In hundredths.
    let confidence: Int
    /// The number of words.
    let wordCount: Int
    /// The words it is found by, and those beside it.
    let words: (own: [UInt8], around: [UInt8])
    /// What near-duplicates of it are found by.
    let sketch: Sketch?

    /// Prepares a quotation.
    init(
        _ quote: Quote, id: QuoteID, speaker: Int?, words: (own: [UInt8], around: [UInt8]), sketch: Sketch?
    ) {
        (self.id, self.speaker, self.words, self.sketch) = (id, speaker, words, sketch)
        (kind, confidence, wordCount) = (quote.type.code, Self.hundredths(quote.confidence), quote.wordCount)
    }

    /// A share of 0 to 1 in whole hundredths; what is no number becomes 0.
    static func hundredths(_ share: Double) -> Int {
        share.isNaN ? 0 : Int((min(max(share, 0), 1) * 100).rounded())
    }
}
