/// What a statistic counts.
public enum StatisticsSubject: String, Hashable, Sendable, CaseIterable {
    /// Articles.
    case articles
    /// Quotations.
    case quotes
}

/// How a statistic divides what it counts.
public enum StatisticsGroup: String, Hashable, Sendable, CaseIterable {
    /// By named speaker; of articles, by everybody they quote.
    case speaker
    /// By outlet.
    case site
    /// By the roles that an article gives a speaker it quotes.
    case role
    /// By manner of reporting; of articles, those with a quotation of it.
    case type
    /// By the day of publication.
    case day
    /// By the Monday of the week of publication.
    case week
    /// By the first day of the month of publication.
    case month
    /// By the first day of the year of publication.
    case year
}

/// Which numbers to count.
public struct StatisticsQuery: Hashable, Sendable {
    /// What is counted.
    public var subject: StatisticsSubject
    /// How it is divided.
    public var group: StatisticsGroup
    /// What is counted at all; without both ends of a range of days, days, weeks, months and years run from the first
    /// to the last counted one.
    public var filter: ArchiveFilter
    /// The greatest number of groups that are no stretches of the calendar, the largest first; 1 to 200.
    public var top: Int

    /// Makes a query from its parts.
    public init(
        subject: StatisticsSubject, group: StatisticsGroup, filter: ArchiveFilter = ArchiveFilter(), top: Int = 20
    ) {
        self.subject = subject
        self.group = group
        self.filter = filter
        self.top = top
    }
}

/// Numbers by group.
public struct Statistics: Hashable, Sendable {
    /// The groups: days, weeks, months and years in order, with zeros; others the largest first.
    public var groups: [Group]
    /// All that was counted, whether or not it belongs to a group.
    public var total: Int

    /// A group and its number.
    public struct Group: Hashable, Sendable {
        /// A speaker's or outlet's name, a role, a type, or a day in ISO 8601.
        public var key: String
        /// The speaker, in groups by speaker.
        public var speakerID: SpeakerID?
        /// The number.
        public var count: Int
        /// What the number is a share of: in a stretch of the calendar all that is of that stretch, whoever speaks;
        /// elsewhere all that was counted.
        public var total: Int

        /// Makes a group from its parts.
        public init(key: String, speakerID: SpeakerID? = nil, count: Int, total: Int) {
            self.key = key
            self.speakerID = speakerID
            self.count = count
            self.total = total
        }
    }

    /// Makes statistics from their parts.
    public init(groups: [Group], total: Int) {
        self.groups = groups
        self.total = total
    }
}
