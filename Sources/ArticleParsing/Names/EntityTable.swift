import Articles

/// The people and organisations of one article, and where each is named.
struct EntityTable: Sendable {
    let reading: Reading
    private(set) var entities: [Entity] = []
    /// All mentions, by place.
    private(set) var mentions: [NameMention] = []
    /// `counts[n]` is the number of mentions that begin before token `16 * n`.
    private(set) var counts: [Int32] = []
    static let stretch = 16
    /// The reader that found them.
    private(set) var reader: NounPhraseReader
    /// The entities that a word names, by the word's hash.
    private var index = FoldTable<Namesakes>()
    /// For the hash of an office's first word, each office's token, by place, and the last entity to hold one so far.
    private(set) var holders = FoldTable<[(token: Int, entity: Int)]>()

    /// How many offices and how many names of an entity are kept.
    static let mostNames = 8
    /// How many entities one word may name; further namesakes are told apart by their full names only.
    private static let longestList = 16

    /// Finds the names in an article's running text.
    ///
    /// Full names come first, so that a short name before its full one is led to it as well.
    /// - Complexity: O(*n*) in the tokens.
    init(_ reading: Reading, _ structure: DocumentStructure) {
        self.reading = reading
        reader = NounPhraseReader(reading: reading)
        for passage in structure.passages { reader.noteSigns(in: passage) }
        for dateline in structure.datelines { reader.notePlaces(in: dateline) }
        var (found, openings): ([NounPhrase], [NounPhrase]) = ([], [])
        found.reserveCapacity(reading.tokens.count / 16)
        for passage in structure.passages {
            let first = found.count
            notePhrases(in: passage, &found)
            for phrase in found[first...] where isFull(phrase) {
                if isOpening(phrase) { openings.append(phrase) } else { enter(phrase) }
            }
        }
        for phrase in openings { enter(withoutOpening(phrase)) }
        mentions.reserveCapacity(found.count)
        for phrase in found { place(isOpening(phrase) ? withoutOpening(phrase) : phrase) }
        countMentions()
    }

    /// Whether a phrase has a name of several words.
    private func isFull(_ phrase: NounPhrase) -> Bool {
        phrase.name.map { $0.count > 1 } == true && words(of: phrase).count > 1
    }

    /// Whether a name begins its sentence, where its first word may be no part of it.
    private func isOpening(_ phrase: NounPhrase) -> Bool {
        phrase.role == nil && reading.beginsSentence(phrase.tokens.lowerBound)
    }

    private mutating func countMentions() {
        var count = 0
        counts.reserveCapacity(reading.tokens.count / Self.stretch + 1)
        for stretch in 0...reading.tokens.count / Self.stretch {
            while count < mentions.count, mentions[count].phrase.tokens.lowerBound < stretch * Self.stretch {
                count += 1
            }
            counts.append(Int32(clamping: count))
        }
    }

    /// Notes the proper names in a passage.
    private func notePhrases(in passage: Passage, _ found: inout [NounPhrase]) {
        var index = passage.tokens.lowerBound
        while index < passage.tokens.upperBound,
            let start = reading.landmarks.names.first(in: index..<passage.tokens.upperBound)
        {
            index = start
            if isThing(index) {
                repeat { index += 1 } while index < passage.tokens.upperBound && goesOn(index)
                continue
            }
            guard let phrase = reader.proper(at: index, before: passage.tokens.upperBound) else {
                index += 1
                continue
            }
            let isPointer = reading.isOf(.demonstrative, phrase.end) && isOffice(phrase)
            if phrase.name != nil, !isPointer { found.append(phrase) }
            // `a spokeswoman for Mary Holt`: the office holds somebody's name.
            let inner = phrase.name == nil ? body(of: phrase) : nil
            index = inner ?? max(index + 1, phrase.end)
        }
    }

    /// Whether what looks like an office and a short name is the office of a place or body, `Bupati Sukamaju`, as nothing
    /// shows that its last word is anybody's name.
    func isOffice(_ phrase: NounPhrase) -> Bool {
        guard let role = phrase.role, !phrase.isTitled, !reader.isName(phrase) else { return false }
        // Behind a party or body the name of it may have more words: `Politikus Partai Fajar Nusantara itu`.
        return phrase.name?.count == 1
            || !reading.language.names.officesEndWithHead && reading.isOf(.organisation, role.upperBound - 1)
    }

    /// Where the body or person begins that an office belongs to, behind `of` or `for`.
    private func body(of office: NounPhrase) -> Int? {
        let start = office.tokens.lowerBound
        guard reading.language.names.officesEndWithHead, !reading.isCapital(start) else { return nil }
        guard
            let joiner = office.tokens.first(where: { reading.language.names.complements.contains(reading.tokens[$0]) })
        else { return nil }
        return (joiner..<office.end).first { reading.isCapital($0) }
    }

    /// Whether the name of a law, event or thing begins at a token: `Tahun Baru`, `Kartu Sehat`.
    private func isThing(_ index: Int) -> Bool {
        reading.isCapital(index) && reading.language.names.commonNouns.contains(reading.tokens[index])
            && reading.match([.role, .title, .organisation], index) == nil
    }

    /// Whether a token belongs to the name of a thing that began before it.
    private func goesOn(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        if token.kind == .number { return true }
        return reading.isCapital(index) && !reading.beginsSentence(index) && !reading.isOf([.role, .title], index)
            && !reading.language.names.contains(token)
    }

    /// The hashes of a name's words, at most eight: no name has more, and a run of capitals has no end.
    func words(of phrase: NounPhrase) -> NameWords {
        var words = NameWords()
        guard let name = phrase.name else { return words }
        for index in name where reading.isWord(index) && !reading.isOf(.particle, index) && words.count < 8 {
            words.append(reading.source.folds[index])
        }
        return words
    }

    /// Enters a full name, unless it is known.
    private mutating func enter(_ phrase: NounPhrase) {
        let words = words(of: phrase)
        guard let name = phrase.name, !isKnown(words) else { return }
        add(name, words, kind: phrase.kind)
    }

    /// A phrase without the first word of its sentence, where the rest is a known name: `Praktis | Bima`.
    private func withoutOpening(_ phrase: NounPhrase) -> NounPhrase {
        guard let name = phrase.name, phrase.kind == .person, name.lowerBound == phrase.tokens.lowerBound,
            let rest = name.dropFirst().first(where: { reading.isWord($0) })
        else { return phrase }
        let words = words(of: phrase)
        guard words.count > 1, !beginsName(name.lowerBound), !isKnown(NameWords(words[0])), !isKnownName(words[0]),
            isKnownName(words[1]) || isKnown(words.dropFirst())
        else { return phrase }
        var phrase = phrase
        phrase.name = rest..<name.upperBound
        phrase.tokens = rest..<phrase.tokens.upperBound
        return phrase
    }

    /// Whether the first word of a sentence begins a name: it is listed as a name, or it is no listed word and the
    /// language's short names are last names, so that `Marsh` elsewhere makes `Lu Marsh` of it here.
    private func beginsName(_ index: Int) -> Bool {
        reading.language.names.contains(reading.tokens[index])
            || reading.language.names.shortNamesAreLast && reading.tokens[index].word == 0
    }

    private mutating func add(_ name: Range<Int>, _ words: NameWords, kind: NounPhrase.Kind) {
        let isPerson = kind == .person || kind == .role
        entities.append(
            Entity(name: name, words: words, kind: isPerson ? .person : .organisation, isPlace: kind == .place))
        for word in words where index[word, default: Namesakes()].count < Self.longestList {
            index[word, default: Namesakes()].append(entities.count - 1)
        }
    }

    /// Whether a word stands alone where speakers stand.
    private func isKnownName(_ word: UInt32) -> Bool { reader.signs[word]?.isKnownName == true }

    /// Whether some words name any entity.
    private func isKnown(_ words: NameWords) -> Bool {
        words.contains { word in
            index[word]?.contains { entities[$0].words.agrees(with: words) } ?? false
        }
    }

    /// The entity that some words name: one whose name holds them all, or that they hold; the last named wins.
    func match(_ words: NameWords, gender: Gender? = nil) -> Int? {
        var best: Int?
        for word in words {
            guard let entry = index.entry(of: word) else { continue }
            for place in index[entry: entry].indices {
                let candidate = index[entry: entry][place]
                guard entities[candidate].words.agrees(with: words), agrees(candidate, with: gender) else { continue }
                if best.map({ isCloser(candidate, than: $0) }) ?? true { best = candidate }
            }
        }
        return best
    }

    /// Whether an entity was named later than another, or as late and by more words.
    private func isCloser(_ one: Int, than other: Int) -> Bool {
        let (new, old) = (entities[one].lastSeen, entities[other].lastSeen)
        return new > old || new == old && entities[one].words.count > entities[other].words.count
    }

    /// Counts a mention and leads it to its entity.
    private mutating func place(_ phrase: NounPhrase) {
        let words = words(of: phrase)
        guard let name = phrase.name, !words.isEmpty else { return }
        let known = match(words, gender: gender(ofTitle: phrase, words: words))
        if known == nil, words.count == 1, reading.beginsSentence(phrase.tokens.lowerBound), phrase.role == nil,
            !phrase.isTitled, !isKnownName(words[0])
        {
            return
        }
        if known == nil { add(name, words, kind: phrase.kind) }
        let entity = known ?? entities.count - 1
        if words.count > entities[entity].words.count, phrase.kind == .person || entities[entity].kind != .person {
            entities[entity].name = name
            for word in words
            where !entities[entity].words.contains(word) && index[word, default: Namesakes()].count < Self.longestList {
                index[word, default: Namesakes()].append(entity)
            }
            entities[entity].words = words
        }
        if phrase.kind != .place { entities[entity].isPlace = false }
        entities[entity].mentions += 1
        entities[entity].lastSeen = name.lowerBound
        note(phrase, words, entity)
        let last = entities[entity].lastMention
        if last < 0 { entities[entity].firstMention = mentions.count } else { mentions[last].next = mentions.count }
        entities[entity].lastMention = mentions.count
        mentions.append(NameMention(phrase: phrase, entity: entity))
    }

    private mutating func note(_ phrase: NounPhrase, _ words: NameWords, _ entity: Int) {
        if !entities[entity].isAttested { entities[entity].isAttested = attests(phrase, words) }
        alias(after: phrase, entity)
        if let role = phrase.role, entities[entity].roleCount < Self.mostNames, !role.isEmpty {
            entities[entity].roleCount += 1
            let word = reading.source.folds[role.lowerBound]
            let last = holders[word]?.last?.entity ?? entity
            holders[word, default: []].append((role.lowerBound, max(last, entity)))
            if role.count > 1 { noteAbbreviations(of: role, entity) }
            if entities[entity].kind == .organisation { entities[entity].kind = .person }
        }
    }

    /// Has an office be found by the word that stands for it as well: `Menhub` after `Menteri Perhubungan`.
    private mutating func noteAbbreviations(of role: Range<Int>, _ entity: Int) {
        let first = reading.tokens[role.lowerBound]
        for word in reading.language.abbreviations(of: first, reading.tokens[role.lowerBound + 1]) {
            holders[word, default: []].append((role.lowerBound, entity))
        }
    }

    /// Whether a role, title, age or verb of saying is a sign that the words are a name.
    private func attests(_ phrase: NounPhrase, _ words: NameWords) -> Bool {
        if phrase.role != nil || phrase.isTitled || isGiven(phrase) { return true }
        let end = phrase.end
        let hasAge =
            reading.isSymbol("(", end) && end + 2 < reading.tokens.count && reading.tokens[end + 1].kind == .number
            && reading.isSymbol(")", end + 2)
        if hasAge { return true }
        if reading.isSymbol(",", end) {
            if (end + 1..<end + 5).contains(where: { reading.isOf(.role, $0) }) { return true }
            // `seorang pemudik, Tegar,` and `Shelley Batt, 43, from Sandford`.
            let start = phrase.tokens.lowerBound
            if reading.isSymbol(",", start - 1),
                (start - 5..<start - 1).contains(where: { reading.isOf([.unnamed, .role], $0) })
            {
                return true
            }
            if end + 2 < reading.tokens.count, reading.tokens[end + 1].kind == .number, reading.isSymbol(",", end + 2) {
                return true
            }
        }
        return phrase.kind != .place && words.contains { reader.signs[$0]?.contains(.speaking) == true }
    }

    /// Whether a full name begins with a given name, and so is somebody's.
    private func isGiven(_ phrase: NounPhrase) -> Bool {
        guard phrase.kind == .person, let name = phrase.name, name.count > 1 else { return false }
        return reading.language.names.contains(reading.tokens[name.lowerBound])
    }

    /// Leads another name to the entity: `Nama alias Panggilan`, `Nama (Panggilan)`.
    private mutating func alias(after phrase: NounPhrase, _ entity: Int) {
        guard let name = phrase.name, phrase.kind == .person else { return }
        var next = name.upperBound
        if let length = reading.match(.alias, next) {
            // `atau` joins different people as well; then the names share no word.
            if reading.isOf(.conjunction, next) { return otherName(at: next + length, of: entity) }
            next += length
            while reading.isOf(.title, next), reading.isCapital(next + 1) { next += 1 }
            if let other = reader.proper(at: next, before: reading.tokens.count), other.kind == .person,
                other.role == nil
            {
                return enter(words: self.words(of: other), of: entity)
            }
        } else if reading.isSymbol("(", next), let length = reading.match(.alias, next + 1),
            let other = reader.proper(at: next + 1 + length, before: reading.tokens.count), other.kind == .person
        {
            return enter(words: self.words(of: other), of: entity)
        } else {
            guard reading.isSymbol("(", next), reading.isSymbol(")", next + 2) else { return }
            next += 1
        }
        guard reading.isCapital(next), !reading.tokens[next].flags.contains(.allCaps),
            !reading.isOf([.organisation, .location, .calendar, .role], next)
        else { return }
        enter(words: NameWords(reading.source.folds[next]), of: entity)
    }

    /// Leads a second full name to an entity that shares its last word: `Nama Lengkap atau Panggilan Lengkap`.
    private mutating func otherName(at start: Int, of entity: Int) {
        guard let other = reader.proper(at: start, before: reading.tokens.count), other.kind == .person else { return }
        let words = words(of: other)
        guard words.count > 1, let last = words.last, entities[entity].words.contains(last) else { return }
        enter(words: words, of: entity)
    }

    private mutating func enter(words: NameWords, of entity: Int) {
        for word in words
        where !entities[entity].words.contains(word) && entities[entity].words.count < NameWords.capacity {
            entities[entity].words.append(word)
            index[word, default: Namesakes()].append(entity)
        }
    }

    /// The entity that a phrase read anywhere names, entered if it is new.
    mutating func entity(of phrase: NounPhrase) -> Int? {
        let words = words(of: phrase)
        guard let name = phrase.name, !words.isEmpty else { return nil }
        if let known = known(phrase) { return known }
        add(name, words, kind: phrase.kind)
        entities[entities.count - 1].mentions = 1
        entities[entities.count - 1].isAttested = true
        return entities.count - 1
    }
}
