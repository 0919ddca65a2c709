import Articles

/// The parts of a quotation; `ByteReader` has the counterpart of each.
extension ByteWriter {
    /// Writes words only when they are not the expected ones.
    mutating func put(_ words: String, unless expected: String) {
        put(words == expected ? nil : words) { $0.put($1) }
    }

    mutating func put(_ speaker: SpeakerName) {
        put(speaker.name)
        put(speaker.kind.rawValue)
    }

    mutating func put(_ mention: SpeakerMention, in text: ArticleText) {
        put(mention.range)
        put(mention.text, unless: text[mention.range])
        put(mention.form.rawValue)
    }

    mutating func put(_ mention: Mention, in text: ArticleText) {
        put(mention.range)
        put(mention.text, unless: text[mention.range])
    }

    mutating func put(_ addressee: Addressee, in text: ArticleText) {
        put(addressee.mention, in: text)
        put(addressee.name) { $0.put($1) }
    }

    mutating func put(_ source: Source, in text: ArticleText) {
        put(source.mention, in: text)
        put(source.kind.rawValue)
    }

    mutating func put(_ candidate: Candidate) {
        put(candidate.name)
        put(candidate.score)
    }
}
