/// What a word can mean inside a date; a word such as `minggu` (Sunday, week) has several meanings at once.
struct DateMeaning: Hashable, Sendable {
    /// The month it names, 1 to 12, or 0.
    var month: UInt8 = 0
    /// The day of the week it names, 1 (Monday) to 7, or 0.
    var weekday: UInt8 = 0
    /// The number it spells (`dua`), or the one it implies (`sejam` is one hour), or 0.
    var count: UInt8 = 0
    /// The unit of time it names.
    var unit: Unit?
    /// How many days it lies after today: `kemarin` is -1.
    var shift: Int8?
    /// The index of the time zone it names among the language's zones.
    var zone: UInt8?
    /// The parts it can play around a date.
    var roles: Roles = []

    /// Whether a date can begin with the word.
    var mayLead: Bool {
        month != 0 || weekday != 0 || count != 0 || unit != nil || shift != nil
            || !roles.isDisjoint(with: [.last, .next, .this, .dayPart])
    }

    /// Adds another meaning of the same word.
    mutating func merge(_ other: DateMeaning) {
        month = max(month, other.month)
        weekday = max(weekday, other.weekday)
        count = max(count, other.count)
        unit = unit ?? other.unit
        shift = shift ?? other.shift
        zone = zone ?? other.zone
        roles.formUnion(other.roles)
    }

    /// A unit of time.
    enum Unit: String, Sendable {
        case minute, hour, day, week, month, year
    }

    /// Parts that words play around a date.
    struct Roles: OptionSet, Hashable, Sendable {
        let rawValue: UInt32

        /// After a date or unit: back in time (`lalu`, `ago`).
        static let past = Roles(rawValue: 1 << 0)
        /// After a date or unit: ahead in time (`depan`, `mendatang`).
        static let future = Roles(rawValue: 1 << 1)
        /// After a unit: the present one (`ini`).
        static let present = Roles(rawValue: 1 << 2)
        /// Before a unit or weekday: the one before (`last`).
        static let last = Roles(rawValue: 1 << 3)
        /// Before a unit or weekday: the one after (`next`).
        static let next = Roles(rawValue: 1 << 4)
        /// Before a unit: the present one (`this`).
        static let this = Roles(rawValue: 1 << 5)
        /// Between a unit and `lalu`: `yang`; after `sampai`: `dengan`.
        static let link = Roles(rawValue: 1 << 6)
        /// A part of the day: `malam`.
        static let dayPart = Roles(rawValue: 1 << 7)
        /// A day of the five-day Javanese week: `Wage`.
        static let marketDay = Roles(rawValue: 1 << 8)
        /// Before a time of day: `pukul`, `at`.
        static let clock = Roles(rawValue: 1 << 9)
        /// Before noon.
        static let am = Roles(rawValue: 1 << 10)
        /// After noon.
        static let pm = Roles(rawValue: 1 << 11)
        /// Between the ends of a range: `hingga`.
        static let until = Roles(rawValue: 1 << 12)
        /// Between a day and its month: `of`; before a day: `the`.
        static let filler = Roles(rawValue: 1 << 13)
        /// After a day's number: `th`.
        static let ordinal = Roles(rawValue: 1 << 14)
        /// Before a year, and leaves no doubt that it is one: `tahun`.
        static let year = Roles(rawValue: 1 << 15)
        /// Before a year or any other number: `pada`, `in`.
        static let preposition = Roles(rawValue: 1 << 16)
        /// Before a weekday: `hari`, `on`.
        static let day = Roles(rawValue: 1 << 17)
        /// Before a weekday that is no date: `setiap`, `salat`.
        static let notBefore = Roles(rawValue: 1 << 18)
        /// After a weekday that is no date: `Agung`.
        static let notAfter = Roles(rawValue: 1 << 19)
        /// Before a number that is no date: `nomor`, `pasal`, `Rp`.
        static let numbering = Roles(rawValue: 1 << 20)
        /// Before the number of a day: `tanggal`.
        static let date = Roles(rawValue: 1 << 21)
        /// Between `day` and a word that counts days: one day further (`the day before yesterday`).
        static let beyond = Roles(rawValue: 1 << 22)
        /// After a time of day: the time of a place that the text does not tell (`waktu setempat`).
        static let elsewhere = Roles(rawValue: 1 << 23)
        /// Between the days of a list: `dan`, `or`.
        static let list = Roles(rawValue: 1 << 24)
        /// Before two days that end a range, with a word of lists between them: `antara`.
        static let between = Roles(rawValue: 1 << 25)
        /// Before a day without a year: an event of another year is known by it (`tragedi`).
        static let eventBefore = Roles(rawValue: 1 << 26)
        /// The same after the day: `attacks`.
        static let eventAfter = Roles(rawValue: 1 << 27)
        /// Before a day, with a capital: a place has its name from it (`Universitas`).
        static let namesake = Roles(rawValue: 1 << 28)
        /// Before a unit or its count: makes it an amount that no figure tells (`puluhan`).
        static let quantity = Roles(rawValue: 1 << 29)
        /// After a counted unit: back in time (`ago`).
        static let ago = Roles(rawValue: 1 << 30)
        /// Before a counted unit: more or less than so many (`than`, `hampir`).
        static let limit = Roles(rawValue: 1 << 31)
    }
}
