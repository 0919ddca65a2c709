extension NounPhraseReader {
    /// What a scan over a proper name has met so far.
    private struct Scan {
        var nameStart: Int?
        var nameEnd: Int
        var roleEnd: Int?
        var hasRole = false
        var hasTitle = false
        var hasOrganisation = false
        var isPlaceOnly = true
        /// Whether the word before names a kind of territory, so that the next one is its name.
        var afterTerritory = false
        /// Whether an organisation's word stands right before the name.
        var organisationBeforeName = false
    }

    /// Reads a proper name with the office and titles before it.
    ///
    /// Indonesian offices stand before names without a mark between them, so the name is the last run of capitalised
    /// words that are no word of offices, organisations or places; a title always begins it.
    func proper(at start: Int, before limit: Int) -> NounPhrase? {
        guard start < limit, reading.isWord(start) else { return nil }
        let kinds = reading.classes(start)
        let isLowerRole = !tokens[start].isCapitalised && !kinds.isDisjoint(with: [.role, .title])
        guard tokens[start].isCapitalised || isLowerRole else { return nil }
        if kinds.contains(.notName), kinds.isDisjoint(with: [.role, .title, .organisation, .location]) { return nil }
        var scan = Scan(nameEnd: start)
        var index = start
        var end = start
        while index < limit, let next = step(&scan, index, start: start, limit: limit) {
            index = next
            end = next
        }
        guard end > start else { return nil }
        return finish(scan, start..<end, before: limit)
    }

    /// Takes in the token at an index; returns the next index, or `nil` when the phrase ends before it.
    private func step(_ scan: inout Scan, _ index: Int, start: Int, limit: Int) -> Int? {
        let token = tokens[index]
        switch token.kind {
        case .tag: return token.flags.contains(.blockTag) ? nil : index + 1
        case .word: return word(&scan, index, start: start, limit: limit) ? index + 1 : nil
        case .number:
            guard scan.hasOrganisation || scan.hasRole, scan.nameStart == nil else { return nil }
            return index + 1
        case .punctuation: return punctuation(&scan, index, limit: limit)
        default: return nil
        }
    }

    private func punctuation(_ scan: inout Scan, _ index: Int, limit: Int) -> Int? {
        guard index + 1 < limit else { return nil }
        if reading.isSymbol(".", index) {
            // A full stop after initials and abbreviated titles.
            guard !reading.endsSentence(index, before: limit), reading.isWord(index + 1),
                tokens[index + 1].isCapitalised
            else { return nil }
            return index + 1
        }
        if reading.isSymbol("(", index) { return bracket(index, limit: limit) }
        return nil
    }

    /// One past a bracket of at most four tokens inside a name, with more of the phrase behind it: `(AS)`.
    private func bracket(_ index: Int, limit: Int) -> Int? {
        for end in index + 1..<min(limit, index + 6) where reading.isSymbol(")", end) {
            return reading.isCapital(end + 1) && end + 1 < limit ? end + 1 : nil
        }
        return nil
    }

    private func word(_ scan: inout Scan, _ index: Int, start: Int, limit: Int) -> Bool {
        let token = tokens[index]
        let kinds = reading.classes(index)
        guard token.isCapitalised else { return lowerWord(&scan, index, kinds, start: start, limit: limit) }
        if scan.afterTerritory, kinds.isDisjoint(with: [.role, .title, .organisation]) {
            scan.afterTerritory = false
            scan.nameStart = nil
            return true
        }
        if index > start, kinds.contains(.notName), kinds.isDisjoint(with: [.location, .organisation, .role, .title]) {
            return false
        }
        let hasOffice = scan.hasRole || scan.hasOrganisation
        if kinds.contains(.degree), token.flags.contains(.allCaps) || token.length < 5, scan.nameStart != nil {
            return false
        }
        if kinds.contains(.title), !isAcronymOfOffice(kinds) || index > start {
            if scan.nameStart == nil || kinds.isDisjoint(with: [.role]) { return title(&scan, index) }
        }
        if kinds.contains(.role) {
            scan.hasRole = true
            return office(&scan, index)
        }
        if kinds.contains(.organisation) || (token.flags.contains(.allCaps) && token.length > 1 && isAcronym(scan, index)) {
            if scan.nameStart != nil, !hasOffice, !kinds.contains(.organisation) { return false }
            if scan.nameStart != nil, scan.hasTitle { return false }
            scan.hasOrganisation = true
            scan.afterTerritory = kinds.contains(.territory)
            return office(&scan, index)
        }
        if kinds.contains(.territory) {
            scan.hasOrganisation = true
            scan.afterTerritory = true
            return office(&scan, index)
        }
        if kinds.contains(.location), hasOffice, !scan.hasTitle { return office(&scan, index) }
        scan.isPlaceOnly = scan.isPlaceOnly && kinds.contains(.location)
        if scan.nameStart == nil { scan.nameStart = index }
        scan.nameEnd = index + 1
        return true
    }

    /// An acronym stands for an organisation, unless it is the initials before a name: `RM Wahyu`.
    private func isAcronym(_ scan: Scan, _ index: Int) -> Bool {
        if scan.hasRole || scan.hasOrganisation || tokens[index].length > 3 { return true }
        guard scan.nameStart == nil, reading.isCapital(index + 1) else { return scan.nameStart == nil }
        return tokens[index + 1].flags.contains(.allCaps)
    }

    private func isAcronymOfOffice(_ kinds: WordClass) -> Bool { kinds.contains(.role) || kinds.contains(.organisation) }

    private func title(_ scan: inout Scan, _ index: Int) -> Bool {
        scan.roleEnd = scan.roleEnd ?? index
        if !scan.hasTitle { scan.roleEnd = index }
        scan.hasTitle = true
        scan.nameStart = nil
        scan.nameEnd = index + 1
        scan.isPlaceOnly = false
        return true
    }

    /// Takes a word into the office, with all that stood before it.
    private func office(_ scan: inout Scan, _ index: Int) -> Bool {
        scan.nameStart = nil
        scan.nameEnd = index + 1
        scan.roleEnd = index + 1
        if !reading.isOf(.territory, index) { scan.afterTerritory = false }
        scan.isPlaceOnly = false
        return true
    }

    private func lowerWord(
        _ scan: inout Scan, _ index: Int, _ kinds: WordClass, start: Int, limit: Int
    ) -> Bool {
        if kinds.contains(.title), kinds.isDisjoint(with: [.stop, .cue]), reading.isCapital(index + 1) {
            return title(&scan, index)
        }
        if scan.nameStart != nil, kinds.contains(.particle) { return reading.isCapital(index + 1) }
        if kinds.contains(.role), scan.nameStart == nil || index == start || scan.hasOrganisation {
            scan.hasRole = true
            return office(&scan, index)
        }
        if kinds.contains(.joiner), scan.hasRole || scan.hasOrganisation {
            return index + 1 < limit && reading.isCapital(index + 1) && !scan.hasTitle && (scan.nameStart == nil || !scan.hasRole)
        }
        guard scan.hasRole, scan.nameStart == nil, !tokens[start].isCapitalised || reading.isOf(.role, index - 1) else {
            return leadsToRole(index, start: start, limit: limit)
        }
        guard kinds.isDisjoint(with: [.stop, .cue, .report, .cueEnding, .relative, .demonstrative, .adverb, .function]),
            index - start < 6
        else { return false }
        return office(&scan, index)
    }

    /// Whether a lower-case word after capitalised ones leads to an office: `IMF chief economist`.
    private func leadsToRole(_ index: Int, start: Int, limit: Int) -> Bool {
        guard index < start + 4, !reading.isOf([.stop, .cue, .report, .function, .conjunction], index) else { return false }
        for next in index + 1..<min(limit, index + 3) where reading.isWord(next) && !tokens[next].isCapitalised {
            if reading.isOf([.stop, .cue, .report], next) { return false }
            if reading.isOf(.role, next) { return true }
        }
        return false
    }

    private func finish(_ scan: Scan, _ range: Range<Int>, before limit: Int) -> NounPhrase? {
        var scan = scan
        narrow(&scan, range)
        var phrase = NounPhrase(tokens: range, kind: .role, end: range.upperBound)
        if let start = scan.nameStart {
            phrase.name = start..<scan.nameEnd
            phrase.tokens = range.lowerBound..<max(scan.nameEnd, start + 1)
            phrase.end = phrase.tokens.upperBound
            if scan.hasRole { phrase.role = range.lowerBound..<(scan.roleEnd ?? start) }
            if phrase.role?.isEmpty == true { phrase.role = nil }
            let isOrganisation = scan.hasOrganisation && !scan.hasRole && !scan.hasTitle
            if isOrganisation { phrase.name = phrase.tokens }
            phrase.kind = isOrganisation ? .organisation : scan.isPlaceOnly ? .place : .person
        } else if scan.hasRole {
            phrase.role = range
        } else if scan.hasTitle {
            return nil
        } else {
            phrase.name = range
            phrase.kind = .organisation
        }
        apposition(&phrase, before: limit)
        degrees(&phrase, before: limit)
        return phrase
    }

    /// Has the name begin at a word that stands alone as a name elsewhere: `Sari Mulia | Dewi Anggraini`.
    private func narrow(_ scan: inout Scan, _ range: Range<Int>) {
        guard let start = scan.nameStart, scan.hasRole, scan.hasOrganisation, !scan.hasTitle else { return }
        let words = (start..<scan.nameEnd).filter { reading.isWord($0) }
        guard words.count > 2, let known = words.dropFirst(2).first(where: { knownNames.contains(tokens[$0].fold) }) else {
            return
        }
        scan.nameStart = known
        scan.roleEnd = known
    }
}
