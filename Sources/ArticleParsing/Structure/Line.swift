/// A line of the text that holds something, and what it was found to be.
struct Line: Sendable {
    private let first: Int32
    private var past: Int32
    /// The words and numbers in it, at most 65,535.
    var words: UInt16 = 0
    /// The words that begin with a capital letter.
    var capitalised: UInt16 = 0
    /// What spelling tells of it.
    var traits: Traits = []
    /// What it is for.
    var role: Role = .short
    /// The index of the language whose words told the role.
    var language: UInt8 = 0

    /// Makes a line that begins at a token and holds none yet.
    init(start: Int, traits: Traits = []) {
        (first, past, self.traits) = (Int32(clamping: start), Int32(clamping: start), traits)
    }

    /// The index of the first token.
    var start: Int { Int(first) }
    /// One past the index of the last token.
    var end: Int {
        get { Int(past) }
        set { past = Int32(clamping: newValue) }
    }
    /// The tokens of the line, line breaks left out.
    var tokens: Range<Int> { start..<end }

    /// What spelling tells of a line.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16

        /// An empty line or the start of the text stands before it.
        static let afterBlank = Traits(rawValue: 1 << 0)
        /// A full stop ends it, brackets and quote marks after it left aside.
        static let fullStop = Traits(rawValue: 1 << 1)
        /// A question or exclamation mark ends it.
        static let outcry = Traits(rawValue: 1 << 2)
        /// A comma or semicolon ends it.
        static let comma = Traits(rawValue: 1 << 3)
        /// A colon ends it.
        static let colon = Traits(rawValue: 1 << 4)
        /// A quote mark begins it.
        static let opensWithMark = Traits(rawValue: 1 << 5)
        /// It holds a double quote mark.
        static let hasMark = Traits(rawValue: 1 << 6)
        /// Its first letter is lower case.
        static let lowerStart = Traits(rawValue: 1 << 7)
        /// A sentence ends within it.
        static let severalSentences = Traits(rawValue: 1 << 8)
        /// It holds braces: code, not language.
        static let code = Traits(rawValue: 1 << 9)
        /// It holds no letters.
        static let noLetters = Traits(rawValue: 1 << 10)
        /// A number or bullet begins it.
        static let listItem = Traits(rawValue: 1 << 11)
        /// It holds a copyright sign.
        static let copyright = Traits(rawValue: 1 << 12)
        /// It holds a slash, as the credits of pictures do.
        static let slash = Traits(rawValue: 1 << 15)
        /// Dots that leave a sentence open end it.
        static let ellipsis = Traits(rawValue: 1 << 14)
        /// All its letters are capitals.
        static let allCaps = Traits(rawValue: 1 << 13)
    }

    /// What a line is for, before its neighbours are looked at.
    enum Role: UInt8, Sendable {
        /// A sentence or more of running text.
        case prose
        /// Too short to tell alone.
        case short
        /// Clutter, for a reason of its own each.
        case clutter, code, symbols, copyright, markup
        /// `2 dari 3 halaman`.
        case page
        /// Begins what follows the body.
        case footer
        /// Announces a video.
        case video
        /// A label above a picture's words.
        case picture
        /// A picture's words.
        case caption
        /// A link to another article, marker first.
        case related
        /// Heads a list of links.
        case relatedList
        /// Names those who wrote.
        case byline
        /// Keywords.
        case tags
        /// When it was published.
        case stamp
        /// The time of an entry in a live blog.
        case time
        /// `Site icon`.
        case siteIcon
        /// A sentence of the body once more, to catch the eye.
        case pullQuote
        /// A quotation set off with `>`.
        case quote
    }

    /// Whether the role makes the line clutter whatever stands around it.
    var isClutter: Bool {
        switch role {
        case .clutter, .code, .symbols, .copyright, .markup, .page, .footer, .video, .picture, .siteIcon, .pullQuote:
            true
        default: false
        }
    }

    /// Whether a full stop, question or exclamation mark ends it.
    var endsSentence: Bool { !traits.isDisjoint(with: [.fullStop, .outcry]) }

    /// Whether it could be a headline by its length: three words to forty, no full stop.
    var isHeadlineLike: Bool {
        role == .short && words >= 3 && words <= 40 && traits.isDisjoint(with: [.fullStop, .comma, .noLetters])
    }
}
