/// Cuts bytes that arrive in pieces into lines.
public struct LineSplitter {
    /// The most bytes a line may have: 256 MiB.
    public static let maximumLineBytes = 256 << 20
    private let maximumBytes: Int
    private var pending: [UInt8] = []

    /// Makes a splitter.
    ///
    /// - Parameter maximumBytes: The most bytes a line may have.
    public init(maximumBytes: Int = maximumLineBytes) { self.maximumBytes = maximumBytes }

    /// Takes the next piece and returns the lines that it completes, without their line breaks.
    ///
    /// - Throws: `LineTooLong` when no line break comes in time.
    public mutating func append(_ piece: [UInt8]) throws(LineTooLong) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        if let last = piece.lastIndex(of: 0x0A) {
            let whole = pending + piece[..<last]
            pending = Array(piece[(last + 1)...])
            lines = whole.split(separator: 0x0A, omittingEmptySubsequences: false)
        } else {
            pending += piece
        }
        guard pending.count <= maximumBytes, lines.allSatisfy({ $0.count <= maximumBytes }) else {
            throw LineTooLong(maximumBytes: maximumBytes)
        }
        return lines
    }

    /// Returns the last line when no line break ends it.
    public mutating func finish() -> ArraySlice<UInt8>? {
        defer { pending = [] }
        return pending.isEmpty ? nil : pending[...]
    }
}

/// A line without an end in sight.
public struct LineTooLong: Error, CustomStringConvertible {
    /// The most bytes a line may have.
    public let maximumBytes: Int
    /// What is wrong, as the end of a sentence.
    public var description: String { "a line is longer than \(maximumBytes) bytes" }
}
