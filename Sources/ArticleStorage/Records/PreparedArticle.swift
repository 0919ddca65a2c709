import Articles
import GRDB

/// An article with all that takes time made beforehand, so that the one writer only has to insert rows.
struct PreparedArticle: Sendable {
    let article: Article
    /// The packed text.
    let text: [UInt8]
    /// What the article says of its speakers.
    let appearances: [Appearance]
    /// The words it is found by.
    let words: IndexedWords
    /// What near-duplicates of it and of its quotations are found by.
    let sketches: ArticleSketches
    /// The identifiers that the speakers have unless others of the same name came first.
    private let likelyIDs: [String: SpeakerID]
    /// The packed parse with the likely identifiers.
    private let likelyParse: [UInt8]

    /// Prepares an article.
    ///
    /// - Throws: `GzipError`, or `CorruptRecord` for a speaker that no identifier can be made for.
    init(_ article: Article) throws {
        self.article = article
        text = try PackedText.pack(article.text)
        words = IndexedWords(title: article.parsed.title, text: article.text, quotes: article.parsed.quotes)
        sketches = ArticleSketches(
            text: article.text, body: IndexedParts(article.parsed).body, quotes: article.parsed.quotes)
        appearances = article.parsed.appearances
        likelyIDs = appearances.identifiers(
            try appearances.map { appearance in
                try SpeakerRegister.speakerID(SpeakerSlug.candidates(for: appearance.name).first { _ in true } ?? "")
            })
        likelyParse = try Self.parse(of: article, likelyIDs)
    }

    /// The packed parse with the identifiers that the speakers have.
    func parse(speakerIDs: [String: SpeakerID]) throws -> [UInt8] {
        speakerIDs == likelyIDs ? likelyParse : try Self.parse(of: article, speakerIDs)
    }

    private static func parse(of article: Article, _ speakerIDs: [String: SpeakerID]) throws -> [UInt8] {
        let record = ParseRecord(article, speakerIDs: speakerIDs)
        return try PackedText.pack(parse: record.bytes(in: article.text), of: article.text)
    }
}

extension [Appearance] {
    /// The identifiers by all names that the article uses, given one for each appearance.
    func identifiers(_ identifiers: [SpeakerID]) -> [String: SpeakerID] {
        var named: [String: SpeakerID] = [:]
        for (appearance, id) in zip(self, identifiers) {
            for spelling in appearance.spellings { named[spelling] = id }
        }
        return named
    }
}
