import Articles

/// What was read from an article's text, with the archive's names for it, as one record.
struct ParseRecord: Equatable {
    /// What the parser read, with the client's hints applied.
    let parsed: ParsedArticle
    /// The names of `parsed.quotes`, in the same order.
    let quoteIDs: [QuoteID]
    /// The archive's names for speakers by the names that the article uses.
    let speakerIDs: [String: SpeakerID]

    /// Describes an article; dates that no calendar has are left out.
    init(_ article: Article, speakerIDs: [String: SpeakerID]) {
        var parsed = article.parsed
        parsed.published = parsed.published.storable
        parsed.mentionedDates.removeAll { DateValue(stored: $0.value.stored) != $0.value }
        (self.parsed, quoteIDs, self.speakerIDs) = (parsed, article.quoteIDs, speakerIDs)
    }

    /// The record as bytes.
    func bytes(in text: ArticleText) -> [UInt8] {
        var writer = ByteWriter(of: text)
        writer.put(RecordLayout.dense.rawValue)
        writer.put(parsed, of: text)
        for id in quoteIDs { writer.put(id) }
        writer.put(all: speakerIDs.sorted { $0.key < $1.key }) { writer, entry in
            writer.put(entry.key)
            writer.put(entry.value.rawValue, unless: "s_\(entry.key.plainSlug)")
        }
        return writer.bytes
    }

    /// Reads what `bytes` made.
    init(_ bytes: [UInt8], of text: ArticleText) throws(CorruptRecord) {
        var reader = ByteReader(bytes, of: text)
        let found = try reader.number()
        guard let layout = RecordLayout(rawValue: found), layout != .full else {
            throw CorruptRecord(detail: "a parse has the unknown layout \(found)")
        }
        reader.layout = layout
        parsed = try reader.parsedArticle(of: text)
        var quoteIDs: [QuoteID] = []
        quoteIDs.reserveCapacity(parsed.quotes.count)
        for _ in parsed.quotes {
            quoteIDs.append(try reader.quoteID())
        }
        self.quoteIDs = quoteIDs
        let speakers = try reader.list { reader throws(CorruptRecord) in
            let name = try reader.text()
            return (name, try SpeakerRegister.speakerID(try reader.words(unless: "s_\(name.plainSlug)")))
        }
        speakerIDs = Dictionary(speakers) { first, _ in first }
        guard reader.isAtEnd else { throw CorruptRecord(detail: "a parse has bytes behind its end") }
    }
}

extension String {
    /// The name in small letters with hyphens for spaces: what most identifiers of speakers are made of.
    fileprivate var plainSlug: String {
        String(decoding: utf8.map { $0 == 0x20 ? 0x2D : (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
