import Gzip

/// Reads the content of one request (RFC 9112 §6).
struct ContentReader {
    private enum Source {
        case length(left: Int)
        case chunked(ChunkedDecoder)
    }

    private var source: Source
    // Whether what is read is kept or dropped.
    private let isWanted: Bool

    /// The content so far, its coding still on.
    private(set) var content: [UInt8] = []

    /// Prepares to read.
    ///
    /// - Parameters:
    ///   - framing: How the end is found; a declared length has been held against the limit before.
    ///   - maximumBytes: The most bytes that chunks may add up to.
    ///   - isWanted: Whether to keep the content.
    ///   - limits: What chunks may cost.
    init(_ framing: Framing, maximumBytes: Int, isWanted: Bool, limits: ConnectionLimits) {
        self.isWanted = isWanted
        switch framing {
        case .none: source = .length(left: 0)
        case .length(let length):
            source = .length(left: length)
            // A declared length is a promise of the client's: memory follows what has come.
            if isWanted { content.reserveCapacity(min(length, 64 << 10)) }
        case .chunked: source = .chunked(ChunkedDecoder(limits: limits, maximumBytes: maximumBytes))
        }
    }

    /// Whether the content has come to its end.
    var isComplete: Bool {
        switch source {
        case .length(let left): left == 0
        case .chunked(let decoder): decoder.isDone
        }
    }

    /// Reads until the input or the content ends, and returns how many bytes it consumed.
    mutating func read(_ input: Span<UInt8>) throws(Refusal) -> Int {
        switch source {
        case .length(let left):
            let count = min(left, input.count)
            source = .length(left: left - count)
            if isWanted { input.extracting(0..<count).withUnsafeBufferPointer { content.append(contentsOf: $0) } }
            return count
        case .chunked(var decoder):
            let consumed = try decoder.decode(input) { piece in
                if isWanted { piece.withUnsafeBufferPointer { content.append(contentsOf: $0) } }
            }
            source = .chunked(decoder)
            return consumed
        }
    }

    /// Returns the content that has come since the last call.
    mutating func takeContent() -> [UInt8] {
        defer { content = [] }
        return content
    }

    /// Takes a content coding off.
    ///
    /// - Throws: `Refusal.contentTooLarge` as soon as the result passes the maximum or the ratio; `.malformed` for what
    ///   is not one whole gzip member.
    static func unpack(_ content: [UInt8], maximumBytes: Int, ratio: Int) throws(Refusal) -> [UInt8] {
        let (byRatio, overflow) = content.count.multipliedReportingOverflow(by: ratio)
        let maximum = overflow ? maximumBytes : min(maximumBytes, byRatio)
        do throws(GzipError) {
            return try Gzip.unpack(content, maximum: maximum)
        } catch {
            switch error {
            case .tooLarge: throw .contentTooLarge(maximumBytes: maximum)
            case .corrupt: throw .malformed("The content is not one whole gzip member.")
            case .outOfMemory: throw .overloaded(retryAfterSeconds: 1)
            }
        }
    }
}
