import Articles

/// All that was read from an article; `ByteWriter` has the counterpart of each part.
extension ByteReader {
    mutating func parsedArticle(of text: ArticleText) throws(CorruptRecord) -> ParsedArticle {
        ParsedArticle(
            language: try self.text(), title: try optionalText(),
            site: try optional { reader throws(CorruptRecord) in try reader.site() }, authors: try texts(),
            published: try publicationDate(),
            mentionedDates: try list { reader throws(CorruptRecord) in try reader.mentionedDate(in: text) },
            blocks: try list { reader throws(CorruptRecord) in try reader.block() },
            people: try list { reader throws(CorruptRecord) in try reader.entity() },
            organisations: try list { reader throws(CorruptRecord) in try reader.entity() }, places: try texts(),
            related: try list { reader throws(CorruptRecord) in try reader.related() },
            quotes: try list { reader throws(CorruptRecord) in try reader.quote(in: text) },
            wordCount: try number(),
            warnings: try list { reader throws(CorruptRecord) in try reader.choice(ParseWarning.self) })
    }

    private mutating func site() throws(CorruptRecord) -> Site {
        Site(name: try text(), domain: try optionalText(), timeZone: try optionalText())
    }

    private mutating func publicationDate() throws(CorruptRecord) -> PublicationDate {
        PublicationDate(
            value: try optional { reader throws(CorruptRecord) in try reader.date() }, timeZone: try optionalText(),
            basis: try choice(PublicationDate.Basis.self), text: try optionalText(), confidence: try share())
    }

    private mutating func mentionedDate(in text: ArticleText) throws(CorruptRecord) -> MentionedDate {
        let (value, range) = (try date(), try range())
        return MentionedDate(
            value: value, text: try words(unless: text[range]), range: range, isRelative: try flag())
    }

    private mutating func block() throws(CorruptRecord) -> Block {
        Block(kind: try choice(Block.Kind.self), range: try range(), rule: try text())
    }

    private mutating func entity() throws(CorruptRecord) -> NamedEntity {
        NamedEntity(
            name: try text(), kind: try choice(SpeakerKind.self), roles: try texts(), aliases: try texts(),
            mentions: try number())
    }

    private mutating func related() throws(CorruptRecord) -> RelatedTitle {
        RelatedTitle(title: try text(), marker: try text(), url: try optionalText())
    }
}
