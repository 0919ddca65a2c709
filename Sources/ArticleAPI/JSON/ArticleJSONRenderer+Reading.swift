public import Articles
import FoundationEssentials

extension ArticleJSONRenderer {
    /// Reads back the dates in the text and the places of the body's blocks.
    public func indexedParts(of document: [UInt8]) -> IndexedParts? {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(document)) else { return nil }
        let kinds = document.blocks.map { Block.Kind(rawValue: $0.kind) }
        return IndexedParts(
            mentionedDates: document.dates.mentioned.compactMap { DateValue(written: $0.value) },
            body: zip(kinds, document.blocks).compactMap { kind, block in
                kind?.isBody == true && block.start < block.end ? block.start..<block.end : nil
            })
    }

    /// The parts of the representation that are read.
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

extension DateValue {
    /// Reads what `description` wrote.
    fileprivate init?(written text: String) {
        let ends = text.split(separator: "/").compactMap { DateValue(iso8601: String($0)) }
        switch (ends.first, ends.last) {
        case (.day(let first)?, .day(let last)?) where ends.count == 2: self = .days(first, last)
        case (let value?, _) where ends.count == 1: self = value
        default: return nil
        }
    }
}
