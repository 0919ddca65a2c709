import Gzip
public import HTTPCore

/// Content as gzip, packed while it is made.
public actor GzipSource: ContentSource {
    private let source: any ContentSource
    private let packer: GzipPacker
    private var isOver = false

    /// Packs content.
    ///
    /// - Throws: `GzipError.outOfMemory`.
    public init(_ source: any ContentSource) throws {
        self.source = source
        packer = try GzipPacker(level: Response.gzipLevel)
    }

    /// Returns the next bytes, or `nil` behind the last.
    ///
    /// - Throws: What the content throws: what came so far is no whole gzip member then.
    public func next() async throws -> [UInt8]? {
        guard !isOver else { return nil }
        var packed: [UInt8] = []
        repeat {
            if let piece = try await source.next() {
                packed += try packer.pack(piece)
            } else {
                packed += try packer.finish()
                isOver = true
            }
        } while packed.isEmpty
        return packed
    }
}
