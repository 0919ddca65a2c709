import CZlib

/// Packs bytes into one gzip member (RFC 1952) piece by piece.
public final class GzipPacker {
    private let stream: UnsafeMutablePointer<z_stream>
    private static let roomBytes = 64 << 10

    /// Prepares to pack.
    ///
    /// - Parameter level: 1, fastest, to 9, smallest.
    /// - Throws: `GzipError.outOfMemory`.
    public init(level: Int32 = 6) throws(GzipError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = deflateInit2_(
            stream, min(max(level, 1), 9), Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else {
            stream.deallocate()
            throw GzipError(code: code)
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Packs the next piece.
    ///
    /// - Parameter piece: The bytes behind those of the call before.
    /// - Returns: What is packed of all that came so far; nothing, where zlib waits for more to pack it better.
    /// - Throws: `GzipError.tooLarge` for a piece of 4 GiB or more.
    public func pack(_ piece: [UInt8]) throws(GzipError) -> [UInt8] { try run(piece, Z_NO_FLUSH) }

    /// Ends the member; nothing may be packed behind it.
    ///
    /// - Returns: Its last bytes.
    /// - Throws: `GzipError` when zlib fails.
    public func finish() throws(GzipError) -> [UInt8] { try run([], Z_FINISH) }

    private func run(_ piece: [UInt8], _ flush: Int32) throws(GzipError) -> [UInt8] {
        guard piece.count <= Int(UInt32.max) else { throw .tooLarge }
        return try piece.withUnsafeBufferPointer { source throws(GzipError) in
            Gzip.feed(source, to: stream)
            var packed: [UInt8] = []
            var code = Z_OK
            repeat {
                packed += [UInt8](unsafeUninitializedCapacity: Self.roomBytes) { output, written in
                    code = Gzip.fill(output, from: stream, written: &written) { deflate(stream, flush) }
                }
                // Z_BUF_ERROR: there was nothing left to do, which is no error here.
                guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { throw GzipError(code: code) }
            } while stream.pointee.avail_out == 0
            return packed
        }
    }
}
