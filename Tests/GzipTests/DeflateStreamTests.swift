import Gzip
import Testing

/// What zlib packs, at each level, of bytes that deflate has every kind of block for.
@Suite struct DeflateStreamTests {
    /// Bytes from few values to all, from none that repeat to all, always the same ones.
    private static func bytes(_ count: Int, values: Int, period: Int) -> [UInt8] {
        var state: UInt32 = 1
        var bytes: [UInt8] = []
        for index in 0..<count {
            state = state &* 1_664_525 &+ 1_013_904_223
            // Squared, small values come more often than great ones, as letters do: codes of many lengths.
            let value = Int(state >> 16) * Int(state >> 16) >> 16
            bytes.append(index >= period && state >> 8 & 7 > 0 ? bytes[index - period] : UInt8(value * values >> 16))
        }
        return bytes
    }

    @Test(
        arguments: [1, 2, 20, 256], [(1, 0), (200, 0), (200, 150), (5_000, 3_000), (70_000, 32_768)])
    func `gives back what zlib packed`(values: Int, size: (count: Int, dictionary: Int)) throws {
        for period in [1, 3, 7, 8, 9, 64, 30_000, Int.max] { try check(values: values, period: period, size) }
    }

    private func check(values: Int, period: Int, _ size: (count: Int, dictionary: Int)) throws {
        let all = Self.bytes(size.count + size.dictionary, values: values, period: period)
        let (dictionary, bytes) = (Array(all.prefix(size.dictionary)), Array(all.dropFirst(size.dictionary)))
        for level: Int32 in [1, 4, 9] {
            let packed = try Deflate.pack(bytes, dictionary: dictionary, level: level)
            #expect(try Deflate.unpack(packed[...], dictionary: dictionary, count: bytes.count) == bytes)
        }
    }

    // A stored block, alone, empty and before a fixed one; fixed ones with and without a copy.
    @Test(
        arguments: [
            ([0x01, 0x02, 0x00, 0xFD, 0xFF, 0x61, 0x62], "ab"), ([0x01, 0x00, 0x00, 0xFF, 0xFF], ""),
            ([0x00, 0x01, 0x00, 0xFE, 0xFF, 0x61, 0x4B, 0x02, 0x00], "ab"), ([0x4B, 0x4C, 0x04, 0x00], "aa"),
            ([0x4B, 0x04, 0x02, 0x00], "aaaa"),
        ] as [([UInt8], String)])
    func `reads what zlib seldom packs`(stream: [UInt8], expected: String) throws {
        let unpacked = try Deflate.unpack(stream[...], dictionary: [], count: expected.utf8.count)
        #expect(String(decoding: unpacked, as: UTF8.self) == expected)
    }

    // A stored block with a wrong check, cut short and with a byte too many; a reserved kind; no end; tables with too many
    // symbols, and with codes that are too few; a copy from before the beginning.
    @Test(
        arguments: [
            ([0x01, 0x02, 0x00, 0xFD, 0xFE, 0x61, 0x62], 2), ([0x01, 0x02, 0x00, 0xFD, 0xFF, 0x61], 2),
            ([0x01, 0x01, 0x00, 0xFE, 0xFF, 0x61, 0x62], 1), ([0x07, 0x00], 0), ([0x4B], 1), ([], 0),
            ([0x63, 0x18, 0x05, 0x23, 0x00], 700), ([0xFD, 0xFF, 0xFF, 0xFF, 0xFF], 0), ([0x04, 0x00, 0xFE, 0xFF], 0),
            ([0x05, 0x00, 0x00, 0x00, 0x00, 0x00], 0), ([0x03, 0x02, 0x00], 3),
        ] as [([UInt8], Int)])
    func `refuses what is no stream`(stream: [UInt8], count: Int) {
        #expect(throws: GzipError.corrupt) { try Deflate.unpack(stream[...], dictionary: [], count: count) }
    }

    @Test func `refuses every cut and never traps on a changed byte`() throws {
        for (values, period) in [(20, 64), (256, Int.max), (2, 1)] {
            let bytes = Self.bytes(600, values: values, period: period)
            let packed = try Deflate.pack(bytes, dictionary: [], level: 9)
            for end in packed.indices {
                #expect(throws: GzipError.corrupt) {
                    try Deflate.unpack(packed[..<end], dictionary: [], count: bytes.count)
                }
            }
            for index in packed.indices {
                for bit in 0..<8 {
                    var changed = packed
                    changed[index] ^= 1 << bit
                    // Some changes make another stream of as many bytes.
                    if let unpacked = try? Deflate.unpack(changed[...], dictionary: [], count: bytes.count) {
                        #expect(unpacked.count == bytes.count)
                    }
                }
            }
        }
    }
}
