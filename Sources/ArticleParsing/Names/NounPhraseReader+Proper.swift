import Articles

extension NounPhraseReader {
    /// What a scan over a proper name has met so far.
    struct Scan {
        var nameStart: Int?
        var nameEnd: Int
        var roleEnd: Int?
        var hasRole = false
        var hasTitle = false
        var hasOrganisation = false
        var isPlaceOnly = true
        /// Whether the word before names a kind of territory, so that the next one is its name.
        var afterTerritory = false
        /// Whether the office goes on with the body behind `of`, whose words are no name:
        /// `chairman of the Council of Economic Advisers`.
        var isInBody = false
        /// Whether the office ends with a place, behind which only a name can follow.
        var endsWithPlace = false

        /// Whether an office or organisation has begun, which a name may follow.
        var hasOffice: Bool { hasRole || hasOrganisation }
        /// Whether an office has begun and no name yet, so that more of the office may follow.
        var mayGoOn: Bool { hasRole && !hasTitle && nameStart == nil }
    }

    /// Reads a proper name with the office and titles before it.
    ///
    /// Indonesian offices stand before names without a mark between them, so the name is the last run of capitalised
    /// words that are no word of offices, organisations or places; a title always begins it.
    func proper(at start: Int, before limit: Int) -> NounPhrase? {
        guard start < limit, reading.isWord(start), mayBegin(start) else { return nil }
        var scan = Scan(nameEnd: start)
        var index = start
        while index < limit, let next = step(&scan, index, start: start, limit: limit) { index = next }
        guard index > start else { return nil }
        return complemented(scan, at: index, start: start, limit: limit)
            ?? finish(scan, start..<min(index, limit), before: limit)
    }

    /// An office with a body behind a preposition, where somebody's name follows: `anggota DPRD dari Fraksi Adil, Siti`.
    private func complemented(_ scan: Scan, at end: Int, start: Int, limit: Int) -> NounPhrase? {
        guard scan.mayGoOn, end + 1 < limit, reading.language.names.complements.contains(tokens[end]),
            reading.isCapital(end + 1), reading.isOf(.organisation, end + 1)
        else { return nil }
        var (scan, index) = (scan, end + 1)
        while index < limit, let next = step(&scan, index, start: start, limit: limit) { index = next }
        guard let phrase = finish(scan, start..<min(index, limit), before: limit), phrase.kind == .person,
            phrase.isTitled || isName(phrase)
        else { return nil }
        return phrase
    }

    private func mayBegin(_ start: Int) -> Bool {
        let kinds = reading.classes(start)
        let isOffice = !kinds.isDisjoint(with: [.role, .title]) || reading.match([.role, .title], start) != nil
        guard tokens[start].isCapitalised else { return isOffice }
        if kinds.contains(.degree), tokens[start].flags.contains(.allCaps), !reading.isCapital(start + 1) {
            return false
        }
        if isOffice || !kinds.isDisjoint(with: [.organisation, .territory]) { return !kinds.contains(.calendar) }
        if kinds.contains(.calendar) || reading.language.names.commonNouns.contains(tokens[start]) { return false }
        guard reading.beginsSentence(start) else { return true }
        // `Sentencing Aaron Loach, the judge said`.
        if reading.isCapital(start + 1), let participle = reading.language.clauses.participleShape,
            participle.matches(source.text.utf8, source.bytes(of: start)),
            !reading.language.names.contains(tokens[start])
        {
            return false
        }
        return kinds.isDisjoint(with: [.notName, .cue, .cueEnding, .passiveReport, .accordingTo])
    }

    /// Takes in the token at an index; returns the next index, or `nil` when the phrase ends before it.
    private func step(_ scan: inout Scan, _ index: Int, start: Int, limit: Int) -> Int? {
        let token = tokens[index]
        switch token.kind {
        case .tag: return token.flags.contains(.blockTag) ? nil : index + 1
        case .word:
            if let length = reading.language.phrase(of: [.role, .title, .organisation], in: tokens, at: index),
                index + length <= limit
            {
                return phrase(&scan, index, length: length)
            }
            if scan.mayGoOn, let length = reading.language.phrase(of: .joiner, in: tokens, at: index),
                index + length < limit, reading.isOf(.role, index + length)
            {
                return index + length
            }
            return word(&scan, index, start: start, limit: limit) ? index + 1 : nil
        case .number:
            // A number belongs to an office, with the words before it: `Manajer Humas Daop 8`.
            guard scan.hasOffice, !scan.hasTitle, scan.nameStart == nil || reading.isCapital(index + 1) else {
                return nil
            }
            _ = office(&scan, index)
            return index + 1
        case .punctuation: return punctuation(&scan, index, limit: limit)
        case .singleMark where ownsBody(scan, index): return index + 1
        case .doubleMark, .singleMark: return nickname(scan, index, limit: limit)
        default: return nil
        }
    }

    /// Takes in an office or title of several words: `wali kota`, `komisaris besar`.
    private func phrase(_ scan: inout Scan, _ index: Int, length: Int) -> Int? {
        let isTitle =
            reading.language.phrase(of: .title, in: tokens, at: index) == length && tokens[index].isCapitalised
        if scan.nameStart != nil, !scan.hasOffice { return nil }
        if isTitle {
            _ = title(&scan, index)
        } else {
            if reading.language.phrase(of: .role, in: tokens, at: index) == length { scan.hasRole = true }
            scan.hasOrganisation = scan.hasOrganisation || !scan.hasRole
            scan.hasTitle = false
        }
        scan.nameStart = nil
        scan.nameEnd = index + length
        if !isTitle { scan.roleEnd = index + length }
        scan.isPlaceOnly = false
        scan.afterTerritory = !isTitle && reading.isOf(.territory, index + length - 1)
        return index + length
    }

    private func punctuation(_ scan: inout Scan, _ index: Int, limit: Int) -> Int? {
        guard index + 1 < limit else { return nil }
        if reading.isSymbol(".", index) {
            // A full stop after initials and abbreviated titles.
            guard !reading.endsSentence(index, before: limit), reading.isCapital(index + 1) || isLowerTitle(index + 1)
            else { return nil }
            return index + 1
        }
        if reading.isSymbol("(", index) { return bracket(&scan, index, limit: limit) }
        if reading.isSymbol("&", index), reading.language.names.officesEndWithHead, reading.isCapital(index + 1),
            scan.nameStart != nil, !scan.hasTitle
        {
            // `Hollis & Crane` is a firm.
            scan.hasOrganisation = true
            return index + 1
        }
        if scan.hasOrganisation, !scan.hasRole, scan.nameStart == nil, isList(index, before: limit) {
            return reading.isOf(.joiner, index + 1) ? index + 2 : index + 1
        }
        guard scan.hasRole, scan.nameStart == nil else { return nil }
        // `Menteri Riset dan Teknologi/Kepala Badan`, `Menteri Politik, Hukum, dan Keamanan`.
        if reading.isSymbol("/", index) { return reading.isCapital(index + 1) ? index + 1 : nil }
        guard reading.isSymbol(",", index) else { return nil }
        let next = reading.isOf(.joiner, index + 1) ? index + 2 : index + 1
        guard next < limit, reading.isCapital(next), isOfficeWord(next), !reading.isOf([.title, .role], next) else {
            return nil
        }
        return next
    }

    /// A bracket of at most four tokens inside an office, with more of the phrase behind it: `(AS)`.
    private func bracket(_ scan: inout Scan, _ index: Int, limit: Int) -> Int? {
        for end in index + 1..<min(limit, index + 6) where reading.isSymbol(")", end) {
            guard end + 1 < limit else { return nil }
            if scan.hasTitle, end == index + 2, reading.isCapital(end + 1), reading.isCapital(index + 1),
                tokens[index + 1].length < 3
            {
                // `Letkol Laut (P) Aryo`: a corps between a rank and a name, shown by its letters.
                return title(&scan, end) ? end + 1 : nil
            }
            if reading.isCapital(end + 1) {
                // The acronym belongs to the organisation before it, so a name begins behind it.
                if scan.hasOffice { _ = office(&scan, end) }
                return end + 1
            }
            return scan.hasRole && scan.nameStart == nil && reading.isSymbol(",", end + 1) ? end + 1 : nil
        }
        return nil
    }

    /// Whether a capitalised word belongs to offices and organisations rather than names.
    ///
    /// Indonesian makes the names of fields with pe-…-an and ke-…-an: Pencegahan, Kependudukan.
    func isOfficeWord(_ index: Int) -> Bool {
        if reading.isOf([.organisation, .territory, .role, .medium], index) { return true }
        let token = tokens[index]
        return token.word == 0 && token.length >= 8
            && reading.language.names.fieldShapes.contains {
                $0.matches(reading.source.text.utf8, source.bytes(of: index))
            }
    }

    private func word(_ scan: inout Scan, _ index: Int, start: Int, limit: Int) -> Bool {
        let token = tokens[index]
        let kinds = reading.classes(index)
        guard token.isCapitalised else { return lowerWord(&scan, index, kinds, start: start, limit: limit) }
        if scan.afterTerritory, !signs(of: index).isKnownName, !isFullName(index),
            kinds.isDisjoint(with: [.role, .title, .organisation, .territory])
        {
            scan.afterTerritory = false
            return office(&scan, index)
        }
        if scan.nameStart != nil, isInitialed(index, before: limit), tokens[index - 1].kind == .word,
            tokens[index - 1].length > 2
        {
            return false
        }
        let isOffice = (isOfficeWord(index) || isSection(index)) && !endsGivenName(scan, index)
        // `… pasar Menurut Budi`: a heading and the sentence under it, copied as one.
        if kinds.contains(.calendar) || kinds.contains(.accordingTo) { return false }
        if scan.isInBody, !isOffice, !kinds.contains(.location) { return office(&scan, index) }
        if index > start, reading.beginsSentence(index), kinds.contains(.notName), !isOffice { return false }
        if kinds.contains(.degree), scan.nameStart != nil,
            token.flags.contains(.allCaps) || !reading.isCapital(index + 1)
        {
            return false
        }
        if kinds.contains(.title), takesTitle(scan, kinds, index) {
            return isNamesake(at: index, limit: limit) ? namesake(&scan, index) : title(&scan, index)
        }
        if kinds.contains(.role) && !endsName(scan, index) || isDescriptor(scan, index) { return role(&scan, index) }
        if scan.hasOffice, scan.nameStart == nil, !scan.hasTitle, reading.language.names.commonNouns.contains(token) {
            return office(&scan, index)
        }
        if isOffice || isAcronym(scan, index) { return organisation(&scan, index, kinds, isOffice: isOffice) }
        if scan.hasOffice, !scan.hasTitle, isPlace(scan, index, kinds) {
            _ = office(&scan, index)
            scan.endsWithPlace = true
            return true
        }
        scan.isPlaceOnly = scan.isPlaceOnly && kinds.contains(.location)
        if scan.nameStart == nil { scan.nameStart = index }
        scan.nameEnd = index + 1
        return true
    }

    /// Whether a word names a place, by the lists or by this article, and nobody.
    private func isPlace(_ scan: Scan, _ index: Int, _ kinds: WordClass) -> Bool {
        let signs = signs(of: index)
        return !signs.isKnownName && (kinds.contains(.location) || signs.isKnownPlace(isLater: scan.endsWithPlace))
    }

    /// Whether a word of titles stands as one: `TNI` and `Pol` do so behind a rank, an office's own word never.
    private func takesTitle(_ scan: Scan, _ kinds: WordClass, _ index: Int) -> Bool {
        if kinds.contains(.organisation) { return scan.hasTitle && scan.nameStart == nil }
        if kinds.contains(.role) { return false }
        return scan.nameStart == nil || scan.hasOffice
    }

    private func role(_ scan: inout Scan, _ index: Int) -> Bool {
        if scan.nameStart != nil, scan.hasTitle { return false }
        scan.hasRole = true
        (scan.hasTitle, scan.afterTerritory) = (false, false)
        // `istri Jumadi, Sarinah`: the name behind kin tells whose they are.
        scan.isInBody = reading.language.people.relations.contains(tokens[index])
        return office(&scan, index)
    }

    private func organisation(_ scan: inout Scan, _ index: Int, _ kinds: WordClass, isOffice: Bool) -> Bool {
        if scan.nameStart != nil {
            if scan.hasTitle || !isOffice && !scan.hasOffice { return false }
        }
        scan.hasOrganisation = true
        (scan.hasTitle, scan.isInBody) = (false, false)
        scan.afterTerritory = kinds.contains(.territory)
        return office(&scan, index)
    }

    /// An acronym stands for an organisation, unless it is initials before a name or within: `RM Wahyu`, `Mahfud MD`.
    private func isAcronym(_ scan: Scan, _ index: Int) -> Bool {
        let token = tokens[index]
        guard token.flags.contains(.allCaps), token.length > 1, !isShouted(scan, index), !isAged(index) else {
            return false
        }
        if reading.isOf(.location, index) { return scan.hasOffice }
        if scan.nameStart != nil { return token.length > 3 || scan.hasOffice && token.length > 2 }
        let isInitials =
            !scan.hasOffice && token.word == 0 && token.length < 5 && reading.isCapital(index + 1)
            && !tokens[index + 1].flags.contains(.allCaps) && !isOfficeWord(index + 1)
        if token.length > 3 { return !isInitials }
        // Two or three capitals before a capitalised word that is no office are initials only where a name must come.
        guard reading.isCapital(index + 1), !tokens[index + 1].flags.contains(.allCaps), !isOfficeWord(index + 1) else {
            return true
        }
        return token.length > 2 && scan.hasOffice
    }

    /// Takes in the title of whom a hospital or school is named after, and has the name follow as a territory's does.
    private func namesake(_ scan: inout Scan, _ index: Int) -> Bool {
        scan.afterTerritory = true
        return office(&scan, index)
    }

    private func title(_ scan: inout Scan, _ index: Int) -> Bool {
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
        scan.isPlaceOnly = false
        scan.endsWithPlace = false
        return true
    }

    private func lowerWord(
        _ scan: inout Scan, _ index: Int, _ kinds: WordClass, start: Int, limit: Int
    ) -> Bool {
        if isLowerTitle(index), scan.nameStart == nil || scan.hasOffice {
            return isNamesake(at: index, limit: limit) ? namesake(&scan, index) : title(&scan, index)
        }
        if scan.nameStart != nil, kinds.contains(.particle) { return reading.isCapital(index + 1) }
        if scan.nameStart != nil, isHyphenatedName(index) {
            scan.nameEnd = index + 1
            return true
        }
        if kinds.contains(.role), scan.nameStart == nil || scan.hasOrganisation || isField(start, before: index) {
            return role(&scan, index)
        }
        if kinds.contains(.joiner), scan.hasOffice {
            if scan.mayGoOn, !tokens[start].isCapitalised, reading.language.names.complements.contains(tokens[index]) {
                scan.isInBody = true
            }
            return index + 1 < limit && !scan.hasTitle && joins(index, before: limit)
                && (scan.nameStart == nil || (isOfficeWord(index + 1) && !reading.isOf([.role, .title], index + 1)))
        }
        guard scan.hasRole, scan.nameStart == nil else { return leadsToRole(&scan, index, start: start, limit: limit) }
        guard
            kinds.isDisjoint(with: [
                .stop, .cue, .report, .cueEnding, .relative, .demonstrative, .adverb, .function, .attitude,
            ]),
            !tokens[start].isCapitalised || reading.isOf(.role, index - 1), index - start < 8,
            reading.language.phrase(of: [.cue, .report], in: tokens, at: index) == nil
        else { return false }
        return office(&scan, index)
    }

    /// Whether a word is part of a name that begins small: `al-Suri`.
    private func isHyphenatedName(_ index: Int) -> Bool {
        guard tokens[index].flags.contains(.hyphenated) else { return false }
        let bytes = reading.source.text.utf8
        return source.bytes(of: index).dropFirst().contains {
            bytes[$0 - 1] == 0x2D && (0x41...0x5A).contains(bytes[$0])
        }
    }

    /// Whether a lower-case word after capitalised ones leads to an office: `IMF chief economist`.
    private func leadsToRole(_ scan: inout Scan, _ index: Int, start: Int, limit: Int) -> Bool {
        guard reading.language.names.officesEndWithHead, index < start + 4,
            !reading.isOf([.stop, .cue, .report, .function, .conjunction], index)
        else { return false }
        for next in index + 1..<max(index + 1, min(limit, index + 3))
        where reading.isWord(next) && !tokens[next].isCapitalised {
            if reading.isOf([.stop, .cue, .report, .article], next) { return false }
            if reading.isOf(.role, next) {
                scan.hasOrganisation = true
                return office(&scan, index)
            }
        }
        return false
    }
}
