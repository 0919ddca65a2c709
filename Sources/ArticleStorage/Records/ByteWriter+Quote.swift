import Articles

/// A quotation; `ByteReader` has the counterpart of each part.
extension ByteWriter {
    mutating func put(_ quote: Quote, in text: ArticleText) {
        put(term: quote.type.rawValue)
        put(all: quote.spans) { $0.put($1) }
        put(quote.text, unless: text.printed(quote.spans))
        put(all: quote.fragments) { $0.put($1) }
        put(quote.speaker) { $0.put($1) }
        put(quote.mention) { $0.put($1, in: text) }
        put(quote.role) { $0.put($1) }
        put(quote.cue) { $0.put($1, in: text) }
        put(quote.addressee) { $0.put($1, in: text) }
        put(all: quote.via) { $0.put($1, in: text) }
        put(quote.block)
        put(quote.isFloating)
        put(quote.confidence)
        put(all: quote.candidates) { $0.put($1) }
        put(term: quote.rule)
    }

    /// Writes words only when they are not the expected ones.
    mutating func put(_ words: String, unless expected: String) {
        put(words == expected ? nil : words) { $0.put($1) }
    }

    private mutating func put(_ speaker: SpeakerName) {
        put(speaker.name)
        put(term: speaker.kind.rawValue)
    }

    private mutating func put(_ mention: SpeakerMention, in text: ArticleText) {
        put(mention.range)
        put(mention.text, unless: text[mention.range])
        put(term: mention.form.rawValue)
    }

    private mutating func put(_ mention: Mention, in text: ArticleText) {
        put(mention.range)
        put(mention.text, unless: text[mention.range])
    }

    private mutating func put(_ addressee: Addressee, in text: ArticleText) {
        put(addressee.mention, in: text)
        put(addressee.name) { $0.put($1) }
    }

    private mutating func put(_ source: Source, in text: ArticleText) {
        put(source.mention, in: text)
        put(term: source.kind.rawValue)
    }

    private mutating func put(_ candidate: Candidate) {
        put(candidate.name)
        put(candidate.score)
    }
}

extension ArticleText {
    /// The words of stretches as one prints them: joined by a space, without the comma before the attribution.
    func printed(_ spans: [Range<Int>]) -> String {
        let words =
            spans.count == 1 ? bytes(at: spans[0]) : Array(spans.map { bytes(at: $0) }.joined(separator: [0x20]))[...]
        let text = String(decoding: words, as: UTF8.self)
        guard words.last == 0x2C else { return text }
        // Behind ASCII a comma is a character of its own; elsewhere Unicode's tables, which take longer, have the say.
        if let previous = words.dropLast().last, previous >= 0x80 {
            return text.hasSuffix(",") ? String(text.dropLast()) : text
        }
        return String(decoding: words.dropLast(), as: UTF8.self)
    }
}
