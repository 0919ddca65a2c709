import Dispatch
import Glibc

/// Reads a file descriptor without holding a task's thread while nothing is there.
final class ByteStream: Sendable {
    private let descriptor: Int32
    private let queue = DispatchQueue(label: "kutip.byte-stream")

    /// Makes a stream.
    ///
    /// - Parameter descriptor: An open file descriptor; it stays the caller's to close.
    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Returns what is there to read, at least one byte, or nothing at the end.
    ///
    /// - Throws: `SystemError` with the reason that the system gives.
    func read(atMost count: Int) async throws -> [UInt8] {
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
            guard code == EINTR else { throw SystemError(call: "read", errno: code) }
        }
    }
}

/// What the system refused.
struct SystemError: Error, CustomStringConvertible {
    /// The call.
    let call: String
    /// The system's code.
    let errno: Int32

    var description: String { "\(call): \(String(cString: strerror(errno)))" }
}
