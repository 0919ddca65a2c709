import Articles

/// Finds where words stand in an article's text.
///
/// A table of the text's word beginnings by their first eight bytes: whatever looks something up by it compares the whole.
/// Taking them in order keeps the first of several, where a name stands in full.
struct WordPlaces {
    private let bytes: [UInt8]
    /// A place at each hash, or at the next free one; -1 where there is none.
    private var slots: [Int32]

    /// The bytes that a word is found by; shorter words are as soon written as found.
    private static let keyBytes = 8
    /// The greatest number of bytes that are looked through.
    private static let reach = 32 << 10
    /// The most slots that are tried for a key: who writes a text can make as many of its words meet as there are.
    private static let mostTried = 16

    /// Looks through the first 32 KiB of a text.
    ///
    /// - Complexity: O(*n*) in the bytes.
    init(in text: ArticleText) {
        bytes = Array(text.utf8.prefix(Self.reach))
        // Every second byte begins a word at the most, so half of the slots stay free.
        var size = 64
        while size < bytes.count { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        bytes.withUnsafeBytes { bytes in
            var isInside = false
            for index in 0..<max(0, bytes.count - Self.keyBytes + 1) {
                let wasInside = isInside
                isInside = Self.isLetter(bytes[index])
                if isInside, !wasInside { add(index, in: bytes) }
            }
        }
    }

    /// The first byte of words that stand in the text, or `nil` where they don't or can't be found.
    func place(of words: String) -> Int? {
        var words = words
        return words.withUTF8 { words in
            guard words.count >= Self.keyBytes else { return nil }
            return bytes.withUnsafeBytes { bytes in
                guard let slot = slot(for: Self.key(UnsafeRawBufferPointer(words), at: 0), in: bytes),
                    case let place = slots[slot], place >= 0, Int(place) + words.count <= bytes.count,
                    bytes[Int(place)...].prefix(words.count).elementsEqual(words)
                else { return nil }
                return Int(place)
            }
        }
    }

    private mutating func add(_ index: Int, in bytes: UnsafeRawBufferPointer) {
        guard let slot = slot(for: Self.key(bytes, at: index), in: bytes), slots[slot] < 0 else { return }
        slots[slot] = Int32(index)
    }

    /// The slot of a key, or the free one that it would take, or `nil` where too many others are.
    private func slot(for key: UInt64, in bytes: UnsafeRawBufferPointer) -> Int? {
        // Only the highest bits depend on all eight bytes.
        let first = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48)
        return (first..<first + Self.mostTried).lazy.map { $0 & (slots.count - 1) }.first { slot in
            slots[slot] < 0 || Self.key(bytes, at: Int(slots[slot])) == key
        }
    }

    private static func key(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// Whether a byte is of a word: letters and digits of ASCII, and first bytes of other scripts' letters.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || (0xC3...0xDF).contains(byte)
    }
}
