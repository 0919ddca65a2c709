public import Articles
import FoundationEssentials

/// Holds an article's stored representation against its text.
public struct ArticleDocumentCheck {
    private let text: ArticleText

    /// Makes a check against a text.
    public init(text: ArticleText) { self.text = text }

    /// Looks for what is wrong.
    ///
    /// Blocks must stand in order and leave only white space between them; each piece of the text that the
    /// representation repeats must be what stands at its place.
    ///
    /// - Parameter json: The representation, uncompressed.
    /// - Returns: What is wrong, as a sentence, or `nil` when all is well.
    /// - Complexity: O(*n*) in the bytes of text and representation.
    public func finding(in json: [UInt8]) -> String? {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(json)) else {
            return "its document is no article's JSON."
        }
        var end = 0
        for (index, block) in document.blocks.enumerated() {
            guard block.start >= end, holds(block.text, at: block.start, block.end) else {
                return "block \(index) is not at its place in the text."
            }
            guard isBlank(end..<block.start) else { return "text before block \(index) is in no block." }
            end = block.end
        }
        guard isBlank(end..<text.count) else { return "text at the end is in no block." }
        for span in document.quotes.flatMap(\.spans) where !holds(span.exact, at: span.start, span.end) {
            return "a quotation is not at its place in the text: \(span.start)–\(span.end)."
        }
        return nil
    }

    private func holds(_ piece: String, at start: Int, _ end: Int) -> Bool {
        guard start >= 0, start < end, end <= text.count else { return false }
        return text[start..<end] == piece
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        text[range].unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }

    private struct Document: Decodable {
        let blocks: [Block]
        let quotes: [Quotation]

        struct Block: Decodable {
            let start: Int
            let end: Int
            let text: String
        }

        struct Quotation: Decodable {
            let spans: [Span]
        }

        struct Span: Decodable {
            let start: Int
            let end: Int
            let exact: String
        }
    }
}
