import CZlib

/// gzip (RFC 1952) over whole buffers.
public enum Gzip {
    /// Packs bytes.
    ///
    /// - Parameters:
    ///   - bytes: What to pack.
    ///   - level: 1, fastest, to 9, smallest.
    /// - Returns: One gzip member.
    /// - Throws: `GzipError.tooLarge` for 4 GiB or more, `.outOfMemory`.
    public static func pack(_ bytes: [UInt8], level: Int32 = 6) throws(GzipError) -> [UInt8] {
        guard bytes.count <= Int(UInt32.max) else { throw .tooLarge }
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        // 16 more than the bits of the window asks for the gzip wrapper.
        let window = Deflate.window(bytes.count)
        var code = deflateInit2_(
            stream, min(max(level, 1), 9), Z_DEFLATED, window + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else { throw GzipError(code: code) }
        defer { deflateEnd(stream) }
        let bound = Int(deflateBound(stream, UInt(bytes.count)))
        let packed = bytes.withUnsafeBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: bound) { output, written in
                feed(source, to: stream)
                code = fill(output, from: stream, written: &written) { deflate(stream, Z_FINISH) }
            }
        }
        guard code == Z_STREAM_END else { throw GzipError(code: code) }
        return packed
    }

    /// Unpacks one gzip member.
    ///
    /// - Parameters:
    ///   - bytes: The member, whole and with nothing after it.
    ///   - maximum: The most bytes to give back.
    /// - Returns: The bytes that were packed.
    /// - Throws: `GzipError.tooLarge` as soon as the output would pass `maximum`, `.corrupt` for anything that is no
    ///   gzip, is cut short or has bytes behind it.
    public static func unpack(_ bytes: [UInt8], maximum: Int) throws(GzipError) -> [UInt8] {
        guard bytes.count <= Int(UInt32.max) else { throw .tooLarge }
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        var code = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else { throw GzipError(code: code) }
        defer { inflateEnd(stream) }
        return try bytes.withUnsafeBufferPointer { source throws(GzipError) in
            feed(source, to: stream)
            var unpacked: [UInt8] = []
            // The declared length is a hint for the first try; one byte more shows the end without a second try.
            var room = min(max(bytes.declaredCount + 1, 256), source.count * 32 + 256)
            while true {
                let piece = [UInt8](unsafeUninitializedCapacity: room) { output, written in
                    code = fill(output, from: stream, written: &written) { inflate(stream, Z_NO_FLUSH) }
                }
                unpacked = unpacked.isEmpty ? piece : unpacked + piece
                guard unpacked.count <= maximum else { throw .tooLarge }
                if code == Z_STREAM_END { break }
                guard code == Z_OK, piece.count == room else { throw GzipError(code: code) }
                room = max(unpacked.count, 256)
            }
            guard stream.pointee.avail_in == 0 else { throw .corrupt }
            return unpacked
        }
    }

    /// Points a stream at its input.
    static func feed(_ source: UnsafeBufferPointer<UInt8>, to stream: UnsafeMutablePointer<z_stream>) {
        // zlib's next_in is not const in C, yet zlib never writes through it.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.pointee.avail_in = UInt32(source.count)
    }

    /// Points a stream at its output, runs a step and counts what it wrote.
    static func fill(
        _ output: UnsafeMutableBufferPointer<UInt8>, from stream: UnsafeMutablePointer<z_stream>, written: inout Int,
        step: () -> Int32
    ) -> Int32 {
        let room = min(output.count, Int(UInt32.max))
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(room)
        let code = step()
        written = room - Int(stream.pointee.avail_out)
        return code
    }
}

extension [UInt8] {
    /// What a gzip member says of its unpacked length, modulo 2^32 (RFC 1952 §2.3.1): true where it was packed by us.
    public var declaredCount: Int { suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) } }
}

/// Why bytes could not be packed or unpacked.
public enum GzipError: Error, Hashable, Sendable {
    /// The bytes are no whole gzip member.
    case corrupt
    /// The result would be larger than allowed.
    case tooLarge
    /// zlib got no memory.
    case outOfMemory

    init(code: Int32) { self = code == Z_MEM_ERROR ? .outOfMemory : .corrupt }
}
