import Articles

/// The words of schema.org that several of its types share.
enum SchemaOrg {
    /// The `@context` of a document.
    static let context = "https://schema.org"
}

/// An article as other things of schema.org name it: a `NewsArticle` with what identifies it.
struct ArticleReference: Hashable, Sendable {
    /// Its name in the archive.
    let id: ArticleID
    /// The headline.
    let title: String?
    /// The outlet's name.
    let site: String?
    /// The address it was printed at.
    let url: String?
    /// When it was published.
    let published: PublicationDate

    /// Writes it as one object.
    func write(to writer: inout JSONWriter, base: BaseURL) {
        writer.object {
            $0.member("@type", "NewsArticle")
            $0.member("@id", base.article(id))
            $0.optional("url", url)
            $0.optional("headline", title)
            $0.optional("datePublished", published.value?.schemaDate)
            if let site { $0.member("publisher") { $0.organization(site) } }
        }
    }
}

extension ArticleReference {
    /// Refers to the article that a quotation stands in.
    init(_ quote: ArchivedQuote) {
        self.init(
            id: quote.articleID, title: quote.article.title, site: quote.article.site, url: quote.article.url,
            published: quote.published)
    }
}

extension DateValue {
    /// The value as schema.org's `Date` or `DateTime` (ISO 8601), as exact as it is known; a stretch of days has none.
    var schemaDate: String? { if case .days = self { nil } else { description } }
}

extension JSONWriter {
    /// Writes the members of an outlet or another body that is known by its name.
    mutating func organization(_ name: String) {
        member("@type", "Organization")
        member("name", name)
    }

    /// Writes a speaker as the `Person` or `Organization` that said something.
    ///
    /// Those without a name of their own (`warga`, `seorang saksi`) get a description: theirs is no name.
    mutating func creator(_ speaker: SpeakerName, id: SpeakerID?, role: String?, base: BaseURL) {
        object {
            switch speaker.kind {
            case .person, .unnamed: $0.member("@type", "Person")
            case .organisation, .group: $0.member("@type", "Organization")
            }
            $0.optional("@id", id.map(base.speaker))
            switch speaker.kind {
            case .person, .organisation: $0.member("name", speaker.name)
            case .group, .unnamed: $0.member("description", speaker.name)
            }
            // Only people have jobs.
            if speaker.kind == .person { $0.optional("jobTitle", role) }
        }
    }
}
