import Articles
import Gzip

/// Texts as the archive keeps them, deflated against words they are likely to repeat, and the parses of earlier versions.
///
/// A text repeats the frequent words of its language. A parse was deflated against its text; now it refers to it, which takes
/// less room still and a fraction of the time.
enum PackedText {
    /// Packs an article's text.
    static func pack(_ text: ArticleText) throws -> [UInt8] {
        try pack(text.utf8, against: FrequentWords.bytes)
    }

    /// Unpacks an article's text; texts of version 1 of the schema are gzip.
    static func text(_ packed: [UInt8]) throws -> ArticleText {
        guard !isGzip(packed) else {
            return try ArticleText(stored: try Gzip.unpack(packed, maximum: ArticleText.maximumBytes))
        }
        return try ArticleText(stored: try unpack(packed, against: FrequentWords.bytes))
    }

    /// The record of what was read from a text, which earlier versions packed.
    static func parse(_ kept: [UInt8], of text: ArticleText) throws -> [UInt8] {
        var reader = ByteReader(kept)
        return try reader.number() == layout ? try unpack(kept, against: dictionary(for: text)) : kept
    }

    /// The number of bytes before packing, without unpacking.
    static func count(_ packed: [UInt8]) throws(CorruptRecord) -> Int {
        guard !isGzip(packed) else { return packed.declaredCount }
        var reader = ByteReader(packed)
        guard try reader.number() == layout else { throw CorruptRecord(detail: "a text is packed in an unknown way") }
        return try reader.number()
    }

    // MARK: Layout

    /// Number of the layout, number of bytes, stream; 0x1F, with which a gzip begins, is no number's first byte here.
    private static let layout = 1

    private static func isGzip(_ packed: [UInt8]) -> Bool { packed.starts(with: [0x1F, 0x8B]) }

    private static func pack(_ bytes: [UInt8], against dictionary: [UInt8]) throws -> [UInt8] {
        var writer = ByteWriter()
        writer.put(layout)
        writer.put(bytes.count)
        return writer.bytes + (try Deflate.pack(bytes, dictionary: dictionary))
    }

    private static func unpack(_ packed: [UInt8], against dictionary: [UInt8]) throws -> [UInt8] {
        var reader = ByteReader(packed)
        guard try reader.number() == layout else { throw CorruptRecord(detail: "a text is packed in an unknown way") }
        let count = try reader.number()
        return try Deflate.unpack(reader.rest, dictionary: dictionary, count: count)
    }

    /// The parser's terms, and the end of the text, which deflate can reach.
    private static func dictionary(for text: ArticleText) -> [UInt8] {
        let reach = (32 << 10) - ParserTerms.bytes.count
        return ParserTerms.bytes + text.utf8[max(0, text.utf8.count - reach)...]
    }
}
