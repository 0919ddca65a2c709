import Articles

/// The columns of quotations as a table: what an analysis asks for first, then what leads back to the archive.
enum QuoteTable {
    /// The names, those of the JSON where it has one.
    static let names = columns.map(\.name)

    /// Writes a quotation as a row.
    static func write(_ quote: ArchivedQuote, to table: inout CSVWriter) {
        for column in columns { column.write(quote, &table) }
        table.endRow()
    }

    private typealias Column = (name: String, write: @Sendable (ArchivedQuote, inout CSVWriter) -> Void)

    private static let columns: [Column] = [
        ("id", { $1.cell($0.id.rawValue) }),
        ("published", { $1.cell($0.published.value?.description) }),
        ("publishedPrecision", { $1.cell($0.published.value?.precision.rawValue) }),
        ("speaker", { $1.cell($0.quote.speaker?.name) }),
        ("speakerId", { quote, table in table.cell(quote.speakerID?.rawValue) }),
        ("speakerKind", { $1.cell($0.quote.speaker?.kind.rawValue) }),
        ("role", { $1.cell($0.quote.role) }),
        ("type", { $1.cell($0.quote.type.rawValue) }),
        ("text", { $1.cell($0.quote.text) }),
        ("cue", { $1.cell($0.quote.cue?.text) }),
        ("addressee", { $1.cell($0.quote.addressee.map { $0.name ?? $0.mention.text }) }),
        ("via", { $1.cell($0.quote.via.map(\.mention.text).joined(separator: "; ")) }),
        ("site", { $1.cell($0.article.site) }),
        ("title", { $1.cell($0.article.title) }),
        ("url", { $1.cell($0.article.url) }),
        ("section", { $1.cell($0.section) }),
        ("language", { $1.cell($0.language) }),
        ("wordCount", { $1.cell($0.quote.wordCount) }),
        ("confidence", { $1.cell(share: $0.quote.confidence) }),
        ("rule", { $1.cell($0.quote.rule) }),
        ("occurrenceCount", { $1.cell($0.occurrences?.count) }),
        ("clusterId", { $1.cell($0.occurrences?.cluster.rawValue) }),
        ("articleId", { $1.cell($0.articleID.rawValue) }),
        ("paragraph", { $1.cell($0.paragraph) }),
        ("start", { $1.cell($0.quote.spans.first?.lowerBound) }),
        ("end", { $1.cell($0.quote.spans.last?.upperBound) }),
        ("ingestedAt", { $1.cell($0.article.ingestedAt.description) }),
    ]
}

extension ArchivedQuote {
    /// The archive's name for the speaker.
    var speakerID: SpeakerID? { quote.speaker.flatMap { speakerIDs[$0.name] } }
}

extension CSVWriter {
    /// Writes a share between 0 and 1 as the next cell, as the JSON writes it.
    fileprivate mutating func cell(share: Double) {
        var writer = JSONWriter(capacity: 8)
        writer.share(share)
        cell(String(decoding: writer.bytes, as: UTF8.self))
    }
}
