/// An article's text as it is stored: valid UTF-8 without a byte order mark, with LF for CRLF.
///
/// All offsets of the domain are code points (`unicodeScalars`) into it. A table with one entry per 64 bytes finds
/// the byte of a code point, and back, in constant time.
public struct ArticleText: Hashable, Sendable {
    /// The stored bytes.
    public let utf8: [UInt8]
    /// The number of code points.
    public let count: Int
    /// `starts[n]` is the number of code points that begin before byte `64 * n`.
    private let starts: [Int32]

    /// The greatest number of bytes a text may have: offsets are 32-bit.
    public static let maximumBytes = Int(Int32.max)

    /// Takes posted bytes.
    ///
    /// - Parameter bytes: UTF-8; one byte order mark at the front is dropped, each CRLF becomes LF.
    /// - Throws: `ArticleTextError` with the place of the first bad byte, or when there are too many bytes.
    public init(_ bytes: [UInt8]) throws(ArticleTextError) {
        guard bytes.count <= Self.maximumBytes else { throw .tooLarge }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw .invalidUTF8(byteOffset: error.byteOffsets.lowerBound)
        }
        self.init(valid: Self.normalised(bytes))
    }

    /// Takes the bytes of a text that was made before, just as they are.
    ///
    /// Making a text twice could change it: of `CR CR LF` the first time leaves `CR LF`, a second would leave `LF`.
    ///
    /// - Parameter bytes: The `utf8` of an article's text.
    /// - Throws: `ArticleTextError` when they are no text's.
    public init(stored bytes: [UInt8]) throws(ArticleTextError) {
        guard bytes.count <= Self.maximumBytes else { throw .tooLarge }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw .invalidUTF8(byteOffset: error.byteOffsets.lowerBound)
        }
        self.init(valid: bytes)
    }

    /// Takes a string, which is valid by its type; what goes beyond `maximumBytes` is left out.
    public init(_ string: String) {
        var bytes = Array(string.utf8.prefix(Self.maximumBytes))
        if bytes.count == Self.maximumBytes {
            while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        }
        self.init(valid: Self.normalised(bytes))
    }

    private init(valid bytes: [UInt8]) {
        var starts: [Int32] = []
        starts.reserveCapacity(bytes.count / 64 + 2)
        var total: Int32 = 0
        bytes.withUnsafeBytes { bytes in
            var index = 0
            while index < bytes.count {
                starts.append(total)
                let end = min(index + 64, bytes.count)
                total += Self.codePoints(bytes, in: index..<end)
                index = end
            }
        }
        starts.append(total)
        (utf8, count, self.starts) = (bytes, Int(total), starts)
    }

    /// The number of bytes in a range that begin a code point; those that go on with one have the form 10xxxxxx.
    private static func codePoints(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> Int32 {
        var (total, index): (Int32, Int) = (0, range.lowerBound)
        while range.upperBound - index >= 8 {
            let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            total += Int32(8 - (eight & ~(eight << 1) & 0x8080_8080_8080_8080).nonzeroBitCount)
            index += 8
        }
        for byte in bytes[index..<range.upperBound] where byte & 0xC0 != 0x80 { total += 1 }
        return total
    }

    /// The number of code points that begin before a byte.
    ///
    /// - Parameter byte: An offset into `utf8`; one past the end is allowed, anything further counts as the end.
    /// - Returns: The number, from 0 to `count`.
    public func codePoint(atByte byte: Int) -> Int {
        let byte = min(max(byte, 0), utf8.count)
        let before = Int(starts[byte / 64])
        if isSingleBytes(byte / 64) { return before + byte % 64 }
        return before + utf8.withUnsafeBytes { Int(Self.codePoints($0, in: byte / 64 * 64..<byte)) }
    }

    /// The byte at which a code point begins; the end of the text for an offset past it.
    public func byte(atCodePoint offset: Int) -> Int {
        guard offset > 0 else { return 0 }
        guard offset < count else { return utf8.count }
        // There are as many bytes before it as code points, and at the most all further bytes of the text.
        var (low, high) = (offset / 64, min((offset + utf8.count - count) / 64, starts.count - 1))
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        var (seen, index) = (Int(starts[low]), low * 64)
        if isSingleBytes(low) { return index + offset - seen }
        while true {
            if utf8[index] & 0xC0 != 0x80 {
                if seen == offset { return index }
                seen += 1
            }
            index += 1
        }
    }

    /// Whether every byte of a stretch of 64 begins a code point, as nearly all stretches of news text do.
    private func isSingleBytes(_ stretch: Int) -> Bool {
        stretch + 1 < starts.count && starts[stretch + 1] - starts[stretch] == 64
    }

    /// The words at a place in code points, cut to the text's bounds.
    public subscript(range: Range<Int>) -> String { String(decoding: bytes(at: range), as: UTF8.self) }

    /// The bytes at a place in code points, cut to the text's bounds.
    public func bytes(at range: Range<Int>) -> ArraySlice<UInt8> {
        let (start, end) = (byte(atCodePoint: range.lowerBound), byte(atCodePoint: range.upperBound))
        return utf8[start..<max(start, end)]
    }

    private static func normalised(_ bytes: [UInt8]) -> [UInt8] {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard start > 0 || bytes.contains(0x0D) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for index in start..<bytes.count {
            if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
            result.append(bytes[index])
        }
        return result
    }
}

/// Why posted bytes are no article text.
public enum ArticleTextError: Error, Hashable, Sendable {
    /// The bytes at an offset are no UTF-8 (a lone surrogate, an overlong form, a stray or missing byte).
    case invalidUTF8(byteOffset: Int)
    /// There are more than `ArticleText.maximumBytes`.
    case tooLarge
}
