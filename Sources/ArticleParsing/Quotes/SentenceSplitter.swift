/// Cuts passages into sentences, never inside a quotation.
enum SentenceSplitter {
    /// The sentences of all passages, in order.
    ///
    /// - Complexity: O(*n*) in the tokens.
    static func sentences(_ reading: Reading, passages: [Passage], quotations: [Quotation]) -> [Sentence] {
        var sentences: [Sentence] = []
        sentences.reserveCapacity(reading.tokens.count / 24)
        var next = 0
        for (number, passage) in passages.enumerated() {
            // A quotation that goes on from the passage before takes its words out of this one.
            let resumed = next > 0 ? quotations[next - 1].tokens.upperBound : 0
            let limit = passage.tokens.upperBound
            let begin = min(limit, max(passage.tokens.lowerBound, resumed))
            var (start, first, index) = (begin, next, begin)
            func cut(_ end: Int) {
                if end > start {
                    sentences.append(Sentence(passage: number, tokens: start..<end, quotations: first..<next))
                }
                (start, first) = (end, next)
            }
            while index < limit {
                let hasQuotation = next < quotations.count && quotations[next].passage == number
                let open = hasQuotation ? max(index, quotations[next].tokens.lowerBound) : limit
                if let stop = reading.source.stops.first(in: index..<max(index, min(open, limit))) {
                    index = stop + 1
                    if reading.endsSentence(stop, before: limit) { cut(index) }
                } else if open < limit {
                    let quotation = quotations[next]
                    next += 1
                    index = min(limit, max(open + 1, quotation.tokens.upperBound))
                    if endsSentence(quotation, reading, before: limit) { cut(index) }
                } else {
                    index = limit
                }
            }
            cut(limit)
        }
        return sentences
    }

    /// Whether the sentence ends with a quotation: its last words end one, and a capital or nothing follows.
    private static func endsSentence(_ quotation: Quotation, _ reading: Reading, before limit: Int) -> Bool {
        let end = quotation.tokens.upperBound
        guard end < limit else { return true }
        guard quotation.close != nil, let last = quotation.content.last(where: { !reading.tokens[$0].isMark }) else {
            return true
        }
        let isStop = reading.isSymbol(".", last) || reading.isSymbol("!", last) || reading.isSymbol("?", last)
        return isStop && (reading.isCapital(end) || reading.tokens[end].isMark)
    }
}
