/// How far an import has come in a file.
struct ImportMark: Hashable, Sendable {
    /// The file.
    let file: ImportFile
    /// The bytes of the content, gzip taken off, up to the end of the last line that was taken; `nil` behind the whole file.
    var offset: Int?
    /// The lines up to there.
    var lines = 0

    /// The mark as a line of a journal has it; `nil` for a path that does not fit on a line.
    var text: String? {
        guard !file.path.contains("\n") else { return nil }
        return "\(file.size)\t\(file.modified)\t\(offset.map(String.init) ?? "end")\t\(lines)\t\(file.path)"
    }
}

extension ImportMark {
    /// Reads what `text` wrote; `nil` for a line that was cut off.
    init?(text: Substring) {
        let parts = text.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5, let size = Int(parts[0]), let modified = Int(parts[1]), let lines = Int(parts[3]),
            !parts[4].isEmpty
        else { return nil }
        let offset = Int(parts[2])
        guard offset ?? 0 >= 0, offset != nil || parts[2] == "end" else { return nil }
        self.init(
            file: ImportFile(path: String(parts[4]), size: size, modified: modified), offset: offset, lines: lines)
    }
}
