/// Every word that some language pack lists, by number; one table serves all languages, so that one pass over a text
/// finds its words before its language is known.
struct Lexicon: Sendable {
    /// The languages, in the order of `LanguagePack.all`.
    let languages: [Language]
    /// An open-addressing table: the number of a word, from 1, below the highest 16 bits of its hash; 0 is a free place.
    ///
    /// The other bits stand apart, so that a word that no pack lists is told by a table that fits the nearest cache.
    private let places: [UInt32]
    /// The hash of each word; its number is the index.
    private let hashes: [UInt64]
    /// For each word the languages that it is a function word of, one bit each.
    private let functions: [UInt16]
    /// The first number of a pronoun and a verb of saying that are written together, and the lengths of the pronouns.
    private let compounds: (first: Int, seams: [UInt8])

    /// The lexicon of all language packs.
    static let shared = Lexicon(LanguagePack.all)

    /// Makes the lexicon of some packs, which hold at most 65,535 different words together.
    init(_ packs: [LanguagePack]) {
        var known: [UInt64: UInt16] = [:]
        languages = packs.map { pack in
            Language(pack) { word in
                let hash = FoldedHash(word).value
                let number = known[hash] ?? UInt16(clamping: known.count + 1)
                known[hash] = number
                return number
            }
        }
        compounds = Self.enterCompounds(of: packs, into: &known)
        var size = 1024
        while size < known.count * 2 { size *= 2 }
        var places = [UInt32](repeating: 0, count: size)
        var hashes = [UInt64](repeating: 0, count: known.count + 1)
        for (hash, number) in known {
            var place = Int(truncatingIfNeeded: hash) & (size - 1)
            while places[place] != 0 { place = (place + 1) & (size - 1) }
            (places[place], hashes[Int(number)]) = (UInt32(hash >> 48) << 16 | UInt32(number), hash)
        }
        (self.places, self.hashes) = (places, hashes)
        functions = hashes.indices.map { [languages] number in
            languages.indices.reduce(0) { bits, language in
                let isFunction = languages[language].classes(of: UInt16(clamping: number)).contains(.function)
                return isFunction ? bits | 1 << language : bits
            }
        }
    }

    /// The languages that a token's word is a function word of, one bit each.
    func languages(withFunction token: Token) -> Int { Int(functions[Int(token.word)]) }

    /// Enters each pronoun with each verb of saying that may stand on either side of its speaker, unless it is a word:
    /// copying loses the blank of `he said`, and no capital tells where the second word begins.
    private static func enterCompounds(
        of packs: [LanguagePack], into known: inout [UInt64: UInt16]
    ) -> (first: Int, seams: [UInt8]) {
        let first = known.count + 1
        var seams: [UInt8] = []
        for lists in packs.map(\.lists) {
            let words = lists.flatMap(\.entries).filter { $0.words.count == 1 }
            let pronouns = words.filter { !$0.classes.isDisjoint(with: [.pronoun, .pluralPronoun]) }
            for verb in words where verb.classes.isSuperset(of: [.cue, .report]) {
                for pronoun in pronouns {
                    let hash = FoldedHash(pronoun.words[0] + verb.words[0]).value
                    guard known[hash] == nil else { continue }
                    known[hash] = UInt16(clamping: first + seams.count)
                    seams.append(UInt8(clamping: pronoun.words[0].utf8.count))
                }
            }
        }
        return (first, seams)
    }

    /// Whether a number stands for a pronoun and a verb that are written together.
    func isCompound(_ number: UInt16) -> Bool { Int(number) >= compounds.first }

    /// The length of the first word, in bytes, where a number stands for a pronoun and a verb that are written together.
    func seam(_ number: UInt16) -> Int? {
        let place = Int(number) - compounds.first
        return compounds.seams.indices.contains(place) ? Int(compounds.seams[place]) : nil
    }

    /// The number of the word with a hash, or 0 when no pack lists it.
    func number(_ hash: FoldedHash) -> UInt16 {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: hash.value) & mask
        while true {
            let entry = places[place]
            guard entry != 0 else { return 0 }
            let number = UInt16(truncatingIfNeeded: entry)
            if entry >> 16 == UInt32(hash.value >> 48), hashes[Int(number)] == hash.value { return number }
            place = (place + 1) & mask
        }
    }

    /// The number of a word, or 0 when no pack lists it.
    func number(of word: some StringProtocol) -> UInt16 { number(FoldedHash(word)) }

    /// Whether a word is one that is found written together with a name before it: a frequent preposition, or a verb of
    /// saying, both long enough to end no name by chance.
    func isGlue(_ number: UInt16, length: Int) -> Bool {
        number != 0
            && languages.contains { language in
                let kinds = language.classes(of: number)
                return kinds.isSuperset(of: [.function, .stop]) || (kinds.contains(.report) && length > 6)
            }
    }

    /// The language with a BCP 47 tag, regions left aside (`en-GB` is `en`), or `nil` when there is no pack for it.
    func language(_ tag: String) -> Language? {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return languages.first { $0.code == primary }
    }
}
