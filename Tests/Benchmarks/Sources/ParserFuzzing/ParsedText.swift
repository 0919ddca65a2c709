import ArticleParsing
import Articles
import Foundation

/// A text with what the parser reads from it, and what must hold of any text.
public struct ParsedText {
    private let text: ArticleText
    private let scalars: [Unicode.Scalar]
    private let parsed: ParsedArticle

    /// Parses the bytes of a text; what is no UTF-8 is repaired.
    ///
    /// A hash of the bytes chooses what the caller knows besides them, so that the same input is always read alike.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let string = String(decoding: bytes, as: UTF8.self)
        text = ArticleText(string)
        scalars = Array(String(decoding: text.utf8, as: UTF8.self).unicodeScalars)
        // FNV-1a.
        let hash = bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        var hints = ParsingHints()
        hints.language = ["id", "en", nil][Int(hash >> 7 % 3)]
        if hash >> 11 % 2 == 0 { hints.received = Self.received }
        parsed = ArticleParser().parse(text, hints: hints)
        // One in eight is enough to find what depends on chance, and the others run twice as fast.
        guard hash >> 17 % 8 == 0 else { return }
        expect(ArticleParser().parse(text, hints: hints) == parsed, "a text parses the same every time")
    }

    private static let received = CivilDate(year: 2026, month: 2, day: 5).flatMap {
        CivilTime(date: $0, hour: 10, minute: 0, second: 0, offset: 420)
    }

    /// Traps where a block, date or quotation lies outside of the text or says what does not stand there.
    public func check() {
        checkBlocks()
        checkDates()
        checkNames()
        for quote in parsed.quotes { check(quote) }
        let starts = parsed.quotes.map { $0.spans[0].lowerBound }
        expect(starts == starts.sorted(), "quotations are in order of place")
    }

    private func checkBlocks() {
        var end = 0
        for block in parsed.blocks {
            expect(end <= block.range.lowerBound && !block.range.isEmpty, "blocks are in order")
            expect(isBlank(end..<block.range.lowerBound), "only white space stands between blocks")
            expect(!block.rule.isEmpty, "every block names its rule")
            end = block.range.upperBound
        }
        expect(end <= text.count && isBlank(end..<text.count), "blocks reach to the end")
    }

    private func checkDates() {
        var end = 0
        for date in parsed.mentionedDates {
            expect(end <= date.range.lowerBound, "dates do not overlap")
            expect(text[date.range] == date.text && !date.text.isEmpty, "a date's words stand in its place")
            end = date.range.upperBound
        }
    }

    private func checkNames() {
        let entities = parsed.people + parsed.organisations
        expect(entities.allSatisfy { !$0.name.isEmpty && $0.mentions > 0 }, "everybody named is mentioned")
        expect(Set(parsed.people.map(\.name)).count == parsed.people.count, "nobody is listed twice")
        expect(parsed.related.allSatisfy { !$0.title.isEmpty && !$0.marker.isEmpty }, "links have titles")
        expect(parsed.authors.allSatisfy { !$0.isEmpty }, "authors have names")
    }

    private func check(_ quote: Quote) {
        expect(!quote.text.isEmpty && !quote.spans.isEmpty && !quote.rule.isEmpty, "a quotation has words and a rule")
        expect(parsed.blocks.indices.contains(quote.block), "a quotation stands in a block")
        var end = 0
        for span in quote.spans {
            expect(end <= span.lowerBound && !span.isEmpty, "spans are in order")
            end = span.upperBound
        }
        let mentions = [quote.mention?.range, quote.cue?.range, quote.addressee?.mention.range].compactMap(\.self)
        for place in quote.spans + quote.fragments + mentions + quote.via.map(\.mention.range) {
            expect(place.lowerBound >= 0 && place.upperBound <= text.count && !place.isEmpty, "places are in the text")
        }
        let scores = quote.candidates.map(\.score)
        expect((0...1).contains(quote.confidence), "confidence is a share")
        expect(scores == scores.sorted(by: >), "candidates are ranked")
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        range.allSatisfy { scalars[$0] == " " || scalars[$0] == "\n" || scalars[$0].properties.isWhitespace }
    }

    private func expect(_ isTrue: Bool, _ claim: StaticString) {
        guard !isTrue else { return }
        // A trap in a release build says nothing itself.
        FileHandle.standardError.write(Data("broken: \(claim)\n".utf8))
        preconditionFailure()
    }
}
