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

    /// Opens a file to write behind what it holds, or makes it; it stays open until the program ends.
    ///
    /// - Throws: `ValidationError` when that can't be done.
    init(appendingTo path: String) throws {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        let code = errno
        guard descriptor >= 0 else { throw ValidationError("\(path): \(String(cString: strerror(code))).") }
    }

    /// Whether people read along.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// The characters that a line of the terminal has room for; 80 where that can't be told.
    var columns: Int {
        var size = winsize()
        return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Keeps other processes that ask for the same from the file; `false` where one was first.
    func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Takes away what the file holds.
    ///
    /// - Throws: `SystemError`.
    func empty() throws {
        guard ftruncate(descriptor, 0) == 0 else { throw SystemError(call: "ftruncate", errno: errno) }
    }

    /// Returns when all that was written is on the disk.
    ///
    /// - Throws: `SystemError`.
    func synchronize() throws {
        guard fsync(descriptor) == 0 else { throw SystemError(call: "fsync", errno: errno) }
    }

    /// Writes all bytes.
    ///
    /// - Throws: `SystemError`, as when the reader of a pipe has gone.
    func write(_ bytes: [UInt8]) throws {
        if let error = Descriptor(number: descriptor).write(bytes).error { throw error }
    }

    /// Writes a line.
    ///
    /// - Throws: `SystemError`, as when the reader of a pipe has gone.
    func write(line: String) throws { try write(Array((line + "\n").utf8)) }
}
