public import Articles
public import HTTPCore

/// All rows of a list in one form, made piece by piece: in memory is one page of the list, however many there are.
///
/// While articles arrive, it neither loses nor repeats what was there when it began. It ends with a mark of its end, and
/// what breaks off before that has thrown an error.
public actor Export: ContentSource {
    private let request: ExportRequest
    private let repository: any ArticleRepository
    private var query: ListQuery
    /// The piece that was made ahead.
    private var ready: [UInt8]?
    private var isOver = false
    /// The number of rows so far.
    public private(set) var rows = 0
    /// The number of bytes so far.
    public private(set) var bytes = 0

    /// Makes the export of an archive.
    public init(_ request: ExportRequest, of repository: any ArticleRepository) {
        (self.request, self.repository, query) = (request, repository, request.query)
    }

    /// Makes the first piece, which shows whether the archive can be read.
    ///
    /// - Throws: `RepositoryError` when it can't.
    public func begin() async throws { ready = try await makePiece() }

    /// Counts the rows that there are now.
    ///
    /// - Throws: `RepositoryError`.
    public func count() async throws -> Int {
        var query = request.query
        (query.limit, query.counts) = (1, true)
        return switch request.format {
        case .articleLines: try await repository.articles(query).total ?? 0
        case .quoteLines, .quoteTable: try await repository.quotes(query).total ?? 0
        }
    }

    /// Returns the next rows as bytes, or `nil` behind the end.
    ///
    /// - Throws: `RepositoryError` when the archive can't be read on: what came so far is not whole then.
    public func next() async throws -> [UInt8]? {
        if let piece = ready {
            ready = nil
            return piece
        }
        return isOver ? nil : try await makePiece()
    }

    private func makePiece() async throws -> [UInt8] {
        var writer = ExportWriter(request, rowsBefore: rows)
        repeat {
            try Task.checkCancellation()
            query.cursor = try await writer.writePage(query, of: repository)
            // Where a filter leaves little, a page may have no row and yet not be the last.
        } while writer.rows == rows && query.cursor != nil
        rows = writer.rows
        if query.cursor == nil {
            isOver = true
            writer.finish()
        }
        let piece = writer.bytes
        bytes += piece.count
        return piece
    }
}
