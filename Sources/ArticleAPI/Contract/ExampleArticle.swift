import Articles

/// An article about nobody, and what an archive makes of it: the contract's examples are its, in the words of the same
/// code that answers.
enum ExampleArticle {
    /// The text.
    static let text = """
        Dermaga Lama Teluk Rasa Segera Diperbaiki

        TELUK RASA - Gubernur Teluk Rasa Sari Wulan mengatakan dermaga lama harus selesai diperbaiki \
        bulan depan.

        "Kami tidak akan menunggu musim badai," kata Sari Wulan kepada wartawan, Selasa (10/3/2026).

        """

    /// Its outlet.
    static let site = "Kabar Pesisir"

    /// Where it was printed.
    static let url = "https://pesisir.example/dermaga-lama"

    /// When it arrives: 2026-03-10T03:12:44Z.
    private static let arrival = Timestamp(milliseconds: 1_773_112_364_000)

    /// The article.
    static let article = ArticleIntake(now: { arrival }, chance: { 0x5EED }).article(
        from: Submission(text: ArticleText(text), hints: ParsingHints(site: site), url: url))

    /// The archive's names.
    static let speakerIDs: [String: SpeakerID] = ["Sari Wulan": SpeakerID(rawValue: "s_sari-wulan")]
        .compactMapValues { $0 }

    /// Its only direct quotation, as the archive keeps it.
    static let quote: ArchivedQuote? = {
        var quote = article.archivedQuotes(speakerIDs: speakerIDs).first { $0.quote.type == .direct }
        quote?.occurrences = ClusterID(rawValue: "k_1a2b").map {
            ArchivedQuote.Occurrences(cluster: $0, count: 1)
        }
        return quote
    }()

    /// What a list tells of it.
    static var summary: ArticleSummary {
        let parsed = article.parsed
        return ArticleSummary(
            id: article.id, title: parsed.title, site: parsed.site?.name, url: article.url, language: parsed.language,
            published: parsed.published, ingestedAt: arrival, wordCount: parsed.wordCount,
            quoteCount: parsed.quotes.count)
    }

    /// Whom it quotes.
    static let speaker: Speaker? = speakerIDs.values.first.map { id in
        let day = CivilDate(year: 2026, month: 3, day: 10)
        return Speaker(
            id: id, name: "Sari Wulan", kind: .person,
            aliases: [.init(text: "Sari Wulan", basis: .fullName, count: 1)],
            roles: [.init(text: "Gubernur Teluk Rasa", articles: 1, first: day, last: day)], quoteCount: 2,
            articleCount: 1, siteCount: 1, first: day, last: day)
    }

    /// Writes the article as the archive gives it out.
    static func write(to writer: inout JSONWriter, isKept: Bool) {
        guard isKept else { return ArticleJSON(article: article).write(to: &writer) }
        ArticleJSON(article: article, speakerIDs: speakerIDs, updatedAt: arrival).write(to: &writer)
    }
}
