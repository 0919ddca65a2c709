import Articles

/// A quotation as schema.org's `Quotation`, in JSON-LD.
struct QuotationLD {
    /// The quotation.
    let quote: ArchivedQuote
    /// The article it stands in, where what surrounds it does not tell.
    var article: ArticleReference?
    /// What addresses begin with.
    let base: BaseURL

    /// Writes it as one object.
    ///
    /// - Parameters:
    ///   - writer: What to write to.
    ///   - isDocument: Whether it stands alone and names its vocabulary.
    func write(to writer: inout JSONWriter, isDocument: Bool = false) {
        writer.object {
            if isDocument { $0.member("@context", SchemaOrg.context) }
            $0.member("@type", "Quotation")
            $0.member("@id", base.quote(quote.id))
            $0.member("identifier", quote.id.rawValue)
            $0.member("text", quote.quote.text)
            // Readers have to know whether these are the speaker's words; schema.org has no closer term.
            $0.member("genre", quote.quote.type.rawValue)
            if quote.language != "und" { $0.member("inLanguage", quote.language) }
            if let speaker = quote.quote.speaker {
                $0.name("creator")
                $0.creator(speaker, id: quote.speakerIDs[speaker.name], role: quote.quote.role, base: base)
            }
            $0.optional("isBasedOn", array: quote.quote.via) { $1.writeWork(to: &$0) }
            if let article {
                $0.name("isPartOf")
                article.write(to: &$0, base: base)
            }
        }
    }
}

extension Source {
    /// Writes what carried the words as a work: `isBasedOn` takes no organisations.
    fileprivate func writeWork(to writer: inout JSONWriter) {
        writer.object {
            switch kind {
            case .agency, .broadcaster, .publisher:
                $0.member("@type", "CreativeWork")
                $0.member("publisher") { $0.organization(mention.text.onOneLine) }
            case .social:
                $0.member("@type", "SocialMediaPosting")
                $0.member("name", mention.text.onOneLine)
            case .document, .other:
                $0.member("@type", "CreativeWork")
                $0.member("name", mention.text.onOneLine)
            }
        }
    }
}
