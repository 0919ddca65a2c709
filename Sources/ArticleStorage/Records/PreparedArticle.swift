import Articles
import GRDB
import Gzip

/// An article with all that takes time made beforehand, so that the one writer only has to insert rows.
struct PreparedArticle: Sendable {
    let article: Article
    /// The text as gzip.
    let text: [UInt8]
    /// What the article says of its speakers.
    let appearances: [Appearance]
    /// The words it is found by.
    let words: IndexedWords
    /// What is stored if the speakers have the identifiers that were expected.
    let representation: Representation

    /// Prepares an article.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - renderer: Makes its representation.
    ///   - db: A reader, which foretells the speakers' identifiers.
    /// - Throws: `DatabaseError` or `GzipError`.
    init(_ article: Article, renderer: any ArticleRenderer, reading db: DatabasePool) throws {
        self.article = article
        text = try Gzip.pack(article.text.utf8)
        words = IndexedWords(title: article.parsed.title, text: article.text, quotes: article.parsed.quotes)
        let appearances = article.parsed.appearances
        self.appearances = appearances
        let expected = try db.unsafeRead { db in
            let register = SpeakerRegister(db)
            return try appearances.map { try register.expectedID(for: $0) }
        }
        representation = try Representation(
            of: article, speakerIDs: appearances.identifiers(expected), renderer: renderer)
    }
}

/// What is stored of an article that depends on its speakers' identifiers.
struct Representation: Sendable {
    /// The identifiers it was made with.
    let speakerIDs: [String: SpeakerID]
    /// The rendered document as gzip.
    let document: [UInt8]
    /// The bodies of the quotations in the order of the text.
    let quotes: [[UInt8]]

    init(of article: Article, speakerIDs: [String: SpeakerID], renderer: any ArticleRenderer) throws {
        self.speakerIDs = speakerIDs
        let rendered = renderer.render(article, speakerIDs: speakerIDs, updatedAt: article.ingestedAt)
        document = try Gzip.pack(rendered)
        quotes = article.archivedQuotes(speakerIDs: speakerIDs).map { QuoteBody.bytes(of: $0, in: article.text) }
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
