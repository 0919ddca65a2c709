import Articles

/// An article's text with its quotations marked, block by block.
struct MarkedText {
    private let text: ArticleText
    private let quotes: [ArchivedQuote]
    /// The stretches of each block that are quoted, by the block's index.
    private let stretches: [Int: [Stretch]]

    /// A stretch of a block that is quoted.
    private struct Stretch {
        let range: Range<Int>
        let quote: Int
        let isFirst: Bool
        let isLast: Bool
    }

    /// Finds the quoted stretches of blocks.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - quotes: Its quotations.
    ///   - shown: The indexes of the blocks that are going to be written, in order.
    /// - Complexity: O(*q* log *b*) in quotations and blocks, plus the stretches.
    init(_ article: Article, _ quotes: [ArchivedQuote], shown: [Int]) {
        (text, self.quotes) = (article.text, quotes)
        let blocks = article.parsed.blocks
        var stretches: [Int: [Stretch]] = [:]
        for (number, quote) in quotes.enumerated() {
            let pieces = quote.quote.spans.flatMap { span in
                Self.pieces(of: span, in: blocks, shown).map { (block: $0, range: span.clamped(to: blocks[$0].range)) }
            }
            for (index, piece) in pieces.enumerated() {
                let stretch = Stretch(
                    range: piece.range, quote: number, isFirst: index == 0, isLast: index == pieces.count - 1)
                stretches[piece.block, default: []].append(stretch)
            }
        }
        self.stretches = stretches
    }

    /// The shown blocks that a span reaches into.
    private static func pieces(of span: Range<Int>, in blocks: [Block], _ shown: [Int]) -> ArraySlice<Int> {
        var (low, high) = (0, shown.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[shown[middle]].range.upperBound <= span.lowerBound { low = middle + 1 } else { high = middle }
        }
        return shown[low...].prefix { blocks[$0].range.lowerBound < span.upperBound }
    }

    /// The quotations that stand in none of the shown blocks, by number.
    var unseen: Set<Int> { Set(quotes.indices).subtracting(stretches.values.joined().map(\.quote)) }

    /// Writes a block's text.
    ///
    /// A stretch has one `mark`, however many quotations it is part of: marks in marks would show nothing more, and their
    /// depth would be the article's to choose.
    func write(block: Int, at range: Range<Int>, to html: inout HTMLWriter) {
        let stretches = (stretches[block] ?? []).sorted {
            ($0.range.lowerBound, $0.quote) < ($1.range.lowerBound, $1.quote)
        }
        let cuts = Set(
            [range.lowerBound, range.upperBound] + stretches.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
        ).sorted()
        // Those that reach over a place are followed along the block: to look through all at each place would take the
        // square of their number, which is the article's to choose.
        var (next, open): (Int, [Stretch]) = (0, [])
        for (start, end) in zip(cuts, cuts.dropFirst()) {
            while next < stretches.count, stretches[next].range.lowerBound <= start {
                open.append(stretches[next])
                next += 1
            }
            open.removeAll { $0.range.upperBound <= start }
            write(start..<end, of: open, to: &html)
            for stretch in open where stretch.isLast && stretch.range.upperBound == end {
                writeReference(to: stretch.quote, &html)
            }
        }
    }

    private func write(_ range: Range<Int>, of stretches: [Stretch], to html: inout HTMLWriter) {
        guard !stretches.isEmpty else { return html.text(text[range]) }
        var anchors = stretches.filter { $0.isFirst && $0.range.lowerBound == range.lowerBound }.map(\.quote)
        let own = anchors.popLast()
        for other in anchors { html.element("span", ["id": quotes[other].id.rawValue]) }
        let speaker = quotes[stretches[0].quote].quote.speaker?.name
        html.element("mark", ["id": own.map { quotes[$0].id.rawValue }, "title": speaker], text[range])
    }

    private func writeReference(to quote: Int, _ html: inout HTMLWriter) {
        let speaker = quotes[quote].quote.speaker.map { ", by \($0.name)" } ?? ""
        html.element("sup", ["lang": "en"]) {
            $0.element(
                "a", ["href": "#about-\(quotes[quote].id)", "aria-label": "Quotation \(quote + 1)\(speaker)"],
                String(quote + 1))
        }
    }
}
