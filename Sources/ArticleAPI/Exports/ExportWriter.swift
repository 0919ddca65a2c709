import Articles

/// Puts an export's rows into bytes; its form's beginning stands before the first row, and its end behind the last.
struct ExportWriter: ~Copyable {
    private let form: ExportForm
    /// Whether only the earliest of several like quotations are listed.
    private let listsFirst: Bool
    private var json = JSONWriter()
    private var table = CSVWriter()
    /// The number of rows so far.
    private(set) var rows = 0

    /// Makes a writer that has written the beginning.
    init(_ request: ExportRequest) {
        (form, listsFirst) = (request.form, request.query.filter.duplicates == .first)
        switch form {
        case .articleLines, .newsLines, .quoteLines: break
        case .quoteTable: table.row(QuoteTable.names)
        case .quoteGraph, .claimGraph:
            json.beginObject()
            json.member("@context", SchemaOrg.context)
            json.name("@graph")
            json.beginArray()
        }
    }

    /// Writes a page's rows.
    mutating func write(_ page: ExportPage) {
        switch page.rows {
        case .documents(let documents): for document in documents { write(document) }
        case .articles(let articles): for article in articles { write(article) }
        case .quotes(let quotes): for quote in quotes { write(quote) }
        }
    }

    /// Writes what shows that no row is missing; a table has no room for such, and its end is that of the answer.
    mutating func finish() {
        switch form {
        case .articleLines, .newsLines, .quoteLines:
            json.object {
                $0.name("done")
                $0.bool(true)
                $0.member("rows", rows)
            }
            json.endLine()
        case .quoteTable: break
        case .quoteGraph, .claimGraph:
            json.endLine()
            json.endArray()
            json.endObject()
            json.endLine()
        }
    }

    /// Returns what has been written since the last call.
    mutating func take() -> [UInt8] {
        if case .quoteTable = form { table.take() } else { json.take() }
    }

    private mutating func write(_ document: [UInt8]) {
        guard case .articleLines(let fields) = form else { return }
        writeLine(with: fields) { $0.raw(document) }
    }

    private mutating func write(_ article: ArchivedArticle) {
        guard case .newsLines(let base) = form else { return }
        writeLine(with: nil) { NinjsArticle(article: article, base: base).write(to: &$0) }
    }

    private mutating func write(_ quote: ArchivedQuote) {
        switch form {
        case .articleLines, .newsLines: break
        case .quoteLines(let fields): writeLine(with: fields) { QuoteJSON(quote: quote).write(to: &$0) }
        case .quoteTable:
            QuoteTable.write(quote, to: &table)
            rows += 1
        case .quoteGraph(let base):
            writeNode {
                QuotationLD(quote: quote, article: ArticleReference(quote), base: base).write(to: &$0)
            }
        case .claimGraph(let base):
            guard ClaimLD.isClaim(quote) else { return }
            let claim = claim(quote, base)
            writeNode { claim.write(to: &$0) }
        }
    }

    /// Where the archive has the words once, or the earliest of several is listed, they appeared here first. To look all
    /// other appearances up would take as long again; `clusterId` of the other forms leads to them.
    private func claim(_ quote: ArchivedQuote, _ base: BaseURL) -> ClaimLD {
        let article = ArticleReference(quote)
        let isFirst = listsFirst || quote.occurrences?.count == 1
        return ClaimLD(quote: quote, article: article, appearances: isFirst ? [article] : [], base: base)
    }

    private mutating func writeLine(with fields: FieldSelection?, _ write: (inout JSONWriter) -> Void) {
        json.value(with: fields, write)
        json.endLine()
        rows += 1
    }

    private mutating func writeNode(_ write: (inout JSONWriter) -> Void) {
        json.beginLine()
        write(&json)
        rows += 1
    }
}
