import ArgumentParser
import FoundationEssentials

/// A file to import.
struct ImportFile: Sendable {
    /// The path.
    let path: String
    /// Its size in bytes.
    let size: Int

    /// Whether it has one JSON object a line.
    var isLines: Bool { Self.lineEndings.contains { path.hasSuffix($0) || path.hasSuffix("\($0).gz") } }

    private static let lineEndings = [".ndjson", ".jsonl"]
    private static let endings = (lineEndings + [".txt"]).flatMap { [$0, "\($0).gz"] }

    /// Returns the file at a path, or all that can be imported below a folder, in the order of their paths.
    ///
    /// - Throws: `ValidationError` for a path where nothing is.
    static func files(at path: String) throws -> [ImportFile] {
        let manager = FileManager.default
        var isFolder = false
        guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ValidationError("\(path): there is no such file or folder.")
        }
        guard isFolder else { return [ImportFile(path: path, size: try size(of: path))] }
        return try manager.subpathsOfDirectory(atPath: path).sorted()
            .filter { name in endings.contains { name.hasSuffix($0) } }
            .map { ImportFile(path: "\(path)/\($0)", size: try size(of: "\(path)/\($0)")) }
    }

    private static func size(of path: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    }
}
