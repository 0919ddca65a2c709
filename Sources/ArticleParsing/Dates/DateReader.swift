import Articles

/// Chooses when an article was published and dates what its text mentions.
struct DateReader {
    let source: SourceText
    let language: Language
    let hints: ParsingHints

    /// What the reader found.
    struct Dates {
        /// When the article was published.
        var published: PublicationDate
        /// The dates in the article, in order of place.
        var mentioned: [MentionedDate]
        /// Whether a weekday stands beside a day that was another one.
        var hasWrongWeekday: Bool
    }

    /// Dates an article.
    ///
    /// - Parameters:
    ///   - expressions: The dates of the whole text, in order.
    ///   - blocks: The blocks of the text, in order.
    ///   - revisions: The first tokens of the dates that tell when the text was changed.
    /// - Returns: The dates, those of menus and links left out.
    func read(_ expressions: [DateExpression], blocks: [Block], revisions: Set<Int>) -> Dates {
        let placed = place(expressions, in: blocks)
        let published = published(placed, revisions)
        let resolver = DateResolver(now: published.value ?? hints.received.map(DateValue.time), offset: offset)
        return Dates(
            published: published, mentioned: placed.compactMap { mention($0, resolver) },
            hasWrongWeekday: placed.contains(where: \.expression.hasWrongWeekday))
    }

    /// An expression with its place in the article.
    struct Placed {
        let expression: DateExpression
        /// Its place in code points.
        let range: Range<Int>
        /// The kind of the block it stands in.
        let kind: Block.Kind
        /// The index of that block.
        let block: Int
    }

    /// The zone of times without one: where the language has one home, else the reader's.
    private var offset: Int { language.homeZone?.offset ?? hints.received?.offset ?? 0 }

    /// The expressions of the article itself, those of menus and links left out.
    private func place(_ expressions: [DateExpression], in blocks: [Block]) -> [Placed] {
        var placed: [Placed] = []
        var block = 0
        for expression in expressions {
            let range = source.range(expression.tokens)
            while block < blocks.count, blocks[block].range.upperBound <= range.lowerBound { block += 1 }
            guard block < blocks.count else { break }
            switch blocks[block].kind {
            case .boilerplate, .related, .tags, .duplicateTitle: continue
            default:
                placed.append(
                    Placed(expression: expression, range: range, kind: blocks[block].kind, block: block))
            }
        }
        return placed
    }

    /// The words of an expression as they stand.
    private func text(_ placed: Placed) -> String {
        String(decoding: source.text.utf8[source.bytes(placed.expression.tokens)], as: UTF8.self)
    }

    private func mention(_ placed: Placed, _ resolver: DateResolver) -> MentionedDate? {
        // A stamp such as `2 jam lalu` counts from the moment the page was copied, not from what it dates.
        let isStamp = placed.kind == .dateline || placed.kind == .byline
        var resolver = resolver
        if isStamp, let received = hints.received { resolver.now = .time(received) }
        guard let value = resolver.value(of: placed.expression) else { return nil }
        return MentionedDate(
            value: value, text: text(placed), range: placed.range,
            isRelative: placed.expression.isRelative)
    }

    // MARK: Publication

    /// The caller's word, else the stamp, one that tells of a change last, else the dateline, else what the body says of
    /// its day.
    private func published(_ placed: [Placed], _ revisions: Set<Int>) -> PublicationDate {
        if let value = hints.published {
            return PublicationDate(value: value, timeZone: zone(of: value), basis: .caller, confidence: 1)
        }
        let resolver = DateResolver(now: hints.received.map(DateValue.time), offset: offset)
        let original = placed.lazy.filter { !revisions.contains($0.expression.tokens.lowerBound) }
        return stamp(original, resolver) ?? stamp(placed, resolver) ?? body(placed, resolver) ?? .unknown
    }

    /// The first stamp with a time of day, else the first with a day.
    private func stamp(_ placed: some Sequence<Placed>, _ resolver: DateResolver) -> PublicationDate? {
        let stamps = placed.filter { $0.kind == .dateline || $0.kind == .byline }
        func best(_ isFit: (DateValue) -> Bool) -> PublicationDate? {
            for placed in stamps {
                guard let value = resolver.value(of: placed.expression), isFit(value) else { continue }
                let isOpening = placed.kind == .dateline && isFollowedByBody(placed.range)
                return PublicationDate(
                    value: value, timeZone: zone(of: placed.expression, value),
                    basis: isOpening ? .dateline : .headerLine,
                    text: text(placed), confidence: isOpening ? 0.85 : 0.95)
            }
            return nil
        }
        return best { if case .time = $0 { true } else { false } } ?? best { $0.precision == .day }
    }

    /// Whether running text goes on in the same line: then the block is the dateline that opens a paragraph.
    private func isFollowedByBody(_ range: Range<Int>) -> Bool {
        var index = source.firstToken(atByte: source.text.byte(atCodePoint: range.upperBound))
        let limit = index + 24
        while index < min(limit, source.tokens.count), source.tokens[index].kind != .lineBreak { index += 1 }
        return index == limit
    }

    /// The latest day that the body names with its weekday: reports name the day of what they report that way, and
    /// print it the same day or the next. Without one, a full date in the first paragraph.
    private func body(_ placed: [Placed], _ resolver: DateResolver) -> PublicationDate? {
        let days = placed.filter { isDay($0.expression) && !$0.expression.hasWrongWeekday && !liesAhead($0) }
        let today = hints.received?.date
        func value(_ placed: Placed) -> CivilDate? {
            guard case .value(let value) = placed.expression.day, let day = value.firstDay else { return nil }
            return today.map { day <= $0 } ?? true ? day : nil
        }
        let dated = days.filter { $0.expression.weekday != nil && value($0) != nil }
        let latest = dated.compactMap(value).max()
        let found =
            dated.first { value($0) == latest }
            ?? days.first.flatMap { first in
                let opening = placed.first?.block
                return first.block == opening && value(first) != nil ? first : nil
            }
        guard let found, let day = value(found) else { return nil }
        return PublicationDate(
            value: .day(day), timeZone: zone(of: found.expression, .day(day)), basis: .body,
            text: text(found), confidence: found.expression.weekday == nil ? 0.35 : 0.6)
    }

    private func isDay(_ expression: DateExpression) -> Bool {
        if case .value(let value) = expression.day {
            value.precision != .year && value.precision != .month
        } else {
            false
        }
    }

    /// Whether `mendatang` or the like puts a date after the day of writing.
    private func liesAhead(_ placed: Placed) -> Bool {
        let next = placed.expression.tokens.upperBound
        guard next < source.tokens.count else { return false }
        let start = source.tokens[next].isPunctuation(")") ? next + 1 : next
        return start < source.tokens.count && language.meaning(of: source.tokens[start]).roles.contains(.future)
    }

    /// The zone that a date was written in: its own, else the one the language is at home in.
    private func zone(of expression: DateExpression, _ value: DateValue) -> String? {
        expression.clock?.zone.map(\.name) ?? zone(of: value)
    }

    private func zone(of value: DateValue) -> String? {
        guard case .time(let time) = value, time.offset != language.homeZone?.offset else {
            return language.homeZone?.name
        }
        return language.zone(atOffset: time.offset)
    }
}
