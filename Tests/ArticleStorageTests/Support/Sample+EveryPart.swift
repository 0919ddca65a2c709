import Articles

extension Sample {
    /// An article whose quotation has every part that a quotation can have.
    static let everyPart: Article = {
        let text = "Judul\n\nBagian\n\nKata Ratna kepada Budi melalui Radio Lembah: “satu” dan “dua”."
        var quote = Quote(
            type: .mixed, text: "satu dan dua", spans: [52..<56, 63..<66],
            speaker: SpeakerName(name: "Ratna Wulandari", kind: .person), block: 2, confidence: 0.1235,
            rule: "id.quote.test")
        quote.fragments = [52..<56]
        quote.mention = SpeakerMention(text: "Ratna", range: 20..<25, form: .shortName)
        quote.role = "Kepala Desa"
        quote.cue = Mention(text: "Kata", range: 15..<19)
        quote.addressee = Addressee(mention: Mention(text: "Budi", range: 33..<37), name: "Budi Santika")
        quote.via = [Source(mention: Mention(text: "Radio Lembah", range: 46..<58), kind: .broadcaster)]
        quote.isFloating = true
        quote.candidates = [Candidate(name: "Ratna Wulandari", score: 0.9), Candidate(name: "Ana", score: 0.1)]
        let parsed = ParsedArticle(
            language: "id", title: "Judul",
            published: PublicationDate(
                value: DateValue(iso8601: "2026-02-03").flatMap(\.firstDay).map { .days($0, $0) },
                timeZone: "Asia/Jakarta", basis: .body, text: "3–3 Februari", confidence: 0.25),
            blocks: [
                Block(kind: .title, range: 0..<5, rule: "t"), Block(kind: .heading, range: 7..<13, rule: "h"),
                Block(kind: .paragraph, range: 15..<text.unicodeScalars.count, rule: "p"),
            ],
            quotes: [quote])
        return article(99, text: text, parsed: parsed)
    }()
}
