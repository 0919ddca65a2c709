/// One language's words for dates, by the lexicon's numbers.
struct DateTable: Sendable {
    /// The words as the language pack lists them.
    let words: DateWords
    /// What each word means; the word's number is the index.
    private let meanings: [DateMeaning]

    /// Makes the table; `number` gives the lexicon's number of a word, entering it if need be.
    init(_ words: DateWords, number: (Substring) -> UInt16) {
        var meanings: [DateMeaning] = []
        for (word, meaning) in words.entries {
            let place = Int(number(word[...]))
            if place >= meanings.count {
                meanings.append(contentsOf: repeatElement(DateMeaning(), count: place + 1 - meanings.count))
            }
            meanings[place].merge(meaning)
        }
        (self.words, self.meanings) = (words, meanings)
    }

    /// One more than the highest number of a word in the table.
    var count: Int { meanings.count }

    /// Whether a date can begin with the word with a number.
    func mayLead(_ number: Int) -> Bool { number < meanings.count && meanings[number].mayLead }

    /// What a token's word means in a date.
    func meaning(of token: Token) -> DateMeaning {
        Int(token.word) < meanings.count ? meanings[Int(token.word)] : DateMeaning()
    }
}

extension Language {
    /// What a token's word means in a date.
    func meaning(of token: Token) -> DateMeaning { dates.meaning(of: token) }

    /// What a word means in a date, whatever its case.
    func meaning(ofWord word: String) -> DateMeaning {
        let word = word.lowercased()
        return dates.words.entries.filter { $0.word == word }.reduce(into: DateMeaning()) { $0.merge($1.meaning) }
    }

    /// Whether the day comes before the month in figures; `nil` when writers differ.
    var isDayFirst: Bool? { dates.words.isDayFirst }

    /// The zone of times without one, or `nil` where the language is written in many zones.
    var homeZone: DateWords.Zone? { dates.words.homeZone }

    /// The zones that words name; `DateMeaning.zone` is an index.
    var zones: [DateWords.Zone] { dates.words.zones }

    /// The zone that a word names, in capitals or not.
    func zone(named name: String) -> DateWords.Zone? {
        dates.words.entries.first { $0.meaning.zone != nil && $0.word == name.lowercased() }
            .flatMap { $0.meaning.zone }.map { zones[Int($0)] }
    }

    /// The IANA name of the language's zone at a distance from UTC, in minutes, where exactly one has it.
    func zone(atOffset offset: Int) -> String? {
        let names = Set(zones.filter { $0.offset == offset }.compactMap(\.name))
        return names.count == 1 ? names.first : nil
    }
}
