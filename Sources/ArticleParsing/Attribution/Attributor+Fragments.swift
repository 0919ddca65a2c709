import Articles

extension Attributor {
    /// Who used a few quoted words, by `menyapa X dengan sebutan “…”` and its like.
    func appellation(_ index: Int, in sentence: Sentence) -> (attribution: Attribution, addressee: NounPhrase?)? {
        let quotation = quotations[index]
        guard let announcer = announcer(of: index, in: sentence) else { return nil }
        let people = (max(sentence.tokens.lowerBound, announcer - 60)..<announcer).compactMap { token in
            table.mention(at: token).flatMap { $0.phrase.tokens.lowerBound == token ? $0 : nil }
        }
        // Behind a passive verb the one who speaks is its agent: `X disebut oleh Y sebagai “…”`.
        let agent = people.last { reading.isOf(.agent, $0.phrase.tokens.lowerBound - 1) }
        let subject = agent ?? people.first { table.entities[$0.entity].kind == .person }
        guard let subject else { return appellation(byOffice: announcer, of: quotation, in: sentence) }
        let object = people.first { $0.entity != subject.entity && table.entities[$0.entity].kind == .person }
        let attribution = Attribution(
            speaker: .entity(subject.entity), phrase: subject.phrase, cue: announcer..<announcer + 1,
            rule: .appellation, end: quotation.tokens.upperBound)
        return (attribution, object?.phrase)
    }

    /// Whose office stands before the verb, where no name does: `Sekjen PBB menyebutnya sebagai “…”`.
    private func appellation(byOffice announcer: Int, of quotation: Quotation, in sentence: Sentence)
        -> (attribution: Attribution, addressee: NounPhrase?)?
    {
        let floor = sentence.tokens.lowerBound
        guard let phrase = reader.phrase(at: skipAdverbs(floor, limit: announcer), before: announcer),
            phrase.kind == .role || phrase.kind == .organisation, phrase.end < announcer, announcer - phrase.end < 8
        else { return nil }
        let attribution = Attribution(
            speaker: table.known(phrase).map { .entity($0) } ?? .described(phrase.tokens, .unnamed), phrase: phrase,
            cue: announcer..<announcer + 1, rule: .appellation, end: quotation.tokens.upperBound)
        return (attribution, nil)
    }

    /// The word that announces a term of address, or the term that this one is joined to by `dan`.
    private func announcer(of index: Int, in sentence: Sentence) -> Int? {
        var index = index
        for _ in 0..<3 {
            guard let open = quotations[index].open else { return nil }
            if let found = announcer(before: open, of: quotations[index], floor: sentence.tokens.lowerBound) {
                return found
            }
            guard index > sentence.quotations.lowerBound, reading.isOf(.conjunction, open - 1),
                quotations[index - 1].close == open - 2
            else { return nil }
            index -= 1
        }
        return nil
    }

    /// The announcing word right before a mark, or before `sosok yang` and its like.
    private func announcer(before open: Int, of quotation: Quotation, floor: Int) -> Int? {
        if open > floor, reading.isOf(.appellation, open - 1) { return open - 1 }
        guard open - 3 >= floor, reading.isOf(.relative, open - 1), reading.isOf(.appellation, open - 3),
            reading.wordCount(quotation.content) < 8
        else { return nil }
        return open - 3
    }
}
