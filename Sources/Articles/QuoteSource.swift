/// A speaker's full name within one article, and what kind of speaker it names.
public struct SpeakerName: Hashable, Sendable {
    /// The fullest name the article gives, without titles and roles.
    public var name: String
    /// What kind of speaker it is.
    public var kind: SpeakerKind

    /// Makes a speaker's name from its parts.
    public init(name: String, kind: SpeakerKind) {
        self.name = name
        self.kind = kind
    }
}

/// What kind of speaker a name stands for.
public enum SpeakerKind: String, Hashable, Sendable, CaseIterable {
    /// A named human being.
    case person
    /// A company, authority, document or account.
    case organisation
    /// Several people without single names: `warga`, `para saksi`.
    case group
    /// One person without a name: `seorang saksi`.
    case unnamed
}

/// The words that name a speaker at a quotation.
public struct SpeakerMention: Hashable, Sendable {
    /// The words, as they stand in the text.
    public var text: String
    /// Their place, in code points.
    public var range: Range<Int>
    /// The manner of naming.
    public var form: Form

    /// The manner of naming a speaker.
    public enum Form: String, Hashable, Sendable, CaseIterable {
        /// First and last name.
        case fullName
        /// A part of the name.
        case shortName
        /// An office: `Kapolres`.
        case role
        /// dia, ia, -nya, he, she.
        case pronoun
        /// An organisation's name.
        case organisation
        /// Nobody is named.
        case none
    }

    /// Makes a mention from its parts.
    public init(text: String, range: Range<Int>, form: Form) {
        self.text = text
        self.range = range
        self.form = form
    }
}

/// Whom words are said to.
public struct Addressee: Hashable, Sendable {
    /// The words that name them.
    public var mention: Mention
    /// The full name, where the article gives one.
    public var name: String?

    /// Makes an addressee from its parts.
    public init(mention: Mention, name: String?) {
        self.mention = mention
        self.name = name
    }
}

/// A medium or document that carried words to this article: the `via` of a quotation.
public struct Source: Hashable, Sendable {
    /// The words that name it.
    public var mention: Mention
    /// What it is.
    public var kind: Kind

    /// What a carrying medium is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A news agency: AFP.
        case agency
        /// Television or radio.
        case broadcaster
        /// A newspaper or news site.
        case publisher
        /// A written statement, report or letter.
        case document
        /// A post or channel on a social network.
        case social
        /// Any other medium.
        case other
    }

    /// Makes a source from its parts.
    public init(mention: Mention, kind: Kind) {
        self.mention = mention
        self.kind = kind
    }
}
