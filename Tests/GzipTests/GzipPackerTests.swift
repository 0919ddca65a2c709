import Gzip
import Testing

@Suite struct GzipPackerTests {
    private let content = Array((0..<40_000).map { "baris \($0 * 7919 % 10_007)\n" }.joined().utf8)

    @Test(arguments: [1, 7, 1000, 1 << 20])
    func `packs pieces of any size into one member`(size: Int) throws {
        let packer = try GzipPacker()
        let content = content.prefix(size < 100 ? 5000 : .max)
        var (packed, rest): ([UInt8], ArraySlice<UInt8>) = ([], content[...])
        while !rest.isEmpty {
            packed += try packer.pack(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        packed += try packer.finish()
        #expect(try Gzip.unpack(packed, maximum: .max) == Array(content))
    }

    @Test func `packs nothing at all`() throws {
        let packer = try GzipPacker()
        let packed = try packer.pack([]) + packer.finish()
        #expect(try Gzip.unpack(packed, maximum: .max) == [])
    }

    @Test func `is no gzip before its end`() throws {
        let packer = try GzipPacker()
        let packed = try packer.pack(content)
        #expect(!packed.isEmpty)
        #expect(throws: GzipError.corrupt) { try Gzip.unpack(packed, maximum: .max) }
    }
}
