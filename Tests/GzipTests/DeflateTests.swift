import Gzip
import Testing

@Suite struct DeflateTests {
    private static let words = Array("panen padi di lembah sari naik tahun ini karena hujan datang tepat waktu ".utf8)

    @Test(arguments: [0, 1, 60, 256, 5_000, 40_000, 200_000], [0, 1, 72, 40_000])
    func `gives back what was packed`(_ count: Int, _ dictionaryCount: Int) throws {
        let bytes = (0..<count).map { Self.words[$0 * $0 % Self.words.count] }
        let dictionary = (0..<dictionaryCount).map { Self.words[$0 % Self.words.count] }
        let packed = try Deflate.pack(bytes, dictionary: dictionary)
        #expect(try Deflate.unpack(packed[...], dictionary: dictionary, count: count) == bytes)
    }

    @Test func `packs better beside a dictionary`() throws {
        let alone = try Deflate.pack(Self.words, dictionary: [])
        #expect(try Deflate.pack(Self.words, dictionary: Self.words).count < alone.count / 3)
    }

    @Test func `refuses what it did not pack`() throws {
        let packed = try Deflate.pack(Self.words, dictionary: Self.words)
        let count = Self.words.count
        let wrong: [(ArraySlice<UInt8>, [UInt8], Int)] = [
            (packed[...], Self.words, count - 1), (packed[...], Self.words, count + 1), (packed[...], Self.words, -1),
            (packed[...], Self.words, .max), (packed.dropLast(), Self.words, count), ([], Self.words, count),
            (packed + [0], Self.words, count), ([0xFF, 0xFF, 0xFF], Self.words, count), (packed[...], [], count),
        ]
        for (packed, dictionary, count) in wrong {
            #expect(throws: GzipError.corrupt) {
                try Deflate.unpack(packed, dictionary: dictionary, count: count)
            }
        }
    }
}
