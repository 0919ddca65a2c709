import Articles

/// Articles about invented people, made without a parser.
enum Sample {
    /// A quotation to put into an article.
    struct Said {
        var words: String
        var by: String?
        var kind = SpeakerKind.person
        var as_: String?
        var role: String?
        var to: String?
        var type = Quote.Kind.direct
    }

    /// Makes an article; its text holds the title and each quotation as a paragraph.
    static func article(
        _ number: Int, title: String = "Panen raya di Lembah Sari", site: String? = "Kabar Lembah",
        published: String? = "2026-02-04",
        quotes: [Said] = [Said(words: "Panen tahun ini naik", by: "Ratna Wulandari")],
        people: [NamedEntity] = [], body: String = ""
    ) -> Article {
        var text = "\(title)\n\n\(body)(\(number))"
        var blocks = [Block(kind: .title, range: 0..<title.unicodeScalars.count, rule: "test.title")]
        var found: [Quote] = []
        for said in quotes {
            text += "\n\n"
            let start = text.unicodeScalars.count
            text += "“\(said.words)” kata \(said.as_ ?? said.by ?? "orang")."
            blocks.append(Block(kind: .paragraph, range: start..<text.unicodeScalars.count, rule: "test.paragraph"))
            found.append(quote(said, start: start + 1, block: blocks.count - 1))
        }
        let value = published.flatMap(DateValue.init(iso8601:))
        let parsed = ParsedArticle(
            language: "id", title: title, site: site.map { Site(name: $0) },
            published: value.map { PublicationDate(value: $0, basis: .headerLine, confidence: 0.9) } ?? .unknown,
            blocks: blocks, people: people, quotes: found, wordCount: 10 + number)
        return article(number, text: text, parsed: parsed)
    }

    /// Puts identifiers onto a parse; the number makes them, and so the content hash, differ from other numbers'.
    static func article(_ number: Int, text: String, parsed: ParsedArticle) -> Article {
        let digits = String(number, radix: 16)
        let hash = String(repeating: "0", count: 64 - digits.count) + digits
        guard let id = ArticleID(rawValue: "a_\(digits)"), let contentHash = ContentHash(rawValue: hash) else {
            preconditionFailure("a number below zero")
        }
        return Article(
            id: id, text: ArticleText(text), contentHash: contentHash, url: "https://example.test/\(number)",
            ingestedAt: Timestamp(milliseconds: 1_770_000_000_000 + Int64(number)), parsed: parsed,
            quoteIDs: parsed.quotes.indices.compactMap { QuoteID(rawValue: "q_\(digits)x\($0)") },
            parserVersion: "1.0")
    }

    private static func quote(_ said: Said, start: Int, block: Int) -> Quote {
        let end = start + said.words.unicodeScalars.count
        var quote = Quote(
            type: said.type, text: said.words, spans: [start..<end],
            speaker: said.by.map { SpeakerName(name: $0, kind: said.kind) }, block: block, confidence: 0.9,
            rule: "test.quote")
        if let written = said.as_ ?? said.by {
            let form: SpeakerMention.Form = said.as_ == nil ? .fullName : .shortName
            let length = written.unicodeScalars.count
            quote.mention = SpeakerMention(text: written, range: end + 7..<end + 7 + length, form: form)
        }
        quote.role = said.role
        quote.addressee = said.to.map { Addressee(mention: Mention(text: $0, range: 0..<1), name: $0) }
        return quote
    }
}

extension ArchivedQuote {
    /// The quotation as an article has it, without what the archive counts.
    var uncounted: ArchivedQuote {
        var copy = self
        copy.occurrences = nil
        return copy
    }
}

extension Lookup {
    /// The value that was found.
    var value: Value? {
        if case .found(let value) = self { value } else { nil }
    }

    var isDeleted: Bool {
        if case .deleted = self { true } else { false }
    }

    var isAbsent: Bool {
        if case .absent = self { true } else { false }
    }
}

extension Lookup<StoredDocument> {
    /// The content that was found.
    var content: [UInt8]? {
        get throws { try value?.bytes() }
    }
}

extension Addition {
    /// Whether the article is new.
    var isNew: Bool { self == .created }
}
