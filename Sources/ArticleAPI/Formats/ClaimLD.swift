import Articles

/// A quotation as schema.org's `Claim`, in JSON-LD: what a fact-checker's `ClaimReview` takes as `itemReviewed`.
struct ClaimLD {
    /// The quotation.
    let quote: ArchivedQuote
    /// The article it stands in.
    let article: ArticleReference
    /// All articles that print it in the same or nearly the same words, the earliest first; empty where nobody looked.
    var appearances: [ArticleReference] = []
    /// What addresses begin with.
    let base: BaseURL

    /// Whether a quotation says something that could be checked: a term of address or a scare quote does not.
    static func isClaim(_ quote: ArchivedQuote) -> Bool { quote.quote.type != .fragment }

    /// Writes it as one object.
    ///
    /// - Parameters:
    ///   - writer: What to write to.
    ///   - isDocument: Whether it stands alone and names its vocabulary.
    func write(to writer: inout JSONWriter, isDocument: Bool = false) {
        writer.object {
            if isDocument { $0.member("@context", SchemaOrg.context) }
            $0.member("@type", "Claim")
            $0.member("@id", "\(base.quote(quote.id))#claim")
            $0.member("text", quote.quote.text)
            if quote.language != "und" { $0.member("inLanguage", quote.language) }
            if let speaker = quote.quote.speaker {
                $0.name("author")
                $0.creator(speaker, id: quote.speakerIDs[speaker.name], role: quote.quote.role, base: base)
            }
            writeAppearances(to: &$0)
        }
    }

    /// The first appearance is told where the archive looked for others and the earliest is dated: else it isn't known.
    private func writeAppearances(to writer: inout JSONWriter) {
        writer.member("appearance", array: appearances.isEmpty ? [article] : appearances) {
            $1.write(to: &$0, base: base)
        }
        guard let first = appearances.first, first.published.value != nil else { return }
        writer.name("firstAppearance")
        first.write(to: &writer, base: base)
    }
}
