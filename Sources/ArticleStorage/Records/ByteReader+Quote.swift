import Articles

/// A quotation; `ByteWriter` has the counterpart of each part.
extension ByteReader {
    mutating func quote(in text: ArticleText) throws(CorruptRecord) -> Quote {
        let type = try choice(Quote.Kind.self)
        let spans = try list { reader throws(CorruptRecord) in try reader.range() }
        let words = try self.words(unless: text.printed(spans))
        let fragments = try list { reader throws(CorruptRecord) in try reader.range() }
        let speaker = try optional { reader throws(CorruptRecord) in try reader.speaker() }
        let mention = try optional { reader throws(CorruptRecord) in try reader.speakerMention(in: text) }
        let role = try optionalText()
        let cue = try optional { reader throws(CorruptRecord) in try reader.mention(in: text) }
        let addressee = try optional { reader throws(CorruptRecord) in try reader.addressee(in: text) }
        let via = try list { reader throws(CorruptRecord) in try reader.source(in: text) }
        let block = try number()
        let isFloating = try flag()
        let confidence = try share()
        let candidates = try list { reader throws(CorruptRecord) in try reader.candidate() }
        return Quote(
            type: type, text: words, spans: spans, fragments: fragments, speaker: speaker, mention: mention, role: role,
            cue: cue, addressee: addressee, via: via, block: block, isFloating: isFloating, confidence: confidence,
            candidates: candidates, rule: try self.text())
    }

    private mutating func speaker() throws(CorruptRecord) -> SpeakerName {
        SpeakerName(name: try text(), kind: try choice(SpeakerKind.self))
    }

    mutating func words(unless expected: @autoclosure () -> String) throws(CorruptRecord) -> String {
        try flag() ? try text() : expected()
    }

    private mutating func speakerMention(in text: ArticleText) throws(CorruptRecord) -> SpeakerMention {
        let range = try range()
        return SpeakerMention(
            text: try words(unless: text[range]), range: range, form: try choice(SpeakerMention.Form.self))
    }

    private mutating func mention(in text: ArticleText) throws(CorruptRecord) -> Mention {
        let range = try range()
        return Mention(text: try words(unless: text[range]), range: range)
    }

    private mutating func addressee(in text: ArticleText) throws(CorruptRecord) -> Addressee {
        Addressee(mention: try mention(in: text), name: try optionalText())
    }

    private mutating func source(in text: ArticleText) throws(CorruptRecord) -> Source {
        Source(mention: try mention(in: text), kind: try choice(Source.Kind.self))
    }

    private mutating func candidate() throws(CorruptRecord) -> Candidate {
        Candidate(name: try text(), score: try share())
    }
}
