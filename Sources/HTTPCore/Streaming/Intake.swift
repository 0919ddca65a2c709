import Gzip

/// The way of a request's content from the connection to the application's stream: takes the content coding off.
struct Intake {
    /// Where the content goes.
    let stream: ContentStream
    private let ratio: Int
    private let isPacked: Bool
    private var unpacker: GzipUnpacker?
    private var packedBytes = 0
    private var unpackedBytes = 0

    /// What a ratio is not held against: a short beginning may unpack to much.
    private static let freeBytes = 1 << 20

    /// Makes a way into a stream; `ratio` is how many times larger than its gzip'd form content may be.
    init(stream: ContentStream, isPacked: Bool, ratio: Int) {
        (self.stream, self.isPacked, self.ratio) = (stream, isPacked, ratio)
    }

    /// Hands bytes on.
    ///
    /// - Throws: `Refusal.contentTooLarge` as soon as the ratio is passed, `.malformed` for what is no gzip.
    mutating func pass(_ bytes: [UInt8]) throws(Refusal) {
        guard isPacked else { return stream.put(bytes) }
        packedBytes += bytes.count
        let maximum = max(packedBytes * ratio, Self.freeBytes)
        do throws(GzipError) {
            if unpacker == nil { unpacker = try GzipUnpacker() }
            guard let unpacker else { return }
            let content = try unpacker.unpack(bytes, maximum: maximum - unpackedBytes)
            unpackedBytes += content.count
            stream.put(content)
        } catch {
            switch error {
            case .tooLarge: throw .contentTooLarge(maximumBytes: maximum)
            case .corrupt: throw .malformed("The content is no gzip.")
            case .outOfMemory: throw .overloaded(retryAfterSeconds: 1)
            }
        }
    }

    /// Ends the stream.
    ///
    /// - Throws: `Refusal.malformed` for gzip that is cut short.
    func finish() throws(Refusal) {
        guard !isPacked || unpacker?.isWhole == true else { throw .malformed("The content is not whole gzip.") }
        stream.end()
    }
}
