import Articles
import GRDB

/// An article with all that takes time made beforehand, so that the one writer only has to insert rows.
struct PreparedArticle: Sendable {
    let article: Article
    /// The packed text.
    let text: [UInt8]
    /// The outlet's name.
    let site: SiteName?
    /// What the article says of its speakers.
    let appearances: [Appearance]
    /// The words of title and body that it is found by.
    let words: IndexedWords
    /// The quotations in the order of the text.
    let quotes: [PreparedQuote]
    /// What near-duplicates of it are found by.
    let sketch: Sketch?
    /// The identifiers that the speakers have unless others of the same name came first.
    private let likelyIDs: [String: SpeakerID]
    /// The parse with the likely identifiers.
    private let likelyParse: [UInt8]

    /// Prepares an article.
    ///
    /// - Throws: `GzipError`, or `CorruptRecord` for a speaker that no identifier can be made for.
    init(_ article: Article) throws {
        let parsed = article.parsed
        self.article = article
        text = try PackedText.pack(article.text)
        site = parsed.site.flatMap { SiteName($0.name) }
        let body = IndexedParts(parsed).body
        let words = IndexedWords(
            title: parsed.title, text: article.text, quotes: parsed.quotes, paragraphs: body)
        let sketches = ArticleSketches(text: article.text, body: body, words: words)
        let (appearances, speakers) = parsed.appearances
        quotes = parsed.quotes.indices.map { index in
            PreparedQuote(
                parsed.quotes[index], id: article.quoteIDs[index], speaker: speakers[index],
                words: words.quotes[index], sketch: sketches.quotes[index])
        }
        (self.words, self.appearances, sketch) = (words, appearances, sketches.article)
        likelyIDs = appearances.identifiers(
            try appearances.map { appearance in
                try SpeakerRegister.speakerID(SpeakerSlug.candidates(for: appearance.name).first { _ in true } ?? "")
            })
        likelyParse = ParseRecord(article, speakerIDs: likelyIDs).bytes(in: article.text)
    }

    /// The parse with the identifiers that the speakers have.
    func parse(speakerIDs: [String: SpeakerID]) -> [UInt8] {
        speakerIDs == likelyIDs ? likelyParse : ParseRecord(article, speakerIDs: speakerIDs).bytes(in: article.text)
    }
}

/// An outlet's name as its row holds it.
struct SiteName: Hashable, Sendable {
    /// The name on one line.
    let name: String
    /// The name as it is compared.
    let folded: String

    /// Takes a name, or returns `nil` for an empty one.
    init?(_ name: String) {
        self.name = name.onOneLine
        guard !self.name.isEmpty else { return nil }
        folded = self.name.folded
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
