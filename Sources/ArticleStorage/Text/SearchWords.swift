/// The words of a text as they are indexed and as they are searched for.
///
/// Case and diacritics are folded. Indonesian adds -nya, -lah and -kah to any word and doubles a word for the plural, so
/// `bukunya` and `buku-buku` count as `buku`. Whatever changes here needs a migration that builds the indexes anew.
struct SearchWords {
    /// The words in order.
    private(set) var words: [String] = []
    private var current: [UInt8] = []
    private var isASCII = true
    private let keepsEndings: Bool
    /// Whether nothing but one hyphen lies between the last word and the next.
    private var followsHyphen = false

    /// The most bytes of a word; what is longer is no word of a language.
    private static let longestWord = 48

    /// Cuts a text into its words.
    init(_ text: String, keepsEndings: Bool = false) {
        self.keepsEndings = keepsEndings
        for scalar in text.unicodeScalars {
            if isPartOfWord(scalar) { append(scalar) } else { endWord(at: scalar) }
        }
        endWord(at: " ")
    }

    private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
                true
            default: false
            }
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        guard scalar.value >= 0x80 else {
            let byte = UInt8(scalar.value)
            current.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            return
        }
        isASCII = false
        current.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }

    private mutating func endWord(at scalar: Unicode.Scalar) {
        guard !current.isEmpty else {
            followsHyphen = false
            return
        }
        let plain = String(decoding: current, as: UTF8.self)
        let folded = isASCII ? plain : plain.folded
        let cut = String(decoding: folded.utf8.prefix(Self.longestWord), as: UTF8.self)
        let word = keepsEndings ? cut : Self.stem(cut)
        if !(followsHyphen && word == words.last) { words.append(word) }
        current.removeAll(keepingCapacity: true)
        isASCII = true
        followsHyphen = scalar == "-"
    }

    /// The last word of a text with its ending, for finding by the beginning of a word.
    static func unstemmedLast(of text: String) -> String? {
        SearchWords(text, keepsEndings: true).words.last
    }

    /// Takes -lah or -kah and then -nya off a word that keeps four letters or more.
    static func stem(_ word: String) -> String {
        var stem = Substring(word)
        for endings in [["lah", "kah"], ["nya"]] {
            for ending in endings
            where stem.hasSuffix(ending) && stem.utf8.count >= 7 && !wholeWords.contains(String(stem)) {
                stem = stem.dropLast(3)
            }
        }
        return String(stem)
    }

    /// Words that only look as if they had an ending; those of six letters and less keep it anyway.
    private static let wholeWords = Set(
        """
        abdullah alhamdulillah berserakah falsafah fadilah hasbullah istilah jamilah kabilah karomah kuliah limpah
        majalah makalah masalah menikah nafkah nurlaelah sekolah serakah setelah sebelah sejumlah berjumlah wasilah
        langkah melangkah khalifah sedekah mengalah berbelah terbelah dibelah mengolah diolah bersalah disalah
        bermasalah permasalah mustakah melelah bismillah insyaallah amirullah nasrullah hidayatullah
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
