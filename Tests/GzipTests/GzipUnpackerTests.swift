import Gzip
import Testing

@Suite struct GzipUnpackerTests {
    private let content = Array(String(repeating: "satu dua tiga empat ", count: 20_000).utf8)

    @Test(arguments: [1, 7, 1000, 1 << 20])
    func `unpacks pieces of any size, members behind members`(size: Int) throws {
        let packed = try Gzip.pack(content) + Gzip.pack([]) + Gzip.pack(Array("lima".utf8))
        let unpacker = try GzipUnpacker()
        #expect(!unpacker.isWhole)
        var unpacked: [UInt8] = []
        var rest = packed[...]
        while !rest.isEmpty {
            unpacked += try unpacker.unpack(Array(rest.prefix(size)), maximum: .max)
            rest = rest.dropFirst(size)
        }
        #expect(unpacked == content + Array("lima".utf8))
        #expect(unpacker.isWhole)
    }

    @Test func `is not whole while something is missing`() throws {
        let unpacker = try GzipUnpacker()
        _ = try unpacker.unpack(Gzip.pack(content).dropLast(), maximum: .max)
        #expect(!unpacker.isWhole)
    }

    @Test func `stops at the maximum`() throws {
        let unpacker = try GzipUnpacker()
        #expect(throws: GzipError.tooLarge) { try unpacker.unpack(Gzip.pack(content), maximum: 100_000) }
    }

    @Test(arguments: ["no gzip at all", "\u{1F}\u{1F}\u{8}", "\0"])
    func `refuses what is no gzip`(text: String) throws {
        let unpacker = try GzipUnpacker()
        #expect(throws: GzipError.corrupt) { try unpacker.unpack(Array(text.utf8) + [0, 0, 0, 0], maximum: .max) }
    }

    @Test func `refuses what stands behind a member and is none`() throws {
        let unpacker = try GzipUnpacker()
        #expect(throws: GzipError.corrupt) { try unpacker.unpack(Gzip.pack(content) + [1, 2, 3], maximum: .max) }
    }
}
