import ArticleAPI
import Gzip

extension ImportFile {
    /// Calls a closure with each line that is not blank, or with the whole text.
    ///
    /// - Parameters:
    ///   - start: How far an import before this one came, or `nil`.
    ///   - count: Is told of the bytes as they are read, as they lie on the disk, and whether all of them were taken by
    ///     the import before.
    ///   - body: Takes an item.
    /// - Throws: `SystemError`, `LineTooLong` or `GzipFileError`, or what the closure throws.
    func forEachItem(
        from start: ImportMark?, count: (_ bytes: Int, _ areKnown: Bool) throws -> Void,
        _ body: (ImportBatch.Item) async throws -> Void
    ) async throws {
        guard isLines else {
            var bytes: [UInt8] = []
            try await forEachPiece(from: 0, count) { bytes += $0 }
            return try await body(ImportBatch.Item(bytes: bytes[...], isLine: false, mark: ImportMark(file: self)))
        }
        var splitter = LineSplitter()
        var (offset, lines) = (start?.offset ?? 0, start?.lines ?? 0)
        func take(_ line: ArraySlice<UInt8>) async throws {
            (offset, lines) = (offset + line.count + 1, lines + 1)
            guard line.contains(where: { $0 > 0x20 }) else { return }
            let mark = ImportMark(file: self, offset: offset, lines: lines)
            try await body(ImportBatch.Item(bytes: line, isLine: true, mark: mark))
        }
        try await forEachPiece(from: offset, count) { piece in
            for line in try splitter.append(piece) { try await take(line) }
        }
        if let last = splitter.finish() { try await take(last) }
    }

    /// Calls a closure with each piece of the content behind an offset, gzip taken off.
    private func forEachPiece(
        from offset: Int, _ count: (Int, Bool) throws -> Void, _ body: ([UInt8]) async throws -> Void
    ) async throws {
        guard isPacked else {
            try count(min(offset, size), true)
            return try await InputFile(path: path).forEachPiece(from: offset) { piece in
                try count(piece.count, false)
                try await body(piece)
            }
        }
        let unpacker = try GzipUnpacker()
        var known = offset
        // Small pieces: all that is in one counts as read at once.
        try await InputFile(path: path).forEachPiece(ofAtMost: 1 << 15) { piece in
            try count(piece.count, known > 0)
            let unpacked: [UInt8]
            do throws(GzipError) {
                unpacked = try unpacker.unpack(piece, maximum: LineSplitter.maximumLineBytes)
            } catch {
                throw GzipFileError()
            }
            let passed = min(known, unpacked.count)
            known -= passed
            if passed < unpacked.count { try await body(passed == 0 ? unpacked : Array(unpacked[passed...])) }
        }
        guard unpacker.isWhole else { throw GzipFileError() }
    }
}

/// A file that should be gzip and is not, or not to its end.
struct GzipFileError: Error, CustomStringConvertible {
    var description: String { "the file is damaged or cut short; what came before the damage was kept." }
}
