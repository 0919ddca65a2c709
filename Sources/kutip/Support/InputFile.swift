import Glibc

/// A file, or standard input by the name `-`.
struct InputFile {
    /// The path.
    let path: String

    /// Returns all its bytes.
    ///
    /// - Throws: `SystemError` with the reason that the system gives.
    func bytes() async throws -> [UInt8] {
        var result: [UInt8] = []
        try await forEachPiece { result += $0 }
        return result
    }

    /// Calls a closure with each piece of the file, in order.
    ///
    /// - Parameters:
    ///   - offset: The bytes to leave out; 0 for what is no file on a disk.
    ///   - count: The most bytes of a piece.
    ///   - body: Takes a piece.
    /// - Throws: `SystemError` with the reason that the system gives, or what the closure throws.
    func forEachPiece(
        from offset: Int = 0, ofAtMost count: Int = 1 << 18, _ body: ([UInt8]) async throws -> Void
    ) async throws {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        let code = errno
        guard descriptor >= 0 else { throw SystemError(call: "open", errno: code) }
        defer { close(descriptor) }
        if offset > 0, lseek(descriptor, offset, SEEK_SET) < 0 { throw SystemError(call: "lseek", errno: errno) }
        let stream = ByteStream(descriptor: descriptor)
        while case let piece = try await stream.read(atMost: count), !piece.isEmpty { try await body(piece) }
    }
}
