import Articles

extension Attributor {
    /// The reports of a sentence behind its first one, clause by clause: `X said A, adding B, but Y denied C`.
    ///
    /// Each begins with a verb that stands behind a comma or a conjunction of equal rank; what is nested in a report
    /// (`X said he believes …`) stays part of it.
    /// - Complexity: O(*n*) in the tokens of the narration: at most eight verbs are looked at.
    mutating func chained(to first: Statement, in narration: Range<Int>, of sentence: Sentence) -> [Statement] {
        var (chain, current) = ([Statement](), first)
        let start = max(first.attribution.cue?.upperBound ?? 0, narration.lowerBound)
        guard start < narration.upperBound else { return [first] }
        for verb in verbs([.report, .attitude], in: start..<narration.upperBound, of: sentence)
        where isStrong(verb) || beforeAdverbs(verb, floor: start) == current.attribution.end + 1 {
            let floor = current.spans.last.map { $0.contains(verb) ? $0.lowerBound : $0.upperBound } ?? start
            guard let clause = clause(of: verb, floor: floor, inheriting: current.attribution),
                let next = report(of: verb, by: clause.subject, narration, passage: sentence.passage)
            else { continue }
            if let closed = cut(current, at: clause.start) { chain.append(closed) }
            current = next
        }
        chain.append(current)
        return chain
    }

    /// Ends a statement before a token; `nil` when nothing is left of it.
    private func cut(_ statement: Statement, at end: Int) -> Statement? {
        var statement = statement
        statement.spans = statement.spans.compactMap { span in
            span.lowerBound >= end ? nil : trimmed(span.lowerBound..<min(span.upperBound, end))
        }
        return statement.spans.isEmpty ? nil : statement
    }

    /// Who reports by a verb in a clause of its own, and where that clause begins.
    private mutating func clause(
        of verb: Int, floor: Int, inheriting before: Attribution
    ) -> (start: Int, subject: Attribution)? {
        let last = beforeAdverbs(verb, floor: floor)
        guard last >= floor else { return nil }
        // `…, said Mary Holt, who also expects many builders to leave`.
        if reading.isOf(.relative, last), last == before.end + 1, reading.isSymbol(",", before.end) {
            guard tellsClause(behind: verb) else { return nil }
            var subject = before
            subject.rule = .indirectChained
            return (last - 1, subject)
        }
        let joins = reading.language.clauses.coordinators.contains(reading.tokens[last])
        if joins || reading.language.reports.participles.contains(reading.tokens[verb]) && reading.isSymbol(",", last) {
            var subject = before
            subject.rule = .indirectChained
            return (joins && reading.isSymbol(",", last - 1) ? last - 1 : last, subject)
        }
        var start = last
        while start > floor, verb - start < 14, !begins(start), !reading.tokens[start].isMark { start -= 1 }
        guard start > floor, begins(start) else { return nil }
        let first = skipAdverbs(start + 1, limit: verb)
        guard let phrase = table.mention(at: first)?.phrase ?? reader.phrase(at: first, before: verb),
            phrase.tokens.lowerBound >= first, phrase.kind != .place,
            skipAdverbs(phrase.end, limit: verb) >= last, isKnown(phrase)
        else { return nil }
        if reading.isOf(.conjunction, start), reading.isOf(.adverb, start - 1) { start -= 1 }
        if reading.isSymbol(",", start - 1) { start -= 1 }
        return (start, attribution(of: phrase, verb: verb))
    }

    /// Whether a clause that reports for itself begins behind a token: one of equal rank, or behind `even as`.
    private func begins(_ index: Int) -> Bool {
        reading.language.clauses.coordinators.contains(reading.tokens[index]) || reading.isSymbol(";", index)
            || reading.language.readsClauses && reading.isOf(.conjunction, index) && !reading.isOf(.that, index)
                && reading.isOf(.adverb, index - 1)
    }

    private mutating func attribution(of phrase: NounPhrase, verb: Int) -> Attribution {
        let isPronoun = phrase.kind == .pronoun || phrase.kind == .plural
        return Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: verb..<verb + 1,
            rule: isPronoun ? .indirectPronoun : .indirectSubject, end: verb + 1)
    }

    /// What a verb reports to the end of the narration.
    private func report(
        of verb: Int, by subject: Attribution, _ narration: Range<Int>, passage: Int
    ) -> Statement? {
        let start = reportStart(after: verb, limit: narration.upperBound)
        guard start < narration.upperBound, let span = trimmed(reportEnd(start..<narration.upperBound)),
            reading.wordCount(span) > 1
        else { return nil }
        var found = subject
        (found.cue, found.end, found.candidates) = (verb..<verb + 1, span.upperBound, [])
        return Statement(spans: [span], attribution: found, passage: passage)
    }

    /// A report without the participle clause at its end, which 64 of 97 times is the writer's: `, prompting …`.
    func reportEnd(_ range: Range<Int>) -> Range<Int> {
        for index in range.dropFirst(3) where reading.isSymbol(",", index) && index + 1 < range.upperBound {
            if !reading.tokens[index + 1].isCapitalised, isParticiple(index + 1) { return range.lowerBound..<index }
        }
        return range
    }

    /// Whether a word has the shape of a participle and is no preposition such as `including`.
    func isParticiple(_ index: Int) -> Bool {
        guard let shape = reading.language.clauses.participleShape, reading.isWord(index), !reading.isOf(.stop, index)
        else {
            return false
        }
        return shape.matches(reading.source.text.utf8, reading.source.bytes(of: index))
    }

    /// The name that a sentence begins with, where only what tells more of it stands before a verb between commas:
    /// `Mary Holt, 59, of Sandford, who came with her son, said`.
    func leadingSubject(before verb: Int, floor: Int) -> NounPhrase? {
        let start = skipAdverbs(withoutConjunction(floor..<verb).lowerBound, limit: verb)
        let named = table.mention(at: start)?.phrase
        guard let mention = named ?? described(at: start, before: verb), mention.tokens.lowerBound == start,
            mention.kind != .place
        else { return nil }
        if let name = name(behind: mention, before: verb) { return name }
        var (comma, parts) = (behindPlace(mention.end, before: verb), 0)
        while comma < verb, parts < 6, reading.isSymbol(",", comma) {
            let part = comma + 1
            if skipAdverbs(part, limit: verb) == verb { return mention }
            guard tellsMore(part) else { return nil }
            comma = part
            while comma < verb, verb - comma < 60, !reading.isSymbol(",", comma) { comma += 1 }
            parts += 1
        }
        return nil
    }

    /// Moves past the preposition and what follows it to a comma: `Two traders in Mombasa, who`.
    private func behindPlace(_ start: Int, before verb: Int) -> Int {
        guard reading.language.readsClauses, start < verb,
            reading.isOf(.joiner, start) || reading.language.names.locatives.contains(reading.tokens[start])
        else { return start }
        var index = start + 1
        while index < verb, index - start < 10, reading.isWord(index),
            !reading.isOf([.report, .attitude, .relative], index)
        {
            index += 1
        }
        return index < verb && reading.isSymbol(",", index) ? index : start
    }

    /// The person whose name stands between commas behind an office: `The building’s owner, Mary Holt, said`.
    private func name(behind office: NounPhrase, before verb: Int) -> NounPhrase? {
        guard office.name == nil, office.kind == .role || office.kind == .unnamed, reading.isSymbol(",", office.end),
            let first = (office.end + 1..<min(verb, office.end + 8)).first(where: {
                !reading.isWord($0) || reading.isCapital($0) || reading.isOf([.relative, .report], $0)
            }), reading.isCapital(first),
            let mention = table.mention(at: first)?.phrase, mention.kind == .person,
            let name = mention.name, (first...first + 2).contains(name.lowerBound), mention.end < verb,
            reading.isSymbol(",", mention.end)
        else { return nil }
        // `One, retired machinist Earl Tibbets,`: `one` is no office.
        let role = reading.isOf(.unnamed, office.tokens.lowerBound) ? office.end + 1..<first : office.tokens
        return NounPhrase(
            tokens: office.tokens.lowerBound..<name.upperBound, name: name,
            role: mention.role ?? (role.isEmpty ? nil : role), kind: .person, end: mention.end)
    }

    /// The body, group or office that a clause begins with: `The findings, published on Monday, suggest`.
    private func described(at start: Int, before verb: Int) -> NounPhrase? {
        guard reading.language.readsClauses, let phrase = reader.phrase(at: start, before: verb),
            [.document, .group, .role, .organisation].contains(phrase.kind)
                || phrase.kind == .unnamed && reading.isOf(.unnamed, start)
        else { return nil }
        return phrase
    }

    /// Whether what begins at a token tells more of a name before it: an age, a place, an apposition, a relative clause.
    private func tellsMore(_ index: Int) -> Bool {
        reading.isOf([.article, .role, .relative, .unnamed, .joiner], index) || isParticiple(index)
            || reading.tokens[index].kind == .number || reading.isCapital(index) || reading.isSymbol(",", index + 1)
    }

    // MARK: Subjects

    /// The last token before a verb that is no adverb and no auxiliary of it: `is once again | questioning`.
    func beforeAdverbs(_ verb: Int, floor: Int) -> Int {
        var last = verb - 1
        let isParticiple = reading.language.reports.participles.contains(reading.tokens[verb])
        while last >= floor,
            reading.isOf(.adverb, last) || reading.tokens[last].kind == .tag
                || isParticiple && isAuxiliary(last)
        {
            last -= 1
        }
        return last
    }

    /// Whether a token is an auxiliary, short forms included: `he’s saying`.
    private func isAuxiliary(_ index: Int) -> Bool {
        reading.language.clauses.auxiliaries.contains(reading.tokens[index])
            || reading.tokens[index].kind == .possessive && reading.isOf([.pronoun, .pluralPronoun], index - 1)
    }

    /// The subject of the clause that ends at a token, or of one before it: whom `, saying` and `and said` belong to.
    func mainSubject(before limit: Int, floor: Int) -> NounPhrase? {
        var limit = limit
        for _ in 0..<4 {
            let start = clauseStart(limit - 1, floor: floor)
            if let phrase = firstPhrase(start, limit: limit) {
                if let name = named(phrase, start: start, floor: floor) { return name }
                if hasVerb(phrase, limit: limit) { return phrase }
            }
            guard start > floor + 1 else { return nil }
            limit = start - 1
        }
        return nil
    }

    /// Moves behind a short bracket: `Acme (ACME.L) will`.
    private func behindBracket(_ start: Int, limit: Int) -> Int {
        guard reading.language.readsClauses, start < limit, reading.isSymbol("(", start) else { return start }
        let close = (start + 1..<max(start + 1, min(limit, start + 8))).first { reading.isSymbol(")", $0) }
        return close.map { $0 + 1 } ?? start
    }

    /// Whether a noun phrase stands where a subject does: somebody, with what can be a verb behind.
    func hasVerb(_ phrase: NounPhrase, limit: Int) -> Bool {
        guard isKnown(phrase), phrase.kind != .place, phrase.kind != .unnamed || speaks(phrase) else { return false }
        let next = skipAdverbs(behindBracket(phrase.end, limit: limit), limit: limit)
        guard next < limit, reading.isWord(next), !reading.tokens[next].isCapitalised else { return false }
        return reading.language.clauses.auxiliaries.contains(reading.tokens[next])
            || !reading.isOf([.stop, .relative, .pronoun, .pluralPronoun], next)
    }
}
