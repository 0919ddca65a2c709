/// Unpacks deflate (RFC 1951) in one piece, with all that the stream refers to before it in the same buffer.
///
/// Twice as fast as zlib, which has to be ready for a stream that comes in pieces: it keeps a window beside the output,
/// and fills that first.
struct Inflater {
    private var reader: BitReader
    private let output: UnsafeMutableRawPointer
    private let limit: Int
    private var end: Int
    private let symbols: HuffmanTable
    private let distances: HuffmanTable
    private let lengths: HuffmanTable

    /// The bytes behind the limit of the output that are written to, and mean nothing.
    static let slack = 8

    /// Unpacks a stream.
    ///
    /// - Parameters:
    ///   - output: What the stream refers to, then room for what it unpacks to and for `slack`.
    ///   - start: Where the room begins.
    ///   - count: The number of bytes that the stream has to unpack to.
    ///   - source: The stream, whole and with nothing behind it.
    /// - Returns: Whether it is such a stream.
    /// - Precondition: There is as much room.
    static func fill(
        _ output: UnsafeMutableRawBufferPointer, from start: Int, count: Int, with source: UnsafeRawBufferPointer
    ) -> Bool {
        precondition(output.count >= start + count + slack, "room for what is unpacked")
        guard let base = output.baseAddress else { return false }
        return withUnsafeTemporaryAllocation(of: HuffmanTable.Entry.self, capacity: roomOfAll) { room in
            var inflater = Inflater(source, base, start..<start + count, tables: room)
            return inflater.run() && inflater.end == inflater.limit && inflater.reader.isAtEnd
        }
    }

    private init(
        _ source: UnsafeRawBufferPointer, _ output: UnsafeMutableRawPointer, _ range: Range<Int>,
        tables room: UnsafeMutableBufferPointer<HuffmanTable.Entry>
    ) {
        (reader, self.output, end, limit) = (BitReader(source), output, range.lowerBound, range.upperBound)
        let (second, third) = (Self.roomOfSymbols, Self.roomOfSymbols + Self.roomOfDistances)
        symbols = HuffmanTable(UnsafeMutableBufferPointer(rebasing: room[..<second]), width: Self.symbolWidth)
        distances = HuffmanTable(UnsafeMutableBufferPointer(rebasing: room[second..<third]), width: Self.distanceWidth)
        lengths = HuffmanTable(UnsafeMutableBufferPointer(rebasing: room[third...]), width: Self.lengthWidth)
    }

    // Wide enough for nearly all codes of a text, and small enough to be filled for a few kilobytes of it.
    private static let (symbolWidth, distanceWidth, lengthWidth) = (9, 7, 7)
    private static let roomOfSymbols = HuffmanTable.room(width: symbolWidth, symbols: 288)
    private static let roomOfDistances = HuffmanTable.room(width: distanceWidth, symbols: 32)
    private static let roomOfAll = roomOfSymbols + roomOfDistances + 1 << lengthWidth

    private mutating func run() -> Bool {
        var isLast = false
        while !isLast {
            reader.refill()
            isLast = reader.take(1) == 1
            let isRead =
                switch reader.take(2) {
                case 0: copyStored()
                case 1: fillFixed() && unpackBlock()
                case 2: fillDynamic() && unpackBlock()
                default: false
                }
            guard isRead else { return false }
        }
        return true
    }

    /// Copies a block that is not packed (§3.2.4).
    private mutating func copyStored() -> Bool {
        guard let size = reader.bytes(4) else { return false }
        let count = Int(size[0]) | Int(size[1]) << 8
        guard Int(size[2]) | Int(size[3]) << 8 == count ^ 0xFFFF, count <= limit - end,
            let bytes = reader.bytes(count)
        else { return false }
        if let first = bytes.baseAddress { (output + end).copyMemory(from: first, byteCount: count) }
        end += count
        return true
    }

    /// Unpacks a block whose tables are filled.
    private mutating func unpackBlock() -> Bool {
        // Copies that can stay in registers, whatever is written to the output.
        var (reader, end) = (self.reader, self.end)
        let (output, limit, symbols, distances) = (output, limit, symbols, distances)
        defer { (self.reader, self.end) = (reader, end) }
        while true {
            reader.refill()
            var symbol = symbols.next(from: &reader)
            if symbol & HuffmanTable.literal != 0 {
                guard end < limit else { return false }
                output.storeBytes(of: UInt8(truncatingIfNeeded: symbol >> 16), toByteOffset: end, as: UInt8.self)
                end += 1
                // Two symbols of 15 bits at the most are available at once.
                symbol = symbols.next(from: &reader)
                if symbol & HuffmanTable.literal != 0 {
                    guard end < limit else { return false }
                    output.storeBytes(of: UInt8(truncatingIfNeeded: symbol >> 16), toByteOffset: end, as: UInt8.self)
                    end += 1
                    continue
                }
                reader.refill()
            }
            guard symbol & HuffmanTable.end == 0 else { return true }
            let length = Int(symbol >> 16) + reader.take(Int(symbol >> 4 & 15))
            let place = distances.next(from: &reader)
            let distance = Int(place >> 16) + reader.take(Int(place >> 4 & 15))
            // What no code stands for has no value, and what is added to it is nothing.
            guard length > 0, distance > 0, distance <= end, length <= limit - end else { return false }
            Self.copy(length, from: output + (end - distance), to: output + end)
            end += length
        }
    }

    /// Copies bytes that may repeat themselves, in steps of eight where they lie that far apart.
    @inline(__always)
    private static func copy(_ count: Int, from source: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer) {
        if target - source >= 8 {
            for offset in stride(from: 0, to: count, by: 8) {
                let piece = source.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                target.storeBytes(of: piece, toByteOffset: offset, as: UInt64.self)
            }
        } else {
            for offset in 0..<count {
                let byte = source.load(fromByteOffset: offset, as: UInt8.self)
                target.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
            }
        }
    }
}

// The tables of a block.
extension Inflater {
    /// Fills the tables as a block without tables of its own has them (§3.2.6).
    private func fillFixed() -> Bool {
        Self.fixedLengths.withUnsafeBufferPointer { all in
            symbols.fill(UnsafeBufferPointer(rebasing: all[..<288]), Self.symbolMeanings)
                && distances.fill(UnsafeBufferPointer(rebasing: all[288...]), Self.distanceMeanings)
        }
    }

    /// Those of 288 symbols, then of 32 distances.
    private static let fixedLengths =
        [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112) + [UInt8](repeating: 7, count: 24)
        + [UInt8](repeating: 8, count: 8) + [UInt8](repeating: 5, count: 32)

    /// Reads the tables that a block begins with (§3.2.7).
    private mutating func fillDynamic() -> Bool {
        let (symbolCount, distanceCount, lengthCount) = (reader.take(5) + 257, reader.take(5) + 1, reader.take(4) + 4)
        guard symbolCount <= 286, distanceCount <= 30 else { return false }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 19 + symbolCount + distanceCount) { room in
            room.initialize(repeating: 0)
            let own = UnsafeMutableBufferPointer(rebasing: room[..<19])
            for symbol in Self.lengthOrder[..<lengthCount] {
                reader.refill()
                own[symbol] = UInt8(reader.take(3))
            }
            let all = UnsafeMutableBufferPointer(rebasing: room[19...])
            guard lengths.fill(UnsafeBufferPointer(own), Self.lengthMeanings), readLengths(into: all) else {
                return false
            }
            // Without an end, a block would have none.
            return all[256] > 0
                && symbols.fill(UnsafeBufferPointer(rebasing: all[..<symbolCount]), Self.symbolMeanings)
                && distances.fill(UnsafeBufferPointer(rebasing: all[symbolCount...]), Self.distanceMeanings)
        }
    }

    private mutating func readLengths(into all: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        var count = 0
        while count < all.count {
            reader.refill()
            let entry = lengths.next(from: &reader)
            guard entry & HuffmanTable.literal != 0 else { return false }
            let symbol = UInt8(truncatingIfNeeded: entry >> 16)
            let (length, times): (UInt8, Int) =
                switch symbol {
                case 0...15: (symbol, 1)
                // With nothing to repeat, it is repeated too often.
                case 16: count > 0 ? (all[count - 1], 3 + reader.take(2)) : (0, .max)
                case 17: (0, 3 + reader.take(3))
                default: (0, 11 + reader.take(7))
                }
            guard times <= all.count - count else { return false }
            for index in count..<count + times { all[index] = length }
            count += times
        }
        return true
    }

    private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengthMeanings = bytes(19)

    /// Bytes, the end, and lengths of 3 to 258 (§3.2.5).
    private static let symbolMeanings: [HuffmanTable.Entry] =
        bytes(256) + [HuffmanTable.end] + (0..<28).map(lengthMeaning) + [meaning(258, more: 0)]

    private static func lengthMeaning(_ code: Int) -> HuffmanTable.Entry {
        let more = max(code / 4 - 1, 0)
        return meaning(code < 4 ? code + 3 : (4 + code % 4) << more + 3, more: more)
    }

    /// Distances of 1 to 32,768 (§3.2.5).
    private static let distanceMeanings: [HuffmanTable.Entry] = (0..<30).map(distanceMeaning)

    private static func distanceMeaning(_ code: Int) -> HuffmanTable.Entry {
        let more = max(code / 2 - 1, 0)
        return meaning(code < 2 ? code + 1 : (2 + code % 2) << more + 1, more: more)
    }

    private static func bytes(_ count: Int) -> [HuffmanTable.Entry] {
        (0..<count).map { HuffmanTable.literal | HuffmanTable.Entry($0) << 16 }
    }

    private static func meaning(_ value: Int, more: Int) -> HuffmanTable.Entry {
        HuffmanTable.Entry(value) << 16 | HuffmanTable.Entry(more) << 4
    }
}
