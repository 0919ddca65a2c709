/// Bytes that grow at their end.
///
/// An array would be asked at each piece whether somebody shares it, and the pieces of JSON are short and many.
struct JSONBuffer: ~Copyable {
    // Owned: nobody else sees it, and it goes with the buffer. The first `count` bytes are initialized.
    private var start: UnsafeMutableRawPointer
    private var capacity: Int
    private var count = 0

    /// Makes an empty buffer with room for so many bytes.
    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(byteCount: self.capacity, alignment: 8)
    }

    deinit { start.deallocate() }

    /// A copy of what has been written so far.
    var bytes: [UInt8] { [UInt8](UnsafeRawBufferPointer(start: start, count: count)) }

    /// Drops what has been written, and keeps the room.
    mutating func removeAll() { count = 0 }

    /// Appends a byte.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        makeRoom(1)
        put(byte)
    }

    /// Appends a text as it is.
    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a name with its marks and a colon.
    @inline(__always)
    mutating func append(name: StaticString) {
        makeRoom(name.utf8CodeUnitCount + 3)
        put(0x22)
        (start + count).copyMemory(from: name.utf8Start, byteCount: name.utf8CodeUnitCount)
        count += name.utf8CodeUnitCount
        put(0x22)
        put(0x3A)
    }

    /// Appends bytes as they are.
    @inline(__always)
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        makeRoom(bytes.count)
        if let source = bytes.baseAddress { (start + count).copyMemory(from: source, byteCount: bytes.count) }
        count += bytes.count
    }

    /// Appends the digits of a number, which as a string would be made for nothing.
    mutating func append(digits number: Int) {
        // The least number has 19 digits and a sign.
        makeRoom(20)
        if number < 0 { put(0x2D) }
        var rest = number.magnitude
        var length = 1
        var bound: UInt = 10
        while length < 19, rest >= bound {
            length += 1
            bound *= 10
        }
        for index in (0..<length).reversed() {
            start.storeBytes(
                of: UInt8(truncatingIfNeeded: 0x30 + rest % 10), toByteOffset: count + index, as: UInt8.self)
            rest /= 10
        }
        count += length
    }

    /// Appends what a string holds, with escapes for what JSON has no place for (RFC 8259 §7), and for DEL.
    mutating func append(escaping text: UnsafeRawBufferPointer) {
        guard let source = text.baseAddress else { return }
        var index = 0
        while index < text.count {
            makeRoom(text.count - index)
            while text.count - index >= 8 {
                let piece = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                guard !Self.needsEscape(in: piece) else { break }
                start.storeBytes(of: piece, toByteOffset: count, as: UInt64.self)
                (index, count) = (index + 8, count + 8)
            }
            // The last bytes, or those of a piece up to the first that is escaped.
            while index < text.count {
                let byte = text[index]
                index += 1
                guard !Self.isEscaped(byte) else {
                    escape(byte)
                    break
                }
                put(byte)
            }
        }
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
    }

    /// Whether one of eight bytes is escaped, by sums that carry into a byte's highest bit where it is: below 0x20, or
    /// zero after it was compared with a character (Warren, "Hacker's Delight", §6-1).
    private static func needsEscape(in piece: UInt64) -> Bool {
        let (each, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let (quote, backslash, delete) = (piece ^ each &* 0x22, piece ^ each &* 0x5C, piece ^ each &* 0x7F)
        let control = (piece &- each &* 0x20) & ~piece
        let characters = (quote &- each) & ~quote | (backslash &- each) & ~backslash | (delete &- each) & ~delete
        return (control | characters) & high != 0
    }

    private mutating func escape(_ byte: UInt8) {
        append(0x5C)
        switch byte {
        case 0x22, 0x5C: append(byte)
        case 0x0A: append(0x6E)
        case 0x09: append(0x74)
        case 0x0D: append(0x72)
        default:
            append("u00")
            for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
        }
    }

    /// Writes a byte there is room for.
    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        start.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    @inline(__always)
    private mutating func makeRoom(_ more: Int) {
        if capacity - count < more { grow(more) }
    }

    private mutating func grow(_ more: Int) {
        capacity = max(2 * capacity, count + more)
        let grown = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
        grown.copyMemory(from: start, byteCount: count)
        start.deallocate()
        start = grown
    }
}
