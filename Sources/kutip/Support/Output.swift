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
