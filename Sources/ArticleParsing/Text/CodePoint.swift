/// What the tokenizer needs to know of a code point.
enum CodePoint {
    /// The role of a code point in a text.
    enum Role: UInt8 {
        case letter, digit, space, newline, invisible, punctuation, quote, symbol
    }

    /// The role of a code point. Letters of all scripts count as letters.
    static func role(_ value: UInt32) -> Role {
        value < 0x80 ? ascii(value) : beyond(value)
    }

    private static func ascii(_ value: UInt32) -> Role {
        switch value {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x20, 0x09: .space
        case 0x30...0x39: .digit
        case 0x0A...0x0D: .newline
        case 0x22, 0x27, 0x60: .quote
        case 0x00...0x1F, 0x7F: .invisible
        default: .punctuation
        }
    }

    private static func beyond(_ value: UInt32) -> Role {
        switch value {
        case 0x85, 0x2028, 0x2029: .newline
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
        case 0x91...0x94: .quote
        case 0x80...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F: .invisible
        case 0xAB, 0xBB, 0xB4, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02: .quote
        case 0xAA, 0xB5, 0xBA: .letter
        case 0x2010...0x2015, 0x2026, 0x2212: .punctuation
        case 0xA1...0xBF, 0xD7, 0xF7, 0x2016...0x2BFF, 0x3001...0x3020, 0xE000...0xF8FF, 0xFFFD: .symbol
        case 0x1F000...0x1FAFF, 0xE0000...0xE0FFF: .symbol
        default: .letter
        }
    }

    /// The ASCII character that punctuation beyond ASCII stands for, or 0.
    static func symbol(_ value: UInt32) -> UInt8 {
        switch value {
        case 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
        case 0x2026: UInt8(ascii: ".")
        case 0x2032: UInt8(ascii: "'")
        default: 0
        }
    }

    /// The lower-case form within Latin-1, Latin Extended-A, Greek and Cyrillic; anything else is itself.
    static func folded(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
        case 0x100...0x137, 0x14A...0x177: value | 1
        case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? value + 1 : value
        case 0x400...0x40F: value + 0x50
        default: value
        }
    }

    /// Whether a code point is an upper-case letter, as far as `folded` knows case.
    static func isUpper(_ value: UInt32) -> Bool { folded(value) != value }

    /// Reads the code point that begins at a byte of valid UTF-8.
    static func decode(_ bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        func next(_ offset: Int) -> UInt32 { index + offset < bytes.count ? UInt32(bytes[index + offset]) & 0x3F : 0 }
        switch first {
        case 0..<0x80: return (first, 1)
        case 0x80..<0xE0: return ((first & 0x1F) << 6 | next(1), min(2, bytes.count - index))
        case 0xE0..<0xF0: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), min(3, bytes.count - index))
        default:
            let value = (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)
            return (value, min(4, bytes.count - index))
        }
    }
}
