import Articles

/// All that was read from an article; `ByteReader` has the counterpart of each part.
extension ByteWriter {
    mutating func put(_ parsed: ParsedArticle, of text: ArticleText) {
        put(term: parsed.language)
        put(parsed.title) { $0.put($1) }
        put(parsed.site) { $0.put($1) }
        put(all: parsed.authors)
        put(parsed.published)
        put(all: parsed.mentionedDates) { $0.put($1, in: text) }
        put(all: parsed.blocks) { $0.put($1) }
        put(all: parsed.people) { $0.put($1) }
        put(all: parsed.organisations) { $0.put($1) }
        put(all: parsed.places)
        put(all: parsed.related) { $0.put($1) }
        put(all: parsed.quotes) { $0.put($1, in: text) }
        put(parsed.wordCount)
        put(all: parsed.warnings) { $0.put(term: $1.rawValue) }
    }

    private mutating func put(_ site: Site) {
        put(site.name)
        put(site.domain) { $0.put($1) }
        put(site.timeZone) { $0.put(term: $1) }
    }

    private mutating func put(_ published: PublicationDate) {
        put(published.value) { $0.put($1) }
        put(published.timeZone) { $0.put(term: $1) }
        put(term: published.basis.rawValue)
        put(published.text) { $0.put($1) }
        put(published.confidence)
    }

    private mutating func put(_ date: MentionedDate, in text: ArticleText) {
        put(date.value)
        put(date.range)
        put(date.text, unless: text[date.range])
        put(date.isRelative)
    }

    private mutating func put(_ block: Block) {
        put(term: block.kind.rawValue)
        put(block.range)
        put(term: block.rule)
    }

    private mutating func put(_ entity: NamedEntity) {
        put(entity.name)
        put(term: entity.kind.rawValue)
        put(all: entity.roles)
        put(all: entity.aliases)
        put(entity.mentions)
    }

    private mutating func put(_ related: RelatedTitle) {
        put(related.title)
        put(related.marker)
        put(related.url) { $0.put($1) }
    }
}
