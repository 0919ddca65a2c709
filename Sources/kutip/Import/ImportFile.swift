import ArgumentParser
import Glibc

/// A file to import, as it was when the import began.
struct ImportFile: Hashable, Sendable {
    /// The path.
    let path: String
    /// Its size in bytes.
    let size: Int
    /// When it was last changed, in nanoseconds since 1970.
    let modified: Int

    /// Whether it has one JSON object a line.
    var isLines: Bool { Self.lineEndings.contains { path.hasSuffix($0) || path.hasSuffix("\($0).gz") } }
    /// Whether it is gzip.
    var isPacked: Bool { path.hasSuffix(".gz") }

    private static let lineEndings = [".ndjson", ".jsonl"]
    private static let endings = (lineEndings + [".txt"]).flatMap { [$0, "\($0).gz"] }

    /// Takes a file as an earlier import saw it.
    init(path: String, size: Int, modified: Int) { (self.path, self.size, self.modified) = (path, size, modified) }

    /// Looks at the file at a path.
    ///
    /// - Throws: `ValidationError` where nothing is.
    init(path: String) throws {
        let status = try Self.status(of: path)
        // Whatever a disk says: behind the year 2262 the number wraps, and still tells two times apart.
        let modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
        self.init(path: path, size: Int(status.st_size), modified: modified)
    }

    /// Whether its name tells that it can be imported.
    static func canImport(_ name: String) -> Bool { endings.contains { name.hasSuffix($0) } }

    /// Whether a path leads to a folder.
    ///
    /// - Throws: `ValidationError` where nothing is.
    static func isFolder(_ path: String) throws -> Bool { try status(of: path).st_mode & S_IFMT == S_IFDIR }

    private static func status(of path: String) throws -> stat {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let code = errno
            throw ValidationError(
                code == ENOENT
                    ? "\(path): there is no such file or folder." : "\(path): \(String(cString: strerror(code))).")
        }
        return status
    }
}
