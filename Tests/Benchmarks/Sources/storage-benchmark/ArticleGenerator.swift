import Articles

/// Makes articles of about 2.3 kB with four quotations, as several outlets would print them, each already parsed.
struct ArticleGenerator {
    /// Speakers in all; a few of them speak in most articles.
    var speakers = 20_000
    /// Days over which the articles spread.
    var days = 1500

    /// Makes the article of a number; the same number gives the same article.
    func article(_ number: Int) -> Article {
        var draft = Draft(random: RandomSource(seed: UInt64(number)), speakers: speakers)
        let day = CivilDate(daysSinceEpoch: 19_000 + number % days)
        draft.writeTitle()
        for index in 0..<9 {
            if index.isMultiple(of: 2) { draft.writeParagraph(words: 40) } else { draft.writeQuote(words: 18) }
        }
        let site = Vocabulary.sites[number % Vocabulary.sites.count]
        let parsed = ParsedArticle(
            language: "id", title: draft.title, site: Site(name: site, timeZone: "Asia/Jakarta"),
            published: day.map {
                PublicationDate(
                    value: .day($0), timeZone: "Asia/Jakarta", basis: .headerLine, text: "\($0)", confidence: 0.9)
            } ?? .unknown,
            blocks: draft.blocks, people: draft.people, quotes: draft.quotes, wordCount: 320)
        return identified(number, text: draft.text, parsed: parsed)
    }

    private func identified(_ number: Int, text: String, parsed: ParsedArticle) -> Article {
        let padded = digits(number)
        guard let hash = ContentHash(rawValue: "\(padded)\(padded)\(padded)\(padded)")
        else { preconditionFailure("sixteen hexadecimal digits four times make a digest") }
        return Article(
            id: id(number), text: ArticleText(text), contentHash: hash, url: "https://example.test/\(number)",
            ingestedAt: Timestamp(milliseconds: 1_770_000_000_000 + Int64(number)), parsed: parsed,
            quoteIDs: parsed.quotes.indices.compactMap { QuoteID(rawValue: "q_\(padded)\($0)") }, parserVersion: "1.0")
    }

    /// The identifier of the article of a number.
    func id(_ number: Int) -> ArticleID {
        guard let id = ArticleID(rawValue: "a_\(digits(number))") else { preconditionFailure("digits make a name") }
        return id
    }

    private func digits(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
