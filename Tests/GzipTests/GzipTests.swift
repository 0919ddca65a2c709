import Gzip
import Testing

@Suite struct `gzip` {
    @Test(arguments: [0, 1, 255, 256, 257, 65_535, 1_000_003], [1, 6, 9] as [Int32])
    func `gives back what it packed`(_ count: Int, level: Int32) throws {
        var state: UInt32 = 7
        let bytes = (0..<count).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(state >> 28)
        }
        let packed = try Gzip.pack(bytes, level: level)
        #expect(Array(packed.prefix(2)) == [0x1F, 0x8B])
        #expect(try Gzip.unpack(packed, maximum: count) == bytes)
    }

    @Test(arguments: [-5, 0, 10, 99] as [Int32])
    func `takes the nearest level for one that zlib does not have`(_ level: Int32) throws {
        #expect(try Gzip.unpack(try Gzip.pack([1, 2, 3], level: level), maximum: 3) == [1, 2, 3])
    }

    @Test func `refuses an output larger than allowed`() throws {
        let packed = try Gzip.pack([UInt8](repeating: 0, count: 10_000_000))
        #expect(throws: GzipError.tooLarge) { try Gzip.unpack(packed, maximum: 9_999_999) }
        #expect(throws: GzipError.tooLarge) { try Gzip.unpack(packed, maximum: 0) }
        #expect(try Gzip.unpack(packed, maximum: 10_000_000).count == 10_000_000)
    }

    @Test func `refuses every cut and every byte behind the end`() throws {
        let packed = try Gzip.pack(Array("padi dan jagung".utf8))
        for length in packed.indices {
            #expect(throws: GzipError.corrupt) { try Gzip.unpack(Array(packed.prefix(length)), maximum: 1000) }
        }
        #expect(throws: GzipError.corrupt) { try Gzip.unpack(packed + [0], maximum: 1000) }
        #expect(throws: GzipError.corrupt) { try Gzip.unpack(packed + packed, maximum: 1000) }
    }

    @Test func `never gives wrong bytes for a changed one`() throws {
        let bytes = Array("satu dua tiga empat lima enam".utf8)
        let packed = try Gzip.pack(bytes)
        for index in packed.indices {
            for bit in 0..<8 {
                var changed = packed
                changed[index] ^= 1 << UInt8(bit)
                let unpacked = try? Gzip.unpack(changed, maximum: 1000)
                // Time stamp, operating system and flag bytes do not touch the content.
                #expect(unpacked == nil || unpacked == bytes)
            }
        }
    }

    @Test func `is not misled by a false length at the end`() throws {
        var packed = try Gzip.pack([UInt8](repeating: 7, count: 5000))
        for index in packed.indices.suffix(4) { packed[index] = 0xFF }
        #expect(throws: GzipError.corrupt) { try Gzip.unpack(packed, maximum: .max) }
    }
}
