import Articles

/// An article as schema.org's `NewsArticle`, in JSON-LD, with its quotations as parts.
struct NewsArticleLD {
    /// The article.
    let article: ArchivedArticle
    /// What addresses begin with.
    let base: BaseURL

    /// Writes it as one object that names its vocabulary.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writeHead(to: &writer)
            writeDates(to: &writer)
            writeBody(to: &writer)
            writeMentions(to: &writer)
            writer.optional("hasPart", array: article.quotes) { QuotationLD(quote: $1, base: base).write(to: &$0) }
        }
    }

    private var parsed: ParsedArticle { article.article.parsed }

    private func writeHead(to writer: inout JSONWriter) {
        writer.member("@context", SchemaOrg.context)
        writer.member("@type", "NewsArticle")
        writer.member("@id", base.article(article.article.id))
        writer.member("identifier", article.article.id.rawValue)
        writer.optional("url", article.article.url)
        writer.optional("headline", parsed.title)
        writer.optional("author", array: parsed.authors) { writer, name in
            writer.object {
                $0.member("@type", "Person")
                $0.member("name", name)
            }
        }
        guard let site = parsed.site else { return }
        writer.member("publisher") { $0.organization(site.name) }
        writer.member("isPartOf") {
            $0.member("@type", "WebSite")
            $0.member("name", site.name)
            $0.optional("identifier", site.domain)
        }
    }

    /// `dateCreated` and `dateModified` are "the date the item was added to a DataFeed" and "the item's entry was modified" to
    /// schema.org: the archive's moments. When it was printed is `datePublished`, never more exact than it is known.
    private func writeDates(to writer: inout JSONWriter) {
        writer.optional("datePublished", parsed.published.value?.schemaDate)
        writer.member("dateCreated", article.article.ingestedAt.description)
        writer.member("dateModified", article.updatedAt.description)
    }

    private func writeBody(to writer: inout JSONWriter) {
        if parsed.language != "und" { writer.member("inLanguage", parsed.language) }
        let body = ArticleBody(of: article.article)
        if !body.isEmpty {
            writer.name("articleBody")
            writer.string(body.plainText[...])
        }
        writer.member("wordCount", parsed.wordCount)
        writer.optional("citation", array: parsed.related) { writer, related in
            writer.object {
                $0.member("@type", "CreativeWork")
                $0.member("name", related.title)
                $0.optional("url", related.url)
            }
        }
        if let first = article.duplicate?.of {
            writer.member("isBasedOn") {
                $0.member("@type", "NewsArticle")
                $0.member("@id", base.article(first))
            }
        }
    }

    private func writeMentions(to writer: inout JSONWriter) {
        let named = (parsed.people + parsed.organisations).filter { $0.kind == .person || $0.kind == .organisation }
        guard !named.isEmpty || !parsed.places.isEmpty else { return }
        writer.name("mentions")
        writer.array(named.map(Mentioned.entity) + parsed.places.map(Mentioned.place)) { writer, mentioned in
            writer.object {
                switch mentioned {
                case .entity(let entity): write(entity, to: &$0)
                case .place(let name):
                    $0.member("@type", "Place")
                    $0.member("name", name)
                }
            }
        }
    }

    private enum Mentioned {
        case entity(NamedEntity)
        case place(String)
    }

    private func write(_ entity: NamedEntity, to writer: inout JSONWriter) {
        writer.member("@type", entity.kind == .person ? "Person" : "Organization")
        writer.optional("@id", article.speakerIDs[entity.name].map(base.speaker))
        writer.member("name", entity.name)
        writer.optional("alternateName", strings: entity.aliases)
        if entity.kind == .person { writer.optional("jobTitle", strings: entity.roles) }
    }
}
