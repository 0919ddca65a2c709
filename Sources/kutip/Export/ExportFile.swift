import ArgumentParser
import Glibc

/// A file that stands under its name only when it is whole and on the disk.
struct ExportFile {
    private let path: String
    private let partialPath: String
    /// What writes to it.
    let output: Output

    /// Makes a file that takes the place of the one at a path, if there is one, when it is finished.
    ///
    /// - Parameters:
    ///   - path: Where it will stand; the folder must exist.
    ///   - archive: A file that must not be replaced.
    /// - Throws: `ValidationError` for a path at which no file can be, or where `archive` is.
    init(replacing path: String, sparing archive: String) throws {
        guard let last = path.last, last != "/" else {
            throw ValidationError("--output must name a file, not '\(path)'.")
        }
        var (there, spared) = (stat(), stat())
        let isThere = stat(path, &there) == 0
        guard !isThere || there.st_mode & S_IFMT == S_IFREG else {
            throw ValidationError("\(path): this is no file. Leave --output out to write to standard output.")
        }
        if isThere, stat(archive, &spared) == 0, (there.st_dev, there.st_ino) == (spared.st_dev, spared.st_ino) {
            throw ValidationError("\(path): this is the archive itself.")
        }
        // Behind a link, the file that it leads to is replaced, and the link stays.
        self.path = isThere ? Self.resolved(path) : path
        partialPath = "\(self.path).\(getpid()).partial"
        output = try Output(creating: partialPath)
    }

    /// Puts the file in its place.
    ///
    /// - Throws: `SystemError`; nothing is in its place then.
    func finish() throws {
        do {
            try output.synchronize()
            guard rename(partialPath, path) == 0 else { throw SystemError(call: "rename", errno: errno) }
        } catch {
            discard()
            throw error
        }
        // The name is on the disk once the folder is.
        let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    /// Takes away what was written.
    func discard() { unlink(partialPath) }

    private static func resolved(_ path: String) -> String {
        guard let name = realpath(path, nil) else { return path }
        defer { free(name) }
        return String(cString: name)
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
