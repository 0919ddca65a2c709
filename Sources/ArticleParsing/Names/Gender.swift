/// What words can tell of somebody besides the name.
enum Gender: Sendable {
    case feminine, masculine
}

extension Reading {
    /// The gender that the first telling word among some tokens shows, or `nil` where none tells.
    func gender(_ tokens: Range<Int>) -> Gender? {
        for token in tokens {
            if language.people.feminine.contains(self.tokens[token]) { return .feminine }
            if language.people.masculine.contains(self.tokens[token]) { return .masculine }
        }
        return nil
    }

    /// The gender that the title before a name shows, `Mrs. Rusk`, or else its first word, `Eleanor Rusk`.
    func gender(ofName name: Range<Int>) -> Gender? {
        gender(max(0, name.lowerBound - 2)..<name.lowerBound) ?? gender(name.lowerBound..<name.lowerBound + 1)
    }
}

extension EntityTable {
    /// Whether nothing speaks against somebody as the one whom a title shows: `Mrs. Rusk` is not `Thomas Rusk`.
    func agrees(_ entity: Int, with gender: Gender?) -> Bool {
        guard let gender else { return true }
        let names = names(of: entities[entity]) + [entities[entity].name]
        return names.lazy.compactMap { reading.gender(ofName: $0) }.first.map { $0 == gender } ?? true
    }

    /// The gender of the title before a short name, which tells namesakes apart.
    func gender(ofTitle phrase: NounPhrase, words: NameWords) -> Gender? {
        guard phrase.isTitled, words.count == 1, let name = phrase.name else { return nil }
        return reading.gender(phrase.tokens.lowerBound..<name.lowerBound)
    }
}
