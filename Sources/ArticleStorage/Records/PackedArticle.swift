import Articles
import GRDB
import Gzip

/// An article as its rows hold it; nothing is unpacked before it is asked for.
struct PackedArticle: Sendable {
    let id: ArticleID
    let updatedAt: Timestamp
    let version: Int
    let contentHash: [UInt8]
    let url: String?
    let ingestedAt: Timestamp
    let parserVersion: String
    let text: [UInt8]
    /// What was read from the text; empty for an article that version 1 of the schema kept.
    let parse: [UInt8]
    /// The representation of an article that version 1 kept, as gzip.
    let document: [UInt8]
    /// Its place among near-duplicates, where somebody looked.
    var duplicate: Duplicate?

    /// The columns that `init` reads, in its order.
    static let columns = """
        article.name, updated_at, version, content_hash, url, ingested_at, parser_version, text, parse, document
        """
    /// The tables beside `article` that the columns are in.
    static let joins = """
        JOIN article_text ON article_text.article_id = article.id
        LEFT JOIN article_parse ON article_parse.article_id = article.id
        LEFT JOIN article_document ON article_document.article_id = article.id
        """

    init(_ row: Row) throws {
        id = try ArticleRow.articleID(row[0])
        (updatedAt, version) = (Timestamp(milliseconds: row[1]), row[2])
        (contentHash, url, ingestedAt) = (try row.bytes(at: 3), row[4], Timestamp(milliseconds: row[5]))
        (parserVersion, text) = (row[6], try row.bytes(at: 7))
        (parse, document) = (try row.bytes(at: 8), try row.bytes(at: 9))
    }

    init(_ row: LookupRow) throws {
        id = try ArticleRow.articleID(row.text(0) ?? "")
        (updatedAt, version) = (Timestamp(milliseconds: row.number(1)), Int(row.number(2)))
        (contentHash, url, ingestedAt) = (row.bytes(3), row.text(4), Timestamp(milliseconds: row.number(5)))
        (parserVersion, text) = (row.text(6) ?? "", row.bytes(7))
        (parse, document) = (row.bytes(8), row.bytes(9))
    }

    /// The number of bytes of the text.
    var textBytes: Int {
        get throws { try PackedText.count(text) }
    }

    /// The text.
    func articleText() throws -> ArticleText { try PackedText.text(text) }

    /// The article with the archive's names for its speakers.
    func unpacked() throws -> (article: Article, speakerIDs: [String: SpeakerID]) {
        guard contentHash.count == 32 else { throw CorruptRecord(detail: "the digest of \(id) is cut short") }
        let text = try articleText()
        let record = try ParseRecord(try PackedText.parse(parse, of: text), of: text)
        let article = Article(
            id: id, text: text, contentHash: ContentHash(digest: contentHash), url: url, ingestedAt: ingestedAt,
            parsed: record.parsed, quoteIDs: record.quoteIDs, parserVersion: parserVersion)
        return (article, record.speakerIDs)
    }

    /// Whether it is as version 1 of the schema kept it, its quotations apart.
    var isOfVersionOne: Bool { !document.isEmpty }

    /// The article with what the archive knows of it.
    func archived() throws -> ArchivedArticle {
        let (article, speakerIDs) = try unpacked()
        return ArchivedArticle(
            article: article, speakerIDs: speakerIDs, updatedAt: updatedAt, version: version, duplicate: duplicate)
    }

    /// The article that version 1 of the schema kept, with what the archive knows of it.
    ///
    /// - Parameter quotes: Its quotations, in the order of the text.
    /// - Returns: The article.
    /// - Throws: `CorruptRecord` or `GzipError` when what is kept can't be read.
    func archived(with quotes: [ArchivedQuote]) throws -> ArchivedArticle {
        guard contentHash.count == 32 else { throw CorruptRecord(detail: "the digest of \(id) is cut short") }
        let read = try VersionOneDocument(json: try Gzip.unpack(document, maximum: .max))
        let article = Article(
            id: id, text: try articleText(), contentHash: ContentHash(digest: contentHash), url: url,
            ingestedAt: ingestedAt, parsed: read.parsed(quotes: quotes.map(\.quote)), quoteIDs: quotes.map(\.id),
            parserVersion: parserVersion)
        let speakerIDs = quotes.reduce(into: read.speakerIDs) { known, quote in
            known.merge(quote.speakerIDs) { first, _ in first }
        }
        return ArchivedArticle(
            article: article, speakerIDs: speakerIDs, updatedAt: updatedAt, version: version, duplicate: duplicate)
    }

    /// The representation.
    func rendered(by renderer: any ArticleRenderer) throws -> [UInt8] {
        guard !isOfVersionOne else { return try Gzip.unpack(document, maximum: .max) }
        let (article, speakerIDs) = try unpacked()
        return renderer.render(article, speakerIDs: speakerIDs, updatedAt: updatedAt, duplicate: duplicate)
    }
}

extension Row {
    /// The bytes of a BLOB column; none for NULL.
    func bytes(at index: Int) throws -> [UInt8] {
        try withUnsafeData(atIndex: index) { data in data.map { [UInt8]($0) } ?? [] }
    }
}
