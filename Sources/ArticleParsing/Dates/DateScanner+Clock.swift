import Articles

extension DateScanner {
    /// The time of day after a date, and the index after it: `, 14:30 WIB`, ` pukul 06.00 WIT`, ` 5:41 AM GMT+7`.
    func clock(after index: Int) -> (ClockTime, Int)? {
        var start = index
        var isMarked = false
        for _ in 0..<2 where start < tokens.count {
            if isSeparator(start) {
                start += 1
            } else if meaning(start).roles.contains(.clock) {
                start += 1
                isMarked = true
            }
        }
        guard let (clock, end, isColon) = time(at: start), clock.zone != nil || !isElsewhere(end) else { return nil }
        // `12.50` after a date may be any figure: only a zone, a word or a line's end makes it a time.
        let isSure = isMarked || isColon || clock.zone != nil || end >= tokens.count || tokens[end].kind == .lineBreak
        return isSure ? (clock, end) : nil
    }

    /// Whether the words after a time of day leave its zone to a place: `waktu setempat`, `local time`.
    private func isElsewhere(_ index: Int) -> Bool { meaning(index).roles.contains(.elsewhere) }

    private func isSeparator(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .symbol || [",", "|", "-", "@", ";"].contains { isSymbol($0, index) }
    }

    /// A time of day before its date: `2:30 PM PST, February 4, 2026`.
    func timeFirst(at index: Int) -> DateExpression? {
        guard let (clock, end, _) = time(at: index), end < tokens.count, !isElsewhere(end) else { return nil }
        var start = end
        while start < tokens.count, start - end < 2, isSeparator(start) || meaning(start).roles.contains(.day) {
            start += 1
        }
        guard start < tokens.count else { return nil }
        var date: DateExpression?
        if tokens[start].kind == .number {
            date = numeric(at: start) ?? dayMonth(at: start)
        } else if meaning(start).weekday != 0 {
            date = weekdayLed(at: start)
        } else if meaning(start).month != 0 {
            date = monthLed(at: start)
        }
        guard var date, case .value(.day) = date.day else { return nil }
        date.tokens = index..<date.tokens.upperBound
        date.clock = clock
        return date
    }

    /// A time of day, the index after it, and whether it is written with a colon or `AM`.
    private func time(at index: Int) -> (ClockTime, Int, isColon: Bool)? {
        guard let hour = number(index), digits(index) <= 2 else { return nil }
        var (clock, end) = (ClockTime(hour: hour, minute: 0), index + 1)
        let mark: Unicode.Scalar = isSymbol(":", end) ? ":" : "."
        let hasMinutes = joins(mark, end) && digits(end + 1) == 2 && number(end + 1) != nil
        if hasMinutes {
            clock.minute = number(end + 1) ?? 0
            end += 2
            if joins(mark, end), digits(end + 1) == 2, let second = number(end + 1) {
                clock.second = second
                end += 2
            }
            guard !continues(end) || meridiem(end) != nil || zone(end) != nil else { return nil }
        }
        let half = meridiem(end)
        if let (isAfternoon, after) = half {
            guard (1...12).contains(hour) else { return nil }
            clock.hour = hour % 12 + (isAfternoon ? 12 : 0)
            end = after
        }
        guard hasMinutes || half != nil, clock.hour < 24, clock.minute < 60, clock.second ?? 0 < 60 else { return nil }
        if let (zone, after) = zone(end) ?? bracketedZone(end) { (clock.zone, end) = (zone, after) }
        return (clock, end, isColon: mark == ":" && hasMinutes || half != nil)
    }

    /// Whether `AM` or `PM` stands at an index, and the index after it.
    private func meridiem(_ index: Int) -> (isAfternoon: Bool, Int)? {
        let roles = meaning(index).roles
        if roles.contains(.am) { return (false, index + 1) }
        if roles.contains(.pm) { return (true, index + 1) }
        guard joins(".", index + 1), index + 2 < tokens.count, tokens[index].length == 1, tokens[index + 2].length == 1
        else { return nil }
        let (first, second) = (
            source.text.utf8[source.start(of: index)] | 0x20, source.text.utf8[source.start(of: index + 2)] | 0x20
        )
        guard second == UInt8(ascii: "m"), first == UInt8(ascii: "a") || first == UInt8(ascii: "p") else { return nil }
        return (first == UInt8(ascii: "p"), isSymbol(".", index + 3) ? index + 4 : index + 3)
    }

    /// The zone at an index: a name, `GMT+7` or `+07:00`, and the index after it.
    private func zone(_ index: Int) -> (DateWords.Zone, Int)? {
        if isSymbol("+", index), let (zone, end) = shiftedZone(index) { return (zone, end) }
        if let zone = meaning(index).zone, tokens[index].isCapitalised {
            let named = language.zones[Int(zone)]
            if named.offset == 0, let shifted = shiftedZone(index + 1) { return shifted }
            return (named, index + 1)
        }
        return gluedZone(index).map { ($0, index + 1) }
    }

    /// `(GMT+7)` behind a time of day, and the index after it.
    private func bracketedZone(_ index: Int) -> (DateWords.Zone, Int)? {
        guard isSymbol("(", index), let (zone, end) = zone(index + 1), isSymbol(")", end) else { return nil }
        return (zone, end + 1)
    }

    /// `+7`, `+07`, `+07:00` or `+0700` right after what stands before it; a minus after a bare time begins a span of times.
    private func shiftedZone(_ index: Int) -> (DateWords.Zone, Int)? {
        let isPlus = isSymbol("+", index)
        guard isPlus || isSymbol("-", index), tokens[index].length == 1, !tokens[index].flags.contains(.spaceAfter),
            let value = number(index + 1),
            !tokens[index].flags.contains(.spaceBefore) || digits(index + 1) == 4 || joins(":", index + 2)
                || isPlus && digits(index + 1) == 2
        else { return nil }
        var (hours, minutes, end) = (value, 0, index + 2)
        if digits(index + 1) == 4 {
            (hours, minutes) = (value / 100, value % 100)
        } else if joins(":", end), digits(end + 1) == 2, let rest = number(end + 1) {
            (minutes, end) = (rest, end + 2)
        }
        guard hours <= 14, minutes < 60 else { return nil }
        return (DateWords.Zone(offset: (isPlus ? 1 : -1) * (hours * 60 + minutes), name: nil), end)
    }

    /// A zone that the next word was written together with: `WIBDiperbarui`.
    private func gluedZone(_ index: Int) -> DateWords.Zone? {
        guard index < tokens.count, tokens[index].kind == .word, tokens[index].length > 4 else { return nil }
        let bytes = source.text.utf8[source.bytes(of: index)]
        // The longest name first: `WITA` before `WIT`.
        for length in [4, 3] where bytes.count > length + 1 {
            let (capital, lower) = (bytes[bytes.startIndex + length], bytes[bytes.startIndex + length + 1])
            guard (0x41...0x5A).contains(capital), (0x61...0x7A).contains(lower) else { continue }
            let name = bytes.prefix(length)
            if name.allSatisfy({ (0x41...0x5A).contains($0) }),
                let zone = language.zone(named: String(decoding: name, as: UTF8.self))
            {
                return zone
            }
        }
        return nil
    }
}
