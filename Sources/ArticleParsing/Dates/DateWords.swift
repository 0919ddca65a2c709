/// One language's words for dates, read from a text.
///
/// Each line is a meaning, a colon and words: `month 1: januari jan`, `shift -1: kemarin`,
/// `zone 420 Asia/Jakarta: wib`; `zone -300 America/New_York summer: et` keeps daylight saving time. A line that begins with `#` is a comment.
struct DateWords: Sendable {
    /// Whether the day comes before the month in `4/2/2026`; `nil` when writers differ.
    let isDayFirst: Bool?
    /// The zone of times without one, or `nil` where the language is written in many zones.
    let homeZone: Zone?
    /// The words with what they mean, a word once per meaning.
    let entries: [(word: String, meaning: DateMeaning)]
    /// The zones that words name.
    let zones: [Zone]

    /// A time zone.
    struct Zone: Hashable, Sendable {
        /// Minutes east of UTC.
        let offset: Int
        /// The IANA name, as `Asia/Jakarta`, or `nil` for a bare distance from UTC.
        let name: String?
        /// Whether clocks there go an hour ahead in summer and the word means either time: `ET`.
        var hasSummer = false
    }

    /// Reads the words; a line it can't read is left out.
    init(isDayFirst: Bool?, homeZone: Zone?, _ text: String) {
        (self.isDayFirst, self.homeZone) = (isDayFirst, homeZone)
        var entries: [(word: String, meaning: DateMeaning)] = []
        var zones: [Zone] = []
        for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("#") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let meaning = Self.meaning(parts[0].split(separator: " "), zones: &zones) else {
                continue
            }
            entries += parts[1].split(separator: " ").map { (word: String($0), meaning: meaning) }
        }
        (self.entries, self.zones) = (entries, zones)
    }

    private static func meaning(_ label: [Substring], zones: inout [Zone]) -> DateMeaning? {
        guard let name = label.first else { return nil }
        var meaning = DateMeaning()
        let number = label.dropFirst().first.flatMap { Int($0) }
        switch (name, number) {
        case ("month", let month?): meaning.month = UInt8(clamping: month)
        case ("weekday", let weekday?): meaning.weekday = UInt8(clamping: weekday)
        case ("shift", let days?): meaning.shift = Int8(clamping: days)
        case ("number", let number?): meaning.count = UInt8(clamping: number)
        case ("zone", let offset?) where label.count >= 3:
            meaning.zone = UInt8(clamping: zones.count)
            zones.append(Zone(offset: offset, name: String(label[2]), hasSummer: label.last == "summer"))
        case ("unit", _), ("one", _):
            meaning.unit = label.dropFirst().first.flatMap { DateMeaning.Unit(rawValue: String($0)) }
            meaning.count = name == "one" ? 1 : 0
        default:
            guard let role = roles[String(name)] else { return nil }
            meaning.roles = role
        }
        return meaning
    }

    private static let roles: [String: DateMeaning.Roles] = [
        "past": .past, "future": .future, "present": .present, "last": .last, "next": .next, "this": .this,
        "link": .link, "day-part": .dayPart, "market-day": .marketDay, "clock": .clock, "am": .am, "pm": .pm,
        "until": .until, "filler": .filler, "ordinal": .ordinal, "year": .year, "preposition": .preposition,
        "day": .day, "not-before": .notBefore, "not-after": .notAfter, "numbering": .numbering,
        "date": .date, "beyond": .beyond, "elsewhere": .elsewhere, "list": .list, "between": .between,
        "event-before": .eventBefore, "event-after": .eventAfter, "namesake": .namesake, "quantity": .quantity,
        "ago": .ago, "limit": .limit,
    ]
}
