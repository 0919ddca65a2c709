public import Articles
public import HTTPCore

/// All rows of a list in one form, made piece by piece: in memory are two pages of the list, however many there are.
///
/// While articles arrive, it neither loses nor repeats what was there when it began. It ends with a mark of its end, and
/// what breaks off before that has thrown an error.
public actor Export: ContentSource {
    private let request: ExportRequest
    private let repository: any ArticleRepository
    private var writer: ExportWriter
    /// The page that comes next, read while the one before is written; `nil` behind the last.
    private var ahead: Task<ExportPage, any Error>?
    /// The piece that was made before it was asked for.
    private var ready: [UInt8]?
    /// The number of bytes so far.
    public private(set) var bytes = 0

    /// Makes the export of an archive.
    public init(_ request: ExportRequest, of repository: any ArticleRepository) {
        (self.request, self.repository) = (request, repository)
        writer = ExportWriter(request)
        ahead = Self.read(request.query, request, of: repository)
    }

    deinit { ahead?.cancel() }

    /// The number of rows so far.
    public var rows: Int { writer.rows }

    /// Makes the first piece, which shows whether the archive can be read.
    ///
    /// - Throws: `RepositoryError` when it can't.
    public func begin() async throws { ready = try await makePiece() }

    /// Counts the rows that the archive has now; of claims, also those that claim nothing.
    ///
    /// - Throws: `RepositoryError`.
    public func count() async throws -> Int {
        var query = request.query
        (query.limit, query.counts) = (1, true)
        return switch request.form {
        case .articleLines, .newsLines: try await repository.articles(query).total ?? 0
        case .quoteLines, .quoteTable, .quoteGraph, .claimGraph: try await repository.quotes(query).total ?? 0
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
        return try await makePiece()
    }

    /// Writes pages until there is something to give, for one that a filter leaves little of may be empty.
    private func makePiece() async throws -> [UInt8]? {
        while let page = try await ahead?.value {
            ahead = page.next.map { next in
                var query = request.query
                query.cursor = next
                return Self.read(query, request, of: repository)
            }
            writer.write(page)
            if page.next == nil { writer.finish() }
            let piece = writer.take()
            bytes += piece.count
            if !piece.isEmpty || page.next == nil { return piece }
            try Task.checkCancellation()
        }
        return nil
    }

    private static func read(
        _ query: ListQuery, _ request: ExportRequest, of repository: any ArticleRepository
    ) -> Task<ExportPage, any Error> {
        let form = request.form
        return Task { try await ExportPage.read(query, as: form, of: repository) }
    }
}
