extension String {
    /// The string with each run of white space as one space and none around, so that it fits on a line.
    package var onOneLine: String {
        isOnOneLine ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The number of words that white space sets apart.
    package var wordCount: Int {
        isOnOneLine
            ? 1 + utf8.count { $0 == 0x20 }
            : split(whereSeparator: \.isWhitespace).count
    }

    /// Whether single spaces are all the white space, between words, as nearly always; of bytes, which is many times faster
    /// than asking Unicode's tables about each character.
    private var isOnOneLine: Bool {
        var text = self
        return text.withUTF8 { bytes in
            guard let last = bytes.last, last != 0x20 else { return false }
            var previous: UInt8 = 0x20
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case 0..<0x20: return false
                case 0x20 where previous == 0x20: return false
                case 0xC2, 0xE1, 0xE2, 0xE3:
                    if Self.isSpace(bytes[index..<min(index + 3, bytes.count)]) { return false }
                default: break
                }
                previous = byte
            }
            return true
        }
    }

    /// Whether bytes begin with a space beyond ASCII (Unicode 16, White_Space).
    private static func isSpace(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let rest = bytes.dropFirst()
        return switch (bytes.first, rest.first, rest.last) {
        case (0xC2, 0x85?, _), (0xC2, 0xA0?, _), (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): true
        case (0xE2, 0x80, let third?): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
        default: false
        }
    }
}
