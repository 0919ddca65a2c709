import Articles

extension Attributor {
    /// The words after an attribution, to the end of its sentence or the next quotation.
    func tail(from start: Int, passage: Int, before limit: Int) -> Range<Int> {
        var end = start
        let limit = min(limit, passages[passage].tokens.upperBound, start + 60)
        while end < limit, !reading.endsSentence(end, before: limit), reading.tokens[end].kind != .lineBreak,
            reading.tokens[end].kind != .doubleMark
        {
            end += 1
        }
        return start..<max(start, end)
    }

    /// Whom words are said to, by `kepada X` in an attribution's tail.
    func addressee(in tail: Range<Int>) -> NounPhrase? {
        guard let first = tail.prefix(6).first(where: { reading.isOf(.addressee, $0) }),
            let phrase = reader.phrase(at: first + 1, before: tail.upperBound), phrase.kind != .pronoun
        else { return nil }
        guard phrase.kind == .person || phrase.kind == .organisation || phrase.kind == .group else { return nil }
        return phrase
    }

    /// The media and documents that carried words, by `dikutip X`, `dalam keterangan …` in an attribution's tail.
    func carriers(in tail: Range<Int>) -> [(tokens: Range<Int>, kind: Source.Kind)] {
        var found: [(tokens: Range<Int>, kind: Source.Kind)] = []
        var index = tail.lowerBound
        while index < tail.upperBound, found.count < 4 {
            guard let length = reading.match(.carrier, index) else {
                index += 1
                continue
            }
            // A carrier phrase that ends in the medium's own noun, as `dalam keterangan`, names it with that noun.
            var start = index + length
            if reading.isOf([.document, .medium], start - 1) { start -= 1 }
            while start < tail.upperBound, reading.isOf([.agent, .stop], start) { start += 1 }
            var end = start
            while end < tail.upperBound, end - start < 12, reading.isWord(end),
                !reading.isOf([.relative, .stop, .notName], end) || end == start
            {
                end += 1
            }
            if end > start { found.append((start..<end, kind(of: start..<end))) }
            index = max(end, index + 1)
        }
        return found
    }

    private func kind(of range: Range<Int>) -> Source.Kind {
        if range.contains(where: { reading.isOf(.broadcaster, $0) }) { return .broadcaster }
        if range.contains(where: { reading.isOf(.social, $0) }) { return .social }
        if range.contains(where: { reading.isOf(.agency, $0) }) { return .agency }
        if range.contains(where: { reading.isOf(.document, $0) }) { return .document }
        if range.contains(where: { reading.isOf(.medium, $0) }) { return .publisher }
        return .other
    }
}
