import HTTPCore

/// The lines of a request's content, in batches as they come; one task at a time takes them.
actor BulkLines {
    /// Some lines that came together, and the number of the first, from 1.
    struct Batch: Sendable {
        var lines: [ArraySlice<UInt8>]
        var first: Int
    }

    private let stream: ContentStream
    private var splitter: LineSplitter
    private var next = 1
    private var isOver = false

    /// Makes lines of a stream; a line of more than `maximumLineBytes` ends them with an error.
    init(stream: ContentStream, maximumLineBytes: Int) {
        self.stream = stream
        splitter = LineSplitter(maximumBytes: maximumLineBytes)
    }

    /// Returns the lines that have come since the last call, at least one; `nil` behind the last.
    ///
    /// - Throws: `LineTooLong`, or `ContentBroken` when the rest will not come.
    func batch() async throws -> Batch? {
        while !isOver {
            var lines: [ArraySlice<UInt8>] = []
            if let piece = try await stream.next() {
                lines = try splitter.append(piece)
            } else {
                isOver = true
                if let last = splitter.finish() { lines = [last] }
            }
            guard !lines.isEmpty else { continue }
            defer { next += lines.count }
            return Batch(lines: lines, first: next)
        }
        return nil
    }

    /// The number of the line that comes next.
    var nextNumber: Int { next }
}
