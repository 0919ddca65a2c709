import Articles

/// Makes the domain's quotations and entities of what the attributor found.
///
/// A class, so that no closure copies what the attributor holds.
final class QuoteBuilder {
    let attributor: Attributor
    let reading: Reading
    /// The full names of the table's entities, printed once.
    let names: [String]
    /// The first role of each entity, printed once.
    private let roles: [String?]
    /// Whether to keep why each quotation has its speaker.
    private let explains: Bool
    /// Why each quotation made so far has its speaker, in the order they were made.
    private(set) var explanations: [Explanation.Quotation] = []

    /// Makes a builder.
    init(_ attributor: Attributor, explains: Bool) {
        (self.attributor, reading, self.explains) = (attributor, attributor.reading, explains)
        let source = attributor.reading.source
        names = attributor.table.entities.map { source.printed($0.name) }
        roles = attributor.table.entities.map { attributor.table.roles(of: $0).first.map { source.printed($0) } }
    }

    // MARK: Quotations

    /// The quotations by place.
    ///
    /// - Complexity: O(*n* log *n*) in their number.
    func quotes() -> [Quote] {
        let fragments = fragmentsByStatement()
        var isFragment = Array(repeating: false, count: attributor.quotations.count)
        for list in fragments { for index in list { isFragment[index] = true } }
        var places = attributor.statements.indices.map {
            Place(tokens: attributor.statements[$0].spans[0], origin: .statement($0))
        }
        for (index, quotation) in attributor.quotations.enumerated() where !isFragment[index] {
            places.append(Place(tokens: quotation.content, origin: .quotation(index)))
        }
        // Places are sorted, not quotations, which are thirty times as large.
        places.sort { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
        var quotes: [Quote] = []
        quotes.reserveCapacity(places.count)
        for place in places {
            switch place.origin {
            case .statement(let number):
                quotes.append(indirect(attributor.statements[number], fragments: fragments[number]))
            case .quotation(let index): if let quote = direct(index) { quotes.append(quote) }
            }
        }
        return quotes
    }

    /// Where a quotation stands, and what it is made of.
    private struct Place {
        let tokens: Range<Int>
        let origin: Origin

        enum Origin {
            case statement(Int)
            case quotation(Int)
        }
    }

    /// The quotations inside each statement, in linear time: both are in order of place.
    private func fragmentsByStatement() -> [[Int]] {
        var result: [[Int]] = Array(repeating: [], count: attributor.statements.count)
        var first = 0
        for (number, statement) in attributor.statements.enumerated() {
            for span in statement.spans {
                while first < attributor.quotations.count,
                    attributor.quotations[first].content.lowerBound < span.lowerBound
                {
                    first += 1
                }
                var index = first
                while index < attributor.quotations.count,
                    attributor.quotations[index].content.upperBound <= span.upperBound
                {
                    if !attributor.isDirect(index), !attributor.isTitle(attributor.quotations[index]) {
                        result[number].append(index)
                    }
                    index += 1
                }
            }
        }
        return result
    }

    private func direct(_ index: Int) -> Quote? {
        let quotation = attributor.quotations[index]
        guard let attribution = attributor.attributions[index] else { return appellation(index) }
        let tail = attributor.tail(
            from: attribution.end, passage: quotation.lastPassage, before: attributor.limit(after: index))
        return quote(
            .direct, spans(of: quotation), attribution, passage: quotation.passage,
            addressee: attributor.addressee(in: tail).map(addressee),
            via: attributor.carriers(in: tail).map { Source(mention: mention($0.tokens), kind: $0.kind) })
    }

    /// The words of a quotation that goes on over paragraphs: cut where one opens again with a mark, which is no part of
    /// them, and where something else stands between two.
    private func spans(of quotation: Quotation) -> [Range<Int>] {
        guard quotation.lastPassage > quotation.passage else { return [quotation.content] }
        let passages = attributor.passages
        var (spans, start): ([Range<Int>], Int) = ([], quotation.content.lowerBound)
        for passage in quotation.passage + 1...quotation.lastPassage {
            let first = passages[passage].tokens.lowerBound
            let reopens = first < reading.tokens.count && reading.tokens[first].isMark
            guard reopens || passages[passage].block > passages[passage - 1].block + 1 else { continue }
            var end = min(passages[passage - 1].tokens.upperBound, quotation.content.upperBound)
            while end > start, reading.tokens[end - 1].kind == .lineBreak { end -= 1 }
            if end > start { spans.append(start..<end) }
            start = max(start, reopens ? first + 1 : first)
        }
        if start < quotation.content.upperBound { spans.append(start..<quotation.content.upperBound) }
        return spans
    }

    private func appellation(_ index: Int) -> Quote? {
        let quotation = attributor.quotations[index]
        guard let sentence = attributor.sentence(of: index), let found = attributor.appellation(index, in: sentence)
        else {
            return nil
        }
        return quote(
            .fragment, [quotation.content], found.attribution, passage: quotation.passage,
            addressee: found.addressee.map(addressee))
    }

    private func indirect(_ statement: Attributor.Statement, fragments: [Int]) -> Quote {
        quote(
            fragments.isEmpty ? .indirect : .mixed, statement.spans, statement.attribution, passage: statement.passage,
            fragments: fragments.map { reading.source.range(attributor.quotations[$0].content) })
    }

    private func quote(
        _ type: Quote.Kind, _ spans: [Range<Int>], _ attribution: Attribution, passage: Int,
        fragments: [Range<Int>] = [], addressee: Addressee? = nil, via: [Source] = []
    ) -> Quote {
        let text = spans.count == 1 ? printed(spans[0]) : spans.map { printed($0) }.joined(separator: " ")
        let mention = attribution.phrase.map(speakerMention)
        let confidence = Reliability.measured.confidence(attribution, form: mention?.form ?? .none)
        let speaker = name(attribution.speaker)
        if explains { explanations.append(explanation(of: attribution)) }
        return Quote(
            type: type, text: Self.withoutComma(text), spans: spans.map { reading.source.range($0) },
            fragments: fragments, speaker: speaker, mention: mention, role: role(attribution),
            cue: attribution.cue.map(self.mention), addressee: addressee, via: via,
            block: attributor.passages[passage].block,
            isFloating: attribution.phrase == nil && attribution.cue == nil, confidence: confidence,
            candidates: candidates(attribution, speaker, confidence: confidence),
            rule: reading.language.identifier(of: attribution.rule))
    }

    /// The quotation without the comma that leads to its attribution.
    private static func withoutComma(_ text: String) -> String {
        text.utf8.last == UInt8(ascii: ",") ? String(text[..<text.utf8.index(before: text.endIndex)]) : text
    }

    private func addressee(_ phrase: NounPhrase) -> Addressee {
        Addressee(mention: mention(phrase.tokens), name: attributor.table.known(phrase).map { names[$0] })
    }

    /// Whether a quotation is opened and never closed, and reads as speech.
    var hasUnclosedQuotation: Bool {
        attributor.quotations.indices.contains { index in
            attributor.quotations[index].close == nil && attributor.attributions[index] != nil
        }
    }

    // MARK: Names

    private func printed(_ tokens: Range<Int>) -> String { reading.source.printed(tokens) }

    private func mention(_ tokens: Range<Int>) -> Mention {
        Mention(text: printed(tokens), range: reading.source.range(tokens))
    }

    func name(_ speaker: Attribution.Speaker) -> SpeakerName? {
        switch speaker {
        case .entity(let index):
            return SpeakerName(name: names[index], kind: attributor.table.entities[index].kind)
        case .described(let tokens, let kind): return SpeakerName(name: printed(tokens), kind: kind)
        case .antecedent, .nobody: return nil
        }
    }

    private func role(_ attribution: Attribution) -> String? {
        if let role = attribution.phrase?.role { return printed(role) }
        guard case .entity(let index) = attribution.speaker else { return nil }
        return roles[index]
    }

    private func speakerMention(_ phrase: NounPhrase) -> SpeakerMention {
        let form: SpeakerMention.Form =
            switch phrase.kind {
            case .person: attributor.table.words(of: phrase).count > 1 ? .fullName : .shortName
            case .organisation, .place, .document: .organisation
            case .pronoun, .plural: .pronoun
            case .role, .unnamed, .group: .role
            }
        return SpeakerMention(text: printed(phrase.tokens), range: reading.source.range(phrase.tokens), form: form)
    }
}
