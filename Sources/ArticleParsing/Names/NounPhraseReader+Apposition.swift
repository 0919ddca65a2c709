extension NounPhraseReader {
    /// Joins the name that follows an office after a comma: `Kepala Balai, Nama,`; territories between are skipped.
    func apposition(_ phrase: inout NounPhrase, before limit: Int) {
        guard phrase.kind == .role, phrase.name == nil else { return }
        var comma = phrase.end
        for _ in 0..<4 {
            guard comma + 1 < limit, reading.isSymbol(",", comma), reading.isCapital(comma + 1) || reading.isOf(.title, comma + 1)
            else { return }
            guard let next = properName(at: comma + 1, before: limit) else { return }
            if next.kind == .person, next.role == nil, let name = next.name {
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
            guard next < limit, reading.isWord(next), reading.isOf(.degree, next), tokens[next].isCapitalised else { break }
            index = next + 1
            while index + 1 < limit, reading.isSymbol(".", index), !tokens[index].flags.contains(.spaceAfter) { index += 2 }
            phrase.end = min(index, limit)
        }
    }
}
