import Articles

extension Attributor {
    /// Who used a few quoted words, by `menyapa X dengan sebutan “…”` and its like.
    func appellation(_ index: Int, in sentence: Sentence) -> (attribution: Attribution, addressee: NounPhrase?)? {
        let quotation = quotations[index]
        guard let open = quotation.open, reading.isOf(.appellation, open - 1) else { return nil }
        let before = sentence.tokens.lowerBound..<open
        let people = before.compactMap { token in
            table.mention(at: token).flatMap { $0.phrase.tokens.lowerBound == token ? $0 : nil }
        }.filter { table.entities[$0.entity].kind == .person }
        guard let subject = people.first else { return nil }
        let object = people.dropFirst().first { $0.entity != subject.entity }
        let attribution = Attribution(
            speaker: .entity(subject.entity), phrase: subject.phrase, cue: open - 1..<open, rule: .appellation,
            end: quotation.tokens.upperBound)
        return (attribution, object?.phrase)
    }
}
