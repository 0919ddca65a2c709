/// What an article shows of its words by where they stand.
extension NounPhraseReader {
    /// Notes the words with capitals beside verbs of saying and behind prepositions of place.
    mutating func noteSigns(in passage: Passage) {
        for index in reading.landmarks.signs.members(in: passage.tokens) {
            if reading.isOf([.cue, .report, .passiveReport], index) { noteSpeaking(beside: index) }
            if reading.language.names.locatives.contains(reading.tokens[index]) { notePlaces(behind: index) }
        }
    }

    /// Notes the word after a cue or before a verb of saying: alone almost always a name, before others a first name.
    private mutating func noteSpeaking(beside index: Int) {
        if reading.isOf(.cue, index) || reading.isOf(.passiveReport, index) && !reading.isOf(.deed, index) {
            let name = reading.isOf(.agent, index + 1) ? index + 2 : index + 1
            noteSpeaking(name, neighbour: name + 1)
        }
        guard reading.isOf(.report, index) else { return }
        // `Lumenform has confirmed`, `Sarinah juga mengaku`: what stands before the adverbs speaks as well.
        var last = index - 1
        while index - last < 4, reading.isOf(.adverb, last), !reading.isOf(.deed, index) { last -= 1 }
        let isOpening = reading.beginsSentence(last) && reading.isOf(.notName, last)
        if !isOpening { noteSpeaking(last, neighbour: last - 1) }
    }

    private mutating func noteSpeaking(_ index: Int, neighbour: Int) {
        guard reading.isCapital(index), !reading.isOf([.role, .title, .organisation, .calendar], index) else { return }
        var found: NameSigns = .speaking
        if !reading.tokens[index].flags.contains(.allCaps) {
            if !reading.isCapital(neighbour) || neighbour < index && reading.isOf(.title, neighbour) {
                found.insert(.alone)
            } else if neighbour > index {
                found.insert(.first)
            }
        }
        signs[source.folds[index], default: []].formUnion(found)
    }

    private mutating func notePlaces(behind index: Int) {
        var next = index + 1
        while next < index + 4, note(.place, at: next) { next += 1 }
    }

    /// Notes where an article was written: an office there has the place between it and the name, `Bupati Sukamaju Budi`.
    mutating func notePlaces(in dateline: Range<Int>) {
        for index in dateline {
            _ = note(index > dateline.lowerBound && reading.isCapital(index - 1) ? .laterPlace : .place, at: index)
        }
    }

    private mutating func note(_ place: NameSigns, at index: Int) -> Bool {
        guard reading.isCapital(index), !reading.isOf([.role, .title], index) else { return false }
        let found: NameSigns = reading.isOf(.location, index) ? [place, .listedPlace] : place
        signs[source.folds[index], default: []].formUnion(found)
        return true
    }
}
