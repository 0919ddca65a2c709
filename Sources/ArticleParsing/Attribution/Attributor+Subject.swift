import Articles

extension Attributor {
    /// The subject of the verb at a token: the phrase right before it, or the one its clause begins with, which reaches
    /// back to `floor` at most.
    func subjectBefore(_ verb: Int, floor: Int) -> NounPhrase? {
        var last = beforeAdverbs(verb, floor: floor)
        if let phrase = quotedSubject(before: last, floor: floor) { return phrase }
        if last > floor, pointsToMainSubject(verb, last), let phrase = mainSubject(before: last, floor: floor) {
            return phrase
        }
        // A denial denied is said: `tidak menampik bahwa`.
        if last > floor, reading.isOf(.negation, last), reading.match(.report, last) == verb + 1 - last { last -= 1 }
        guard last >= floor, !reading.isOf(.negation, last) else { return nil }
        if reading.isOf(.relative, last), last > floor { last -= 1 }
        while last >= floor, reading.isSymbol(",", last) || isDegree(last) { last -= 1 }
        let isClosed = last < verb - 1 && reading.isSymbol(",", last + 1)
        last = beforeDashes(beforeBracket(last, floor: floor), floor: floor)
        guard last >= floor else { return nil }
        if isClosed, let name = leadingSubject(before: verb, floor: floor) ?? apposed(last, floor: floor) {
            return name
        }
        if reading.isOf([.pronoun, .pluralPronoun], last), !reading.isOf(.relative, last) {
            return NounPhrase(
                tokens: last..<last + 1, kind: reading.isOf(.pronoun, last) ? .pronoun : .plural, end: last + 1)
        }
        if reading.isOf(.demonstrative, last), !reading.isOf(.article, last), last > floor {
            if reading.tokens[last - 1].isMark { return describedByTitle(last, floor: floor) }
            if let mention = table.mention(at: last - 1)?.phrase, mention.tokens.lowerBound >= floor {
                return officeAround(mention, before: last, floor: floor) ?? mention
            }
        }
        if let mention = table.mention(reaching: last)?.phrase, mention.tokens.lowerBound >= floor {
            if mention.end == verb, let both = joint(with: mention, floor: floor) { return both }
            // Behind a preposition the name belongs to a longer subject: `Direktur X untuk Gili mengatakan`; so does a
            // place behind a comma: `Direktur X saat meninjau dermaga di Gili, Sukamaju mengatakan`.
            var before = mention.tokens.lowerBound - 1
            if reading.language.readsClauses, reading.isOf(.article, before), reading.isOf(.agent, before - 1) {
                // `Workers interviewed by the Ledger said`.
                before -= 1
            }
            guard before >= floor,
                reading.isOf([.stop, .relative, .joiner], before)
                    || mention.kind == .place && reading.isSymbol(",", before),
                !reading.isOf(.conjunction, before) || reading.isOf(.joiner, before)
            else { return mention }
            return clauseSubject(last, floor: floor) ?? mention
        }
        return subordinateSubject(last, of: verb, floor: floor) ?? clauseSubject(last, floor: floor)
    }

    /// The noun phrase between a conjunction and a verb: `the shares fell after the company said`.
    private func subordinateSubject(_ last: Int, of verb: Int, floor: Int) -> NounPhrase? {
        guard reading.language.readsClauses else { return nil }
        for start in stride(from: last, to: max(floor, last - 6), by: -1) {
            guard reading.isWord(start), !reading.isCapital(start) else { return nil }
            guard reading.isOf([.conjunction, .that], start - 1) else { continue }
            guard let phrase = reader.phrase(at: start, before: last + 1), phrase.end == last + 1,
                [.role, .group, .document].contains(phrase.kind) || reading.match(.unnamed, start) != nil
                    || reading.isOf(.demonstrative, start) && reading.isOf(.cue, verb)
            else { return nil }
            return reading.isOf(.and, start - 1) ? joined(to: phrase, floor: floor) : phrase
        }
        return nil
    }

    /// A group with what `and` joins it to at the start of the sentence: `Mac watchers and some analysts say`; `others`
    /// are nobody by themselves, so that in `The AP and others reported` AP tells.
    private func joined(to group: NounPhrase, floor: Int) -> NounPhrase {
        let and = group.tokens.lowerBound - 1
        let start = withoutConjunction(floor..<and).lowerBound
        guard group.kind == .group, start < and, and - start < 6, reading.beginsSentence(start),
            (start..<and).allSatisfy({
                reading.isWord($0) && !reading.isOf([.stop, .report, .attitude, .pronoun, .pluralPronoun], $0)
            })
        else { return group }
        if group.tokens.count == 1, reading.language.people.others.contains(reading.tokens[and + 1]),
            let first = table.mention(at: and - 1)?.phrase
        {
            return first
        }
        return NounPhrase(tokens: start..<group.tokens.upperBound, kind: .group, end: group.end)
    }

    /// Two names that `and` joins to the subject of a clause: `Mary Holt and Dan Reyes said`.
    private func joint(with second: NounPhrase, floor: Int) -> NounPhrase? {
        let and = second.tokens.lowerBound - 1
        guard reading.language.readsClauses, second.kind == .person, and > floor, reading.isOf(.and, and),
            let first = table.mention(at: and - 1)?.phrase, first.kind == .person, first.end == and,
            first.tokens.lowerBound == floor || reading.beginsSentence(first.tokens.lowerBound)
                || reading.isSymbol(",", first.tokens.lowerBound - 1)
        else { return nil }
        return NounPhrase(
            tokens: first.tokens.lowerBound..<second.tokens.upperBound, kind: .group, end: second.end)
    }

    /// `The paper quoted Mary Holt as saying`: whom a medium quotes.
    private func quotedSubject(before last: Int, floor: Int) -> NounPhrase? {
        guard reading.language.readsClauses, last > floor + 1, reading.isOf(.stop, last), reading.isOf(.function, last)
        else {
            return nil
        }
        guard let quoted = (max(floor, last - 8)..<last).last(where: { reading.isOf(.carrier, $0) }),
            let phrase = reader.phrase(at: quoted + 1, before: last), phrase.end == last
        else { return nil }
        return phrase
    }

    /// Whether a verb has its subject in the clause before: `, saying`, `and said`.
    private func pointsToMainSubject(_ verb: Int, _ last: Int) -> Bool {
        if reading.language.clauses.coordinators.contains(reading.tokens[last]) { return true }
        if reading.language.clauses.subordinators.contains(reading.tokens[last]) {
            return reading.isOf(.that, verb + 1)
        }
        return reading.isSymbol(",", last) && reading.language.reports.participles.contains(reading.tokens[verb])
    }

    /// `Pelantun "Senja" itu`: the noun phrase with the title of a work, up to its demonstrative.
    private func describedByTitle(_ last: Int, floor: Int) -> NounPhrase? {
        var open = last - 2
        while open > floor, last - open < 14, !reading.tokens[open].isMark { open -= 1 }
        guard open > floor, reading.tokens[open].isMark, reading.isWord(open - 1) else { return nil }
        var start = clauseStart(open - 1, floor: floor)
        while start < open - 1, reading.isOf([.conjunction, .adverb, .stop], start) || !reading.isWord(start) {
            start += 1
        }
        guard open - start < 6 else { return nil }
        return NounPhrase(tokens: start..<last + 1, kind: .unnamed, end: last + 1)
    }

    /// The office that ends with the name of a place or body before `itu`: `Kepala Dinas Kota Sukamaju itu`.
    private func officeAround(_ mention: NounPhrase, before last: Int, floor: Int) -> NounPhrase? {
        guard mention.kind != .person || mention.role == nil,
            let phrase = clauseSubject(last - 1, floor: floor), phrase.kind == .role, phrase.end >= last
        else { return nil }
        return phrase
    }

    private func isDegree(_ index: Int) -> Bool {
        reading.isOf(.degree, index) && reading.tokens[index].flags.contains(.allCaps)
    }

    /// Moves before a bracket that ends at a token, as an age does: `Iman (40)`.
    private func beforeBracket(_ last: Int, floor: Int) -> Int {
        guard last >= floor, reading.isSymbol(")", last) else { return last }
        var index = last
        while index > floor, last - index < 12, !reading.isSymbol("(", index) { index -= 1 }
        return reading.isSymbol("(", index) ? index - 1 : last
    }

    /// Moves before what stands between dashes: `Holt — a builder — said`.
    private func beforeDashes(_ last: Int, floor: Int) -> Int {
        guard reading.language.readsClauses, last > floor, isDash(last) else { return last }
        var index = last - 1
        while index > floor, last - index < 24, !isDash(index) { index -= 1 }
        return isDash(index) && index > floor ? index - 1 : last
    }

    private func isDash(_ index: Int) -> Bool {
        reading.isSymbol("-", index) && reading.tokens[index].flags.contains(.spaceBefore)
    }

    /// `Nama, pengacara Nama Lain, mengatakan`: the name that an apposition with a name of its own tells more of.
    private func apposed(_ last: Int, floor: Int) -> NounPhrase? {
        var last = last
        for _ in 0..<(reading.language.readsClauses ? 3 : 1) {
            let start = clauseStart(last, floor: floor)
            guard start - 2 >= floor, reading.isSymbol(",", start - 1),
                reading.isOf([.role, .unnamed, .article], start) || !reading.isCapital(start), reading.isWord(start)
            else { return nil }
            last = beforeBracket(start - 2, floor: floor)
            guard let mention = table.mention(at: last)?.phrase else { continue }
            // `Two traders in Mombasa, who asked …, said`: behind a preposition stands nobody who speaks.
            guard mention.role != nil || !reading.isOf(.stop, mention.tokens.lowerBound - 1) else { return nil }
            return mention.kind == .person && mention.tokens.lowerBound >= floor ? mention : nil
        }
        return nil
    }

    /// The phrase that the clause up to a token begins with; before a comma, that of the clause before.
    private func clauseSubject(_ last: Int, floor: Int) -> NounPhrase? {
        var limit = last + 1
        for _ in 0..<3 {
            let start = clauseStart(limit - 1, floor: floor)
            if let phrase = firstPhrase(start, limit: limit), phrase.kind != .place {
                if let name = named(phrase, start: start, floor: floor) { return name }
                if isSubject(phrase, before: last + 1) { return phrase }
            }
            guard start > floor + 1 else { return nil }
            limit = beforeTitle(start - 1, floor: floor)
        }
        return nil
    }

    /// Moves before a title in quote marks that ends at a token: `dalam diskusi “Laut Kita” di Sukamaju`.
    private func beforeTitle(_ close: Int, floor: Int) -> Int {
        guard reading.tokens[close].isMark else { return close }
        var open = close - 1
        while open > floor, close - open < 30, !reading.tokens[open].isMark { open -= 1 }
        return open > floor && reading.tokens[open].isMark ? open : close
    }

    /// Whether a phrase can be the subject of a verb at a token: next to it, or with more about it between.
    private func isSubject(_ phrase: NounPhrase, before verb: Int) -> Bool {
        guard isKnown(phrase) else { return false }
        var next = phrase.end
        if phrase.kind == .role || phrase.role != nil, reading.isOf(.demonstrative, next),
            !reading.isOf(.article, next)
        {
            next += 1
        }
        if next >= verb { return phrase.kind != .unnamed || speaks(phrase) }
        if reading.isSymbol(",", next) || reading.isSymbol("(", next) || reading.isOf(.relative, next) { return true }
        // `A source close to the star said`.
        if phrase.kind == .unnamed, speaks(phrase), reading.isOf(.stop, next + 1), reading.isWord(next),
            !reading.isOf([.report, .attitude, .stop], next)
        {
            return true
        }
        return phrase.kind != .unnamed && reading.isOf(.stop, next) && !reading.isOf(.negation, next)
    }

    /// Whether a common noun is one of somebody who speaks, or stands behind an article as people do: `the senator`.
    func speaks(_ phrase: NounPhrase) -> Bool {
        let first = phrase.tokens.lowerBound
        if reading.match(.unnamed, first) != nil || phrase.tokens.contains(where: { reading.isOf(.unnamed, $0) }) {
            return true
        }
        // `trustees announced`: several people, with nothing before them.
        if reading.language.readsClauses, phrase.tokens.count == 1,
            reading.language.people.pluralShapes.contains(where: {
                $0.matches(reading.source.text.utf8, reading.source.bytes(of: first))
            }), !reading.isOf(.stop, first)
        {
            return true
        }
        if phrase.tokens.contains(where: { reading.tokens[$0].kind == .possessive }) { return true }
        return reading.isOf(.article, first) && reading.wordCount(phrase.tokens) < 5
    }

    /// `Nama (60), penjual air`: the name before the comma that an apposition belongs to.
    func named(_ phrase: NounPhrase, start: Int, floor: Int) -> NounPhrase? {
        guard phrase.name == nil, start - 2 >= floor, reading.isSymbol(",", start - 1) else { return nil }
        let before = beforeBracket(start - 2, floor: floor)
        guard before >= floor, let mention = table.mention(at: before)?.phrase, mention.kind == .person,
            mention.tokens.lowerBound >= floor
        else { return nil }
        return mention
    }

    /// Where the clause of a token begins: behind a comma, colon, semicolon or mark before it, or at `floor`.
    func clauseStart(_ last: Int, floor: Int) -> Int {
        var index = last
        while index > floor, last - index < 60 {
            let isBreak =
                reading.isSymbol(",", index - 1) || reading.isSymbol(":", index - 1) || reading.isSymbol(";", index - 1)
            if isBreak || reading.tokens[index - 1].isMark { break }
            index -= 1
        }
        return index
    }

    /// The first noun phrase of a clause, conjunctions and adverbs before it skipped.
    func firstPhrase(_ start: Int, limit: Int) -> NounPhrase? {
        var index = start
        while index < limit, index - start < 3,
            reading.isOf([.conjunction, .adverb], index) || reading.tokens[index].kind == .tag
        {
            index += 1
        }
        guard index < limit, !reading.isOf(.stop, index) else { return nil }
        let read = { reader.phrase(at: index, before: limit) }
        guard let mention = table.mention(at: index)?.phrase else { return read() }
        // `Holt’s lawyer`, `the Holt campaign`: the name only tells whose.
        if let phrase = read(), phrase.tokens.upperBound > mention.end, reading.language.names.officesEndWithHead {
            return phrase
        }
        return mention
    }
}
