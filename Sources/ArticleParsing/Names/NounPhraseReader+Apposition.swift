extension NounPhraseReader {
    /// Joins the name that follows an office after a comma: `Kepala Balai, Nama,`; territories between are skipped.
    func apposition(_ phrase: inout NounPhrase, before limit: Int) {
        if phrase.kind == .person { return endOfOffice(&phrase, before: limit) }
        guard phrase.kind == .role, phrase.name == nil else { return }
        var comma = phrase.end
        for _ in 0..<4 {
            guard comma + 1 < limit, reading.isSymbol(",", comma),
                reading.isCapital(comma + 1) || reading.isOf(.title, comma + 1)
            else { return }
            guard let next = properName(at: comma + 1, before: limit) else { return }
            if next.kind == .person, next.role == nil, let name = next.name {
                // `dengan warga, Nama menyapa`: behind a common noun only a closed apposition is one.
                guard tokens[phrase.tokens.lowerBound].isCapitalised || isClosed(next.end, before: limit) else {
                    return
                }
                phrase.name = name
                phrase.role = phrase.role.map { $0.lowerBound..<comma }
                phrase.tokens = phrase.tokens.lowerBound..<name.upperBound
                phrase.end = name.upperBound
                phrase.kind = .person
                return
            }
            guard next.kind == .organisation || next.kind == .place else { return }
            comma = next.end
        }
    }

    /// Takes what looked like a name for the end of the office, where the name follows behind a comma:
    /// `Kepala Balai Karya, Nama,`.
    private func endOfOffice(_ phrase: inout NounPhrase, before limit: Int) {
        guard let role = phrase.role, let name = phrase.name, !phrase.isTitled, reading.isSymbol(",", phrase.end),
            !name.contains(where: { signs(of: $0).isKnownName }),
            let next = properName(at: phrase.end + 1, before: limit), next.kind == .person, next.role == nil,
            isClosed(next.end, before: limit) || reading.isOf(.report, next.end)
        else { return }
        // Behind a word of bodies any name may follow; behind others only a full one or one that a comma closes, and no
        // name before it.
        let hasBody = role.contains { reading.isOf([.organisation, .territory], $0) }
        guard hasBody || !isName(phrase) && ((next.name?.count ?? 0) > 1 || reading.isSymbol(",", next.end)) else {
            return
        }
        phrase.role = role.lowerBound..<name.upperBound
        phrase.name = next.name
        phrase.tokens = phrase.tokens.lowerBound..<next.tokens.upperBound
        phrase.end = next.end
    }

    /// Whether an apposition ends at a token: with punctuation, a preposition or the text.
    private func isClosed(_ end: Int, before limit: Int) -> Bool {
        end >= limit || tokens[end].kind == .punctuation || tokens[end].kind == .lineBreak || reading.isOf(.stop, end)
            || reading.isOf(.calendar, end)
    }

    private func properName(at index: Int, before limit: Int) -> NounPhrase? {
        // An apposition within an apposition would make the work grow with the square of the commas.
        guard index < limit, let phrase = proper(at: index, before: min(limit, index + 12)) else { return nil }
        return phrase
    }

    /// Moves past academic degrees after a name: `, SH, MH`.
    func degrees(_ phrase: inout NounPhrase, before limit: Int) {
        guard phrase.name != nil else { return }
        var index = phrase.end
        while index < limit {
            let next = reading.isSymbol(",", index) ? index + 1 : index
            guard next < limit, reading.isWord(next), tokens[next].isCapitalised,
                reading.isOf(.degree, next) || isInitialed(next, before: limit)
            else { break }
            index = next + 1
            while index + 1 < limit, reading.isSymbol(".", index), reading.isWord(index + 1),
                !tokens[index].flags.contains(.spaceAfter)
            {
                index += 2
            }
            // `S.H., M.H.`: the full stop of a degree before a comma.
            if reading.isSymbol(".", index),
                reading.isSymbol(",", index + 1) || reading.isWord(index + 1) && !reading.isCapital(index + 1)
            {
                index += 1
            }
            phrase.end = min(index, limit)
        }
    }

    /// Whether a degree stands at a token whose parts have full stops and no blanks: `M.Epid`, `S.Pd.I`.
    func isInitialed(_ index: Int, before limit: Int) -> Bool {
        tokens[index].length < 3 && index + 2 < limit && reading.isSymbol(".", index + 1)
            && reading.isCapital(index + 2)
            && !tokens[index + 1].flags.contains(.spaceAfter) && tokens[index + 2].length < 6
    }
}
