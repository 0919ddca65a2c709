import Articles
import GRDB

/// How a list is read: along which indexes, cut by what.
struct ListPlan {
    /// What is listed.
    enum Subject {
        case articles
        case quotes
    }

    private let subject: Subject
    private let filter: ArchiveFilter
    private let order: ListOrder
    /// The speakers of whom one must be quoted, or `nil` for all.
    let speakers: [Int64]?
    private let sites: [Int64]?
    /// The dates of publication.
    let dates: DateBounds
    /// The least and the greatest key in a list by arrival.
    let rows: ClosedRange<Int64>

    /// Looks up whom and what the filter names.
    init(_ subject: Subject, _ query: ListQuery, in db: Database) throws {
        let filter = query.filter
        (self.subject, self.filter, order) = (subject, filter, query.order)
        sites = try db.siteRows(named: [filter.site, filter.search.site, filter.about.site])
        speakers = try db.speakerRows(named: [filter.speaker, filter.search.speaker, filter.about.speaker])
        dates = DateBounds(filter.dates, days: filter.search.days.intersection(filter.about.days))
        let articles = try db.arrivals(filter.dates)
        rows = subject == .articles ? articles : try db.quotes(ofArticles: articles)
    }

    /// The kinds of quotation that each part of a filter lets through.
    static func kinds(_ filter: ArchiveFilter) -> [Int] {
        [filter.types, filter.search.types, filter.about.types]
            .reduce(Set(Quote.Kind.allCases)) { $1.isEmpty ? $0 : $0.intersection($1) }
            .map(\.code).sorted()
    }

    /// The runs along which the list is read.
    var runs: [ListRun] {
        plannedRuns.map { run in
            var run = run
            run.isFiltered = isFiltered(run)
            return run
        }
    }

    /// Whether a run has rows that the filter leaves out, other than a few at its ends.
    private func isFiltered(_ run: ListRun) -> Bool {
        let hasKinds = Self.kinds(filter).count < Quote.Kind.allCases.count
        return !articleConditions(isDriver: run.driver == .article).isEmpty || filter.minConfidence != nil
            || filter.minWords != nil || filter.duplicates == .first || hasKinds
    }

    /// One run of all articles, of an outlet's or a language's, or one for each speaker.
    private var plannedRuns: [ListRun] {
        let joins = subject == .quotes
        if let speakers {
            return speakers.map { speaker in
                // A quotation in an article that quotes the speaker may be another's.
                let own = joins ? [SQLCondition("+quote.speaker_id = ?", [speaker])] : []
                return ListRun(
                    driver: .appearance, joinsQuotes: joins, leading: [("speaker_id", speaker.databaseValue)],
                    conditions: [SQLCondition("appearance.quotes > 0")] + own + conditions(on: .appearance))
            }
        }
        if let sites {
            return sites.map {
                ListRun(
                    driver: .article, joinsQuotes: joins, leading: [("site_id", $0.databaseValue)],
                    conditions: conditions(on: .article))
            }
        }
        let language = order.isByDate ? filter.language.map { (column: "language", value: $0.databaseValue) } : nil
        return [
            ListRun(
                driver: .article, joinsQuotes: joins, leading: [language].compactMap { $0 },
                conditions: conditions(on: .article))
        ]
    }

    /// What a row of a run must fulfil besides lying in it.
    private func conditions(on driver: ListRun.Driver) -> [SQLCondition] {
        var conditions = dates.conditions(on: driver.rawValue, isByDate: order.isByDate)
        let ofArticle = articleConditions(isDriver: driver == .article)
        if driver == .article {
            conditions += ofArticle
        } else if !ofArticle.isEmpty {
            let all = ofArticle.joined
            conditions.append(
                SQLCondition(
                    "EXISTS (SELECT 1 FROM article WHERE article.id = \(driver).article_id AND \(all.sql))",
                    all.arguments))
        }
        let article = driver == .article ? "article.id" : "\(driver).article_id"
        return conditions + (subject == .quotes ? quoteConditions : quotedConditions(article))
    }

    /// What an article's row must fulfil.
    private func articleConditions(isDriver: Bool) -> [SQLCondition] {
        var conditions = [dates.exact].compactMap { $0 }
        if !isDriver, let sites { conditions.append(SQLCondition("+article.site_id", in: sites)) }
        if let language = filter.language { conditions.append(SQLCondition("+article.language = ?", [language])) }
        if !filter.precisions.isEmpty {
            conditions.append(SQLCondition("length(article.published)", in: filter.precisions.flatMap(\.storedLengths)))
        }
        if let words = filter.minWords, subject == .articles {
            conditions.append(SQLCondition("article.word_count >= ?", [words]))
        }
        if filter.duplicates == .first, subject == .articles { conditions.append(Self.isFirst(.article)) }
        if case .ingested(let moments) = filter.dates {
            conditions.append(
                SQLCondition(
                    "article.ingested_at >= ? AND article.ingested_at < ?",
                    [moments.from?.milliseconds ?? .min, moments.until?.milliseconds ?? .max]))
        }
        return conditions
    }

    /// What a quotation's row must fulfil.
    private var quoteConditions: [SQLCondition] {
        let kinds = Self.kinds(filter)
        var conditions: [SQLCondition] = []
        if kinds.count < Quote.Kind.allCases.count { conditions.append(SQLCondition("+quote.kind", in: kinds)) }
        if filter.duplicates == .first { conditions.append(Self.isFirst(.quote)) }
        return conditions + traitConditions(of: "quote")
    }

    /// What one of an article's quotations must fulfil for the article to be listed; none when nothing is asked of it.
    private func quotedConditions(_ article: String) -> [SQLCondition] {
        let (kinds, traits) = (Self.kinds(filter), traitConditions(of: "cited"))
        guard kinds.count < Quote.Kind.allCases.count || !traits.isEmpty else { return [] }
        let bySpeaker = speakers.map { [SQLCondition("+cited.speaker_id", in: $0)] } ?? []
        let all = ([SQLCondition("+cited.kind", in: kinds)] + bySpeaker + traits).joined
        return [
            SQLCondition(
                """
                EXISTS (SELECT 1 FROM quote AS cited WHERE cited.article_id = \(article) AND \(all.sql))
                """, all.arguments)
        ]
    }

    /// What is the earliest published of its group, or in none.
    private static func isFirst(_ kind: NearGroups.Kind) -> SQLCondition {
        SQLCondition(
            """
            (\(kind).group_id IS NULL OR \(kind).id = (SELECT other.id FROM \(kind) AS other
            WHERE other.group_id = \(kind).group_id ORDER BY \(DuplicateGroup.order("other")) LIMIT 1))
            """)
    }

    /// What the row of a quotation must fulfil that no index is for.
    private func traitConditions(of quote: String) -> [SQLCondition] {
        var conditions: [SQLCondition] = []
        if let confidence = filter.minConfidence {
            conditions.append(SQLCondition("\(quote).confidence >= ?", [PreparedQuote.hundredths(confidence)]))
        }
        if let words = filter.minWords, subject == .quotes {
            conditions.append(SQLCondition("\(quote).word_count >= ?", [words]))
        }
        return conditions
    }
}

extension ListOrder {
    /// Whether a list of the order runs along the date of publication.
    var isByDate: Bool { self != .lastArrived && self != .firstArrived }
}

extension DatePrecision {
    /// The lengths of values of the precision as columns hold them.
    fileprivate var storedLengths: [Int] {
        switch self {
        case .year: [4]
        case .month: [7]
        // A day, or two with a slash between.
        case .day: [10, 21]
        case .minute: [22]
        case .second: [25]
        }
    }
}
