import Dispatch
import FoundationEssentials
import Glibc

/// Reads the lines of a stream as they arrive, without holding a task's thread while it waits.
final class LineReader: Sendable {
    /// The most bytes a line may have: 256 MiB.
    static let maximumLineBytes = 256 << 20
    private let descriptor: Int32
    private let queue = DispatchQueue(label: "kutip.line-reader")

    /// Makes a reader.
    ///
    /// - Parameter descriptor: An open file descriptor; it stays the caller's to close.
    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Returns what is there to read, at least one byte, or nothing at the end.
    ///
    /// - Throws: `ReadingError` with the reason that the system gives.
    func read(atMost count: Int = 1 << 18) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { [descriptor] in continuation.resume(with: Result { try Self.read(descriptor, count) }) }
        }
    }

    private static func read(_ descriptor: Int32, _ count: Int) throws -> [UInt8] {
        while true {
            var code: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                let got = Glibc.read(descriptor, buffer.baseAddress, count)
                code = got < 0 ? errno : 0
                initialized = max(0, got)
            }
            if code == 0 { return bytes }
            guard code == EINTR else { throw ReadingError(errno: code) }
        }
    }
}

/// Why a stream could not be read.
struct ReadingError: Error, CustomStringConvertible {
    /// The system's code.
    let errno: Int32

    var description: String { String(cString: strerror(errno)) }
}
