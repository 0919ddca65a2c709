import ArgumentParser
import Glibc

/// Writes to a descriptor whole, in order, from any task.
///
/// Output goes straight to the descriptor: a line that was written is there for the next program in a pipe.
struct Output: Sendable {
    /// Where data goes.
    static let standard = Output(descriptor: STDOUT_FILENO)
    /// Where messages for people go.
    static let error = Output(descriptor: STDERR_FILENO)

    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    /// Makes a new file, which stays open until the program ends.
    ///
    /// - Throws: `ValidationError` when something is at the path already or nothing can be made there.
    init(creating path: String) throws {
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        let code = errno
        guard descriptor >= 0 else { throw ValidationError("\(path): \(String(cString: strerror(code))).") }
    }

    /// Whether people read along.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Writes all bytes.
    ///
    /// - Throws: `SystemError`, as when the reader of a pipe has gone.
    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            let code = errno
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if code != EINTR {
                throw SystemError(call: "write", errno: code)
            }
        }
    }

    /// Writes a line.
    ///
    /// - Throws: `SystemError`, as when the reader of a pipe has gone.
    func write(line: String) throws { try write(Array((line + "\n").utf8)) }
}
