import Articles

/// The parts of a quotation; `ByteReader` has the counterpart of each.
extension ByteWriter {
    mutating func put(_ speaker: SpeakerName) {
        put(speaker.name)
        put(speaker.kind.rawValue)
    }

    mutating func put(_ mention: SpeakerMention) {
        put(mention.text)
        put(mention.range)
        put(mention.form.rawValue)
    }

    mutating func put(_ mention: Mention) {
        put(mention.text)
        put(mention.range)
    }

    mutating func put(_ addressee: Addressee) {
        put(addressee.mention)
        put(addressee.name) { $0.put($1) }
    }

    mutating func put(_ source: Source) {
        put(source.mention)
        put(source.kind.rawValue)
    }

    mutating func put(_ candidate: Candidate) {
        put(candidate.name)
        put(candidate.score)
    }

    mutating func put(_ excerpt: ArchivedQuote.Excerpt) {
        put(excerpt.prefix)
        put(excerpt.exact)
        put(excerpt.suffix)
    }
}
