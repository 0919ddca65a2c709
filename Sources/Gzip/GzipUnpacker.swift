import CZlib

/// Unpacks gzip (RFC 1952) piece by piece; several members may follow each other, as files that were appended to have.
public final class GzipUnpacker {
    private let stream: UnsafeMutablePointer<z_stream>
    private static let roomBytes = 64 << 10

    /// Prepares to unpack.
    ///
    /// - Throws: `GzipError.outOfMemory`.
    public init() throws(GzipError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else {
            stream.deallocate()
            throw GzipError(code: code)
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Whether what came so far ends where a member ends; false before the first.
    public private(set) var isWhole = false

    /// Unpacks the next piece.
    ///
    /// - Parameters:
    ///   - piece: The bytes behind those of the call before.
    ///   - maximum: The most bytes to give back.
    /// - Returns: What they unpack to; nothing, where more is needed for that.
    /// - Throws: `GzipError.tooLarge` as soon as the output would pass `maximum`, `.corrupt` for what is no gzip.
    public func unpack(_ piece: [UInt8], maximum: Int) throws(GzipError) -> [UInt8] {
        guard !piece.isEmpty else { return [] }
        return try piece.withUnsafeBufferPointer { source throws(GzipError) in
            // zlib's next_in is not const in C, yet zlib never writes through it.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.pointee.avail_in = UInt32(source.count)
            var unpacked: [UInt8] = []
            repeat {
                unpacked += try step()
                guard unpacked.count <= maximum else { throw .tooLarge }
            } while stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0 && !isWhole
            return unpacked
        }
    }

    /// Fills one buffer as far as the input goes or the member's end.
    private func step() throws(GzipError) -> [UInt8] {
        if isWhole, inflateReset(stream) != Z_OK { throw .corrupt }
        isWhole = false
        var code = Z_OK
        let output = [UInt8](unsafeUninitializedCapacity: Self.roomBytes) { room, written in
            stream.pointee.next_out = room.baseAddress
            stream.pointee.avail_out = UInt32(room.count)
            code = inflate(stream, Z_NO_FLUSH)
            written = room.count - Int(stream.pointee.avail_out)
        }
        switch code {
        case Z_STREAM_END: isWhole = true
        // Z_BUF_ERROR: the input is used up, and nothing was left inside.
        case Z_OK, Z_BUF_ERROR: break
        default: throw GzipError(code: code)
        }
        return output
    }
}
