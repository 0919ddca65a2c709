/// The bytes that wait to be written to a client.
///
/// They are two pieces, so that large content goes out from where it is, in one call with its head.
struct Outbox {
    /// Content of up to this size is copied behind its head: cheaper than a second piece.
    static let copiedBytes = 16 << 10

    private(set) var bytes: [UInt8] = []
    private(set) var content: [UInt8] = []
    // How much of both has been written.
    private var written = 0

    var count: Int { bytes.count + content.count - written }

    var isEmpty: Bool { count == 0 }

    /// Takes a buffer to write into, if it has none with anything in it.
    mutating func borrow(_ buffer: inout [UInt8]) {
        if isEmpty { swap(&bytes, &buffer) }
    }

    /// Gives a borrowed buffer back, if nothing in it is left to be written.
    mutating func giveBack(_ buffer: inout [UInt8]) {
        guard isEmpty else { return }
        if bytes.capacity > buffer.capacity { buffer = bytes }
        bytes = []
    }

    /// Appends an answer.
    mutating func append(_ body: [UInt8], after head: (inout [UInt8]) -> Void) {
        // Behind large content, all has to wait in the same piece.
        if !content.isEmpty {
            head(&content)
            content.append(contentsOf: body)
            return
        }
        head(&bytes)
        if body.count <= Self.copiedBytes {
            bytes.append(contentsOf: body)
        } else {
            content = body
        }
    }

    /// Calls a closure with what is left of both pieces.
    func withUnsafePieces<Result>(_ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { bytes in
            content.withUnsafeBytes { content in
                body(
                    UnsafeRawBufferPointer(rebasing: bytes.dropFirst(written)),
                    UnsafeRawBufferPointer(rebasing: content.dropFirst(max(written - bytes.count, 0))))
            }
        }
    }

    /// Notes that the first so many bytes are gone.
    mutating func wrote(_ count: Int) {
        written += count
        guard isEmpty else { return }
        written = 0
        bytes.removeAll(keepingCapacity: true)
        content = []
    }
}
