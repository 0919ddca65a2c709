import CZlib

/// Bare deflate (RFC 1951) against a dictionary: small texts pack much better beside words they are likely to repeat.
public enum Deflate {
    /// Packs bytes.
    ///
    /// - Parameters:
    ///   - bytes: What to pack.
    ///   - dictionary: Words that `bytes` may repeat, the likeliest last; only the last 32 KiB count.
    ///   - level: 1, fastest, to 9, smallest.
    /// - Returns: The stream; unpacking it takes the dictionary and the number of bytes.
    /// - Throws: `GzipError.tooLarge` for 4 GiB or more, `.outOfMemory`.
    public static func pack(
        _ bytes: [UInt8], dictionary: [UInt8], level: Int32 = 5
    ) throws(GzipError) -> [UInt8] {
        guard bytes.count <= Int(UInt32.max) else { throw .tooLarge }
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        let window = window(dictionary.count + bytes.count)
        var code = deflateInit2_(
            stream, min(max(level, 1), 9), Z_DEFLATED, -window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else { throw GzipError(code: code) }
        defer { deflateEnd(stream) }
        code = dictionary.withUnsafeBufferPointer { deflateSetDictionary(stream, $0.baseAddress, UInt32($0.count)) }
        guard code == Z_OK else { throw GzipError(code: code) }
        let bound = Int(deflateBound(stream, UInt(bytes.count)))
        let packed = bytes.withUnsafeBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: bound) { output, written in
                Gzip.feed(source, to: stream)
                code = Gzip.fill(output, from: stream, written: &written) { deflate(stream, Z_FINISH) }
            }
        }
        guard code == Z_STREAM_END else { throw GzipError(code: code) }
        return packed
    }

    /// Unpacks what `pack` made.
    ///
    /// - Parameters:
    ///   - packed: The stream, whole and with nothing after it.
    ///   - dictionary: The dictionary it was packed with.
    ///   - count: The number of bytes it unpacks to.
    /// - Returns: The bytes that were packed.
    /// - Throws: `GzipError.corrupt` for what is no such stream or unpacks to another number of bytes.
    public static func unpack(
        _ packed: ArraySlice<UInt8>, dictionary: [UInt8], count: Int
    ) throws(GzipError) -> [UInt8] {
        guard packed.count <= Int(UInt32.max), count >= 0, count <= packed.count * mostExpansion else { throw .corrupt }
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        let window = window(dictionary.count + count)
        var code = inflateInit2_(stream, -window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else { throw GzipError(code: code) }
        defer { inflateEnd(stream) }
        code = dictionary.withUnsafeBufferPointer { inflateSetDictionary(stream, $0.baseAddress, UInt32($0.count)) }
        guard code == Z_OK else { throw GzipError(code: code) }
        // A byte more than is asked for: what unpacks to more is seen to.
        let bytes = packed.withUnsafeBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: count + 1) { output, written in
                Gzip.feed(source, to: stream)
                code = Gzip.fill(output, from: stream, written: &written) { inflate(stream, Z_FINISH) }
            }
        }
        guard code == Z_STREAM_END, bytes.count == count, stream.pointee.avail_in == 0 else {
            throw code == Z_STREAM_END ? .corrupt : GzipError(code: code)
        }
        return bytes
    }

    /// RFC 1951 has no code shorter than a bit for 258 bytes, so a stream can't expand more than that.
    private static let mostExpansion = 1_032

    /// The least window, as a power of two, in which everything is within reach: a small one is quick to set up.
    static func window(_ count: Int) -> Int32 {
        // zlib keeps 262 bytes of the window to itself, and has none of less than 9 bits.
        var bits: Int32 = 9
        while bits < 15, 1 << Int(bits) < count + 262 { bits += 1 }
        return bits
    }
}
