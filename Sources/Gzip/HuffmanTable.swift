/// Finds what a Huffman code of deflate stands for (RFC 1951 §3.2.2) with one look at the next bits, with two for a long
/// code.
struct HuffmanTable {
    /// What a code stands for: its length in bits 0 to 3, the number of bits behind it that belong to it in 4 to 7, flags
    /// in 8 to 10, and from 16 the value that those bits are added to. Without flag and value it stands for nothing.
    typealias Entry = UInt32

    /// Marks an entry whose value is a byte.
    static let literal: Entry = 1 << 8
    /// Marks the entry of a block's end.
    static let end: Entry = 1 << 9
    /// Marks an entry whose value is the place of a table for the rest of the code.
    private static let table: Entry = 1 << 10

    private let entries: UnsafeMutableBufferPointer<Entry>
    private let width: Int

    /// Takes room for a table whose first look is at `width` bits; `fill` has to come before the first look.
    init(_ entries: UnsafeMutableBufferPointer<Entry>, width: Int) { (self.entries, self.width) = (entries, width) }

    /// The room that a table for so many symbols takes at the most.
    static func room(width: Int, symbols: Int) -> Int {
        // Two codes at least share what follows the first look.
        1 << width + (symbols / 2) << (longestCode - width)
    }

    private static let longestCode = 15

    /// Reads a code, whose bits have to be available.
    @inline(__always)
    func next(from reader: inout BitReader) -> Entry {
        // Within bounds: `fill` has written an entry for each `width` bits, and only places of whole tables.
        var entry = entries[reader.peek(width)]
        if entry & Self.table != 0 {
            reader.drop(width)
            entry = entries[Int(entry >> 16) + reader.peek(Int(entry >> 4 & 15))]
        }
        reader.drop(Int(entry & 15))
        return entry
    }

    /// Fills the table.
    ///
    /// - Parameters:
    ///   - lengths: The length of each symbol's code, at most 15; 0 for a symbol without one.
    ///   - meanings: What each symbol stands for, without the length; symbols behind the last stand for nothing.
    /// - Returns: `false` where there are not as many codes as lengths have room for; a single one, or none, may be.
    func fill(_ lengths: UnsafeBufferPointer<UInt8>, _ meanings: [Entry]) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: FirstCodes.room) { room in
            guard let codes = FirstCodes(lengths, room) else { return false }
            return meanings.withUnsafeBufferPointer { fill(lengths, codes, $0) }
        }
    }

    private func fill(
        _ lengths: UnsafeBufferPointer<UInt8>, _ codes: FirstCodes, _ meanings: UnsafeBufferPointer<Entry>
    ) -> Bool {
        for index in 0..<1 << width { entries[index] = 0 }
        var free = 1 << width
        for symbol in lengths.indices where lengths[symbol] > 0 {
            let length = lengths[symbol]
            let meaning = symbol < meanings.count ? meanings[symbol] : 0
            let bits = codes.next(Int(length))
            if length <= width {
                put(meaning | Entry(length), from: bits, step: 1 << length, to: 1 << width)
                continue
            }
            let (first, rest, more) = (bits & (1 << width - 1), bits >> width, codes.longest - width)
            if entries[first] == 0 {
                guard free + 1 << more <= entries.count else { return false }
                entries[first] = Self.table | Entry(more) << 4 | Entry(free) << 16
                free += 1 << more
            }
            let place = Int(entries[first] >> 16)
            let short = Int(length) - width
            put(meaning | Entry(short), from: place + rest, step: 1 << short, to: place + 1 << more)
        }
        return true
    }

    private func put(_ entry: Entry, from start: Int, step: Int, to end: Int) {
        var index = start
        while index < end {
            entries[index] = entry
            index += step
        }
    }
}

/// Gives symbols their codes in order (RFC 1951 §3.2.2).
private struct FirstCodes {
    /// The length of the longest code.
    let longest: Int
    private let next: UnsafeMutableBufferPointer<UInt16>

    /// The numbers that it takes room for.
    static let room = 16

    /// Counts codes; `nil` where there are too many or too few for their lengths.
    init?(_ lengths: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<UInt16>) {
        next = room
        next.initialize(repeating: 0)
        for length in lengths { next[Int(length & 15)] += 1 }
        var (code, longest) = (0, 0)
        for length in 1...15 {
            let count = Int(next[length])
            next[length] = UInt16(truncatingIfNeeded: code)
            code += count
            guard code <= 1 << length else { return nil }
            if count > 0 { longest = length }
            code <<= 1
        }
        guard code == 1 << 16 || longest <= 1 else { return nil }
        self.longest = longest
    }

    /// The next code of a length, its first bit lowest, as it comes.
    func next(_ length: Int) -> Int {
        var code = next[length]
        next[length] &+= 1
        code = code >> 1 & 0x5555 | (code & 0x5555) << 1
        code = code >> 2 & 0x3333 | (code & 0x3333) << 2
        code = code >> 4 & 0x0F0F | (code & 0x0F0F) << 4
        return Int(code.byteSwapped >> (16 - length))
    }
}
