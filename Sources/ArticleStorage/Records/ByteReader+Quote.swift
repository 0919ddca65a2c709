import Articles

/// The parts of a quotation; `ByteWriter` has the counterpart of each.
extension ByteReader {
    mutating func quote() throws(CorruptRecord) -> Quote {
        let type = try choice(Quote.Kind.self)
        let text = try text()
        let spans = try list { reader throws(CorruptRecord) in try reader.range() }
        let fragments = try list { reader throws(CorruptRecord) in try reader.range() }
        let speaker = try optional { reader throws(CorruptRecord) in try reader.speaker() }
        let mention = try optional { reader throws(CorruptRecord) in try reader.speakerMention() }
        let role = try optional { reader throws(CorruptRecord) in try reader.text() }
        let cue = try optional { reader throws(CorruptRecord) in try reader.mention() }
        let addressee = try optional { reader throws(CorruptRecord) in try reader.addressee() }
        let via = try list { reader throws(CorruptRecord) in try reader.source() }
        let block = try number()
        let isFloating = try number() != 0
        let confidence = try double()
        let candidates = try list { reader throws(CorruptRecord) in try reader.candidate() }
        var quote = Quote(
            type: type, text: text, spans: spans, speaker: speaker, block: block, confidence: confidence,
            rule: try self.text())
        quote.fragments = fragments
        quote.mention = mention
        quote.role = role
        quote.cue = cue
        quote.addressee = addressee
        quote.via = via
        quote.isFloating = isFloating
        quote.candidates = candidates
        return quote
    }

    mutating func excerpt() throws(CorruptRecord) -> ArchivedQuote.Excerpt {
        ArchivedQuote.Excerpt(prefix: try text(), exact: try text(), suffix: try text())
    }

    mutating func speakerIDs() throws(CorruptRecord) -> [String: SpeakerID] {
        var identifiers: [String: SpeakerID] = [:]
        for _ in 0..<(try number()) {
            let (name, raw) = (try text(), try text())
            guard let id = SpeakerID(rawValue: raw) else { throw CorruptRecord(detail: "“\(raw)” names no speaker") }
            identifiers[name] = id
        }
        return identifiers
    }

    private mutating func speaker() throws(CorruptRecord) -> SpeakerName {
        SpeakerName(name: try text(), kind: try choice(SpeakerKind.self))
    }

    private mutating func speakerMention() throws(CorruptRecord) -> SpeakerMention {
        SpeakerMention(text: try text(), range: try range(), form: try choice(SpeakerMention.Form.self))
    }

    private mutating func mention() throws(CorruptRecord) -> Mention {
        Mention(text: try text(), range: try range())
    }

    private mutating func addressee() throws(CorruptRecord) -> Addressee {
        Addressee(mention: try mention(), name: try optional { reader throws(CorruptRecord) in try reader.text() })
    }

    private mutating func source() throws(CorruptRecord) -> Source {
        Source(mention: try mention(), kind: try choice(Source.Kind.self))
    }

    private mutating func candidate() throws(CorruptRecord) -> Candidate {
        Candidate(name: try text(), score: try double())
    }
}
