/// Somebody quoted in the archive, over all articles.
///
/// Only those with a name of their own are speakers of the archive; `seorang saksi` or `warga` is somebody else in every
/// article, so a quotation of theirs has a speaker's name and no speaker's identifier.
public struct Speaker: Hashable, Sendable {
    /// Their name in the archive.
    public var id: SpeakerID
    /// The full name.
    public var name: String
    /// What kind of speaker it is.
    public var kind: SpeakerKind
    /// All ways the name is written, the most frequent first.
    public var aliases: [Alias]
    /// Offices and professions, the most frequent first.
    public var roles: [Role]
    /// Quotations by them.
    public var quoteCount: Int
    /// Articles that quote them.
    public var articleCount: Int
    /// Outlets that quote them.
    public var siteCount: Int
    /// The first day they are quoted on, or `nil` when no such article is dated to the day.
    public var first: CivilDate?
    /// The last day they are quoted on, or `nil` when no such article is dated to the day.
    public var last: CivilDate?
    /// Others that it may be: those whose full name has its only word, and others of the same full name.
    public var candidates: [SpeakerMatch] = []

    /// One way of writing a speaker's name.
    public struct Alias: Hashable, Sendable {
        /// The written form.
        public var text: String
        /// What makes it a name of theirs.
        public var basis: Basis
        /// The number of articles that use it.
        public var count: Int

        /// What makes a written form a name of a speaker.
        public enum Basis: String, Hashable, Sendable, CaseIterable {
            /// It is the full name, case and diacritics aside.
            case fullName = "full-name"
            /// It is the full name with a title or an office around it.
            case titledName = "titled-name"
            /// It is one word of the full name, or several.
            case shortName = "short-name"
            /// It has the first letters of the full name's words in place of some of them, or of all.
            case initials
            /// It differs from the full name by a few letters.
            case spelling
            /// It is another name of a person.
            case nickname
            /// It is another name of an organisation.
            case otherName = "other-name"
        }

        /// Makes an alias from its parts.
        public init(text: String, basis: Basis, count: Int) {
            self.text = text
            self.basis = basis
            self.count = count
        }
    }

    /// An office or profession and when it was printed.
    public struct Role: Hashable, Sendable {
        /// The role's words.
        public var text: String
        /// The number of articles that give it.
        public var articles: Int
        /// The first day it is given, or `nil` when no such article is dated to the day.
        public var first: CivilDate?
        /// The last day it is given, or `nil` when no such article is dated to the day.
        public var last: CivilDate?

        /// Makes a role from its parts.
        public init(text: String, articles: Int, first: CivilDate?, last: CivilDate?) {
            self.text = text
            self.articles = articles
            self.first = first
            self.last = last
        }
    }

    /// Makes a speaker from its parts.
    public init(
        id: SpeakerID, name: String, kind: SpeakerKind, aliases: [Alias], roles: [Role], quoteCount: Int,
        articleCount: Int, siteCount: Int, first: CivilDate?, last: CivilDate?
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.roles = roles
        self.quoteCount = quoteCount
        self.articleCount = articleCount
        self.siteCount = siteCount
        self.first = first
        self.last = last
    }
}
