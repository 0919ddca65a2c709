import Articles
import GRDB

/// Reads rows of `quote` with their article's; an article whose rows stand together is unpacked once.
struct QuoteReader {
    /// Selects what `archived` reads; a condition and an order follow.
    static let select = """
        SELECT \(PackedArticle.columns), quote.article_id, position, quote_body.name, body, language, published, published_zone,
        published_basis, published_text, published_confidence, title, site.name, quote.id, quote.group_id
        FROM quote JOIN article ON article.id = quote.article_id \(PackedArticle.joins)
        LEFT JOIN site ON site.id = article.site_id
        LEFT JOIN quote_body ON quote_body.quote_id = quote.id
        """

    private var last: (key: Int64, article: Article, speakerIDs: [String: SpeakerID])?
    private var lastText: (key: Int64, text: ArticleText)?
    private var groupCounts: [Int64: Int] = [:]
    /// How many bytes of texts the quotations so far hold: their own, and those of the articles before the last one.
    ///
    /// Who stops by it stops within the article that went too far: else one quotation of a long article would be all that
    /// is taken each time, and the article unpacked for each.
    private(set) var textBytes = 0

    /// Finds the row of a name, among those with the same key.
    mutating func row(named id: QuoteID, in db: Database) throws -> Row? {
        let find = try db.cachedStatement(sql: "\(Self.select) WHERE quote.name_key = ?")
        return try Row.fetchAll(find, arguments: [id.key]).first { try archived($0).id == id }
    }

    /// Reads one row, and counts those that are the same or nearly the same.
    mutating func counted(_ row: Row, in db: Database) throws -> ArchivedQuote {
        var quote = try archived(row)
        let (key, group): (Int64, Int64?) = (row[22], row[23])
        quote.occurrences = ArchivedQuote.Occurrences(
            cluster: ClusterID(row: group ?? key), count: try group.map { try count(ofGroup: $0, in: db) } ?? 1)
        return quote
    }

    private mutating func count(ofGroup group: Int64, in db: Database) throws -> Int {
        if let count = groupCounts[group] { return count }
        let count = try db.count(ofGroup: group)
        groupCounts[group] = count
        return count
    }

    /// Reads one row.
    mutating func archived(_ row: Row) throws -> ArchivedQuote {
        let body = try row.bytes(at: 13)
        guard body.isEmpty else { return try plain(row, body) }
        let (_, article, speakerIDs) = try article(of: row)
        let position: Int = row[11]
        guard article.quoteIDs.indices.contains(position) else {
            throw CorruptRecord(detail: "a quotation of \(article.id) is not in its parse")
        }
        var quote = article.archivedQuote(at: position, speakerIDs: speakerIDs)
        textBytes += quote.quote.text.utf8.count
        quote.article = quoted(row)
        return quote
    }

    private mutating func article(
        of row: Row
    ) throws -> (key: Int64, article: Article, speakerIDs: [String: SpeakerID]) {
        let key: Int64 = row[10]
        if let last, last.key == key { return last }
        let (article, speakerIDs) = try PackedArticle(row).unpacked()
        textBytes += last?.article.text.utf8.count ?? 0
        last = (key, article, speakerIDs)
        return (key, article, speakerIDs)
    }

    /// The outlet's name is the archive's, whose spelling may be another than the article's.
    private func quoted(_ row: Row) -> QuotedArticle {
        QuotedArticle(title: row[20], site: row[21], url: row[4], ingestedAt: Timestamp(milliseconds: row[5]))
    }

    /// Reads a quotation that version 1 of the schema kept.
    private mutating func plain(_ row: Row, _ body: [UInt8]) throws -> ArchivedQuote {
        let (key, name): (Int64, String) = (row[10], row[12])
        let text = if let lastText, lastText.key == key { lastText.text } else { try PackedText.text(row.bytes(at: 7)) }
        if let lastText, lastText.key != key { textBytes += lastText.text.utf8.count }
        lastText = (key, text)
        guard let id = QuoteID(rawValue: name) else { throw CorruptRecord(detail: "“\(name)” names no quotation") }
        return try PlainQuoteBody.read(
            body, in: text, id: id, articleID: try ArticleRow.articleID(row[0]), article: quoted(row),
            language: row[14], published: try ArticleRow.published(row, from: 15), parserVersion: row[6])
    }
}

extension Quote.Kind {
    /// The number that stands for the kind in a column and its indexes.
    var code: Int {
        switch self {
        case .direct: 1
        case .indirect: 2
        case .mixed: 3
        case .fragment: 4
        }
    }
}
