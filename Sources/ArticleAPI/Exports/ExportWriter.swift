import Articles

/// Writes pages of an export's rows; its form's beginning stands before the first row, and its end behind the last.
struct ExportWriter: ~Copyable {
    private let request: ExportRequest
    /// The number of rows so far, those before this writer included.
    private(set) var rows: Int
    private var json: JSONWriter
    private var table = CSVWriter()

    /// Makes a writer that goes on behind some rows.
    init(_ request: ExportRequest, rowsBefore rows: Int) {
        (self.request, self.rows) = (request, rows)
        json = JSONWriter(capacity: request.format == .quoteTable ? 0 : 1 << 20)
        if request.format == .quoteTable, rows == 0 { table.row(QuoteTable.names) }
    }

    /// What was written; each time a copy.
    var bytes: [UInt8] { request.format == .quoteTable ? table.bytes : json.bytes }

    /// Writes the rows of a page.
    ///
    /// - Parameters:
    ///   - query: The page.
    ///   - repository: Where it is read.
    /// - Returns: Where the next page begins, or `nil` behind the last.
    /// - Throws: `RepositoryError`.
    mutating func writePage(
        _ query: ListQuery, of repository: any ArticleRepository
    ) async throws(RepositoryError) -> Cursor? {
        switch request.format {
        case .articleLines:
            let page = try await repository.articles(query)
            for summary in page.items { try await writeArticle(summary.id, of: repository) }
            return page.next
        case .quoteLines:
            let page = try await repository.quotes(query)
            for quote in page.items { writeLine { QuoteJSON(quote: quote).write(to: &$0) } }
            return page.next
        case .quoteTable:
            let page = try await repository.quotes(query)
            for quote in page.items { QuoteTable.write(quote, to: &table) }
            rows += page.items.count
            return page.next
        }
    }

    /// Writes what shows that no row is missing; a table has no room for such, and its end is that of the answer.
    mutating func finish() {
        guard request.format != .quoteTable else { return }
        json.object {
            $0.name("done")
            $0.bool(true)
            $0.member("rows", rows)
        }
        json.endLine()
    }

    /// Writes an article, unless it was deleted since it was listed.
    private mutating func writeArticle(
        _ id: ArticleID, of repository: any ArticleRepository
    ) async throws(RepositoryError) {
        guard case .found(let stored) = try await repository.document(of: id) else { return }
        // Without the line break at its end.
        let document = Array(try stored.bytes().dropLast())
        writeLine { $0.raw(document) }
    }

    private mutating func writeLine(_ write: (inout JSONWriter) -> Void) {
        json.value(with: request.fields, write)
        json.endLine()
        rows += 1
    }
}
