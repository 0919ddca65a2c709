import ArticleAPI
import Gzip

extension ImportFile {
    /// Calls a closure with each line that is not blank, or with the whole text.
    ///
    /// - Throws: `SystemError`, `LineTooLong` or `GzipFileError`, or what the closure throws.
    func forEachItem(_ body: (ImportBatch.Item) async throws -> Void) async throws {
        guard isLines else {
            var bytes: [UInt8] = []
            try await forEachPiece { bytes += $0 }
            return try await body(ImportBatch.Item(bytes: bytes[...], isLine: false, place: path))
        }
        var splitter = LineSplitter()
        var number = 0
        func take(_ line: ArraySlice<UInt8>) async throws {
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { return }
            try await body(ImportBatch.Item(bytes: line, isLine: true, place: "\(path), line \(number)"))
        }
        try await forEachPiece { piece in
            for line in try splitter.append(piece) { try await take(line) }
        }
        if let last = splitter.finish() { try await take(last) }
    }

    /// Calls a closure with each piece of the content, gzip taken off.
    private func forEachPiece(_ body: ([UInt8]) async throws -> Void) async throws {
        guard path.hasSuffix(".gz") else { return try await InputFile(path: path).forEachPiece(body) }
        let unpacker = try GzipUnpacker()
        try await InputFile(path: path).forEachPiece { piece in
            let unpacked: [UInt8]
            do throws(GzipError) {
                unpacked = try unpacker.unpack(piece, maximum: LineSplitter.maximumLineBytes)
            } catch {
                throw GzipFileError()
            }
            try await body(unpacked)
        }
        guard unpacker.isWhole else { throw GzipFileError() }
    }
}

/// A file that should be gzip and is not, or not to its end.
struct GzipFileError: Error, CustomStringConvertible {
    var description: String { "the file is damaged or cut short; what came before the damage was kept." }
}
