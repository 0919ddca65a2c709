import FoundationEssentials

extension ImportFile {
    /// Returns the file at a path, or all that can be imported below a folder, in the order of their paths.
    ///
    /// - Throws: `ValidationError` for a path where nothing is.
    static func files(at path: String) throws -> [ImportFile] {
        guard try isFolder(path) else { return [try ImportFile(path: path)] }
        return try FileManager.default.subpathsOfDirectory(atPath: path).filter(canImport).sorted()
            .map { try ImportFile(path: "\(path)/\($0)") }
    }
}
