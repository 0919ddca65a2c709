import Articles
import Foundation
import GRDB
import Gzip

/// What tables of the archive hold of an article's parse.
struct IndexedParts {
    /// The dates that stand in the text.
    var mentionedDates: [DateValue] = []
    /// The places of paragraphs and block quotations, in code points and in order.
    var body: [Range<Int>] = []

    init(_ parsed: ParsedArticle) {
        mentionedDates = parsed.mentionedDates.map(\.value)
        body = parsed.blocks.filter(\.kind.isBody).map(\.range)
    }

    /// Reads the parts of an article.
    init(_ packed: PackedArticle) throws {
        self =
            packed.isOfVersionOne
            ? IndexedParts(versionOne: try Gzip.unpack(packed.document, maximum: .max))
            : IndexedParts(try packed.unpacked().article.parsed)
    }

    /// Reads the parts from the JSON that version 1 of the schema kept; none from what is no such JSON.
    init(versionOne json: [UInt8]) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(json)) else { return }
        mentionedDates = document.dates.mentioned.compactMap { DateValue(stored: $0.value) }
        body = document.blocks.filter { Articles.Block.Kind(rawValue: $0.kind)?.isBody == true && $0.start < $0.end }
            .map { $0.start..<$0.end }
    }

    private struct Document: Decodable {
        let dates: Dates
        let blocks: [Block]

        struct Dates: Decodable {
            let mentioned: [Mention]
        }

        struct Mention: Decodable {
            let value: String
        }

        struct Block: Decodable {
            let kind: String
            let start: Int
            let end: Int
        }
    }
}
