/// Cuts bytes that arrive in pieces into lines.
struct LineSplitter {
    /// The most bytes a line may have: 256 MiB.
    static let maximumLineBytes = 256 << 20
    private var pending: [UInt8] = []

    /// Takes the next piece and returns the lines that it completes, without their line breaks.
    ///
    /// - Throws: `LineTooLong` when no line break comes within `maximumLineBytes`.
    mutating func append(_ piece: [UInt8]) throws(LineTooLong) -> [ArraySlice<UInt8>] {
        guard let last = piece.lastIndex(of: 0x0A) else {
            pending += piece
            guard pending.count <= Self.maximumLineBytes else { throw LineTooLong() }
            return []
        }
        let whole = pending + piece[..<last]
        pending = Array(piece[(last + 1)...])
        return whole.split(separator: 0x0A, omittingEmptySubsequences: false)
    }

    /// Returns the last line when no line break ends it.
    mutating func finish() -> ArraySlice<UInt8>? {
        defer { pending = [] }
        return pending.isEmpty ? nil : pending[...]
    }
}

/// A line without an end in sight.
struct LineTooLong: Error, CustomStringConvertible {
    var description: String { "a line is longer than \(LineSplitter.maximumLineBytes) bytes" }
}
