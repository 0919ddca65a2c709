extension String {
    /// The string with each run of white space as one space and none around, so that it fits on a line.
    package var onOneLine: String {
        spacesOnOneLine == nil ? split(whereSeparator: \.isWhitespace).joined(separator: " ") : self
    }

    /// The number of words that white space sets apart.
    package var wordCount: Int {
        spacesOnOneLine.map { $0 + 1 } ?? split(whereSeparator: \.isWhitespace).count
    }

    /// The number of spaces where single ones are all the white space, between words, as nearly always, or `nil`; of
    /// bytes, which is many times faster than asking Unicode's tables about each character.
    private var spacesOnOneLine: Int? {
        var text = self
        return text.withUTF8 { bytes in
            guard let last = bytes.last, last != 0x20 else { return nil }
            var (previous, spaces): (UInt8, Int) = (0x20, 0)
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case 0..<0x20: return nil
                case 0x20:
                    guard previous != 0x20 else { return nil }
                    spaces += 1
                case 0xC2, 0xE1, 0xE2, 0xE3:
                    if Self.isSpace(bytes[index..<min(index + 3, bytes.count)]) { return nil }
                default: break
                }
                previous = byte
            }
            return spaces
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
