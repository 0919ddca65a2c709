import Articles
import GRDB

/// Rows that an index holds in the order of a list: all those with the same values in its leading columns.
struct ListRun {
    /// A table whose rows lie in the order of a list.
    enum Driver: String {
        case article
        case appearance
    }

    /// The table that is walked along.
    let driver: Driver
    /// Whether each article of the walk stands for its quotations.
    var joinsQuotes = false
    /// The leading columns of the index with their values.
    let leading: [(column: String, value: DatabaseValue)]
    /// What a row must fulfil besides.
    var conditions: [SQLCondition] = []
    /// Whether so few rows may fulfil that, that a page of them lies far apart.
    var isFiltered = false

    /// The column with the key of a listed row.
    var key: String { joinsQuotes ? "quote.id" : article }
    /// The column with the key of a row's article.
    var article: String { driver == .article ? "article.id" : "appearance.article_id" }

    /// Selects the places of a stretch, at most as many as a window asks for; the last argument is that number.
    ///
    /// Columns: the order, the key, the article's key.
    func select(_ stretch: ListStretch, of window: ListWindow) -> SQLCondition {
        let found = matching(stretch, window)
        return SQLCondition(
            "SELECT \(columns(window)) FROM \(source) WHERE \(found.sql) \(order(window)) LIMIT ?", found.arguments)
    }

    /// Selects the place of a stretch that so many others come before, whatever they fulfil; the last argument is their
    /// number. It reads the index alone.
    func skip(_ stretch: ListStretch, of window: ListWindow) -> SQLCondition {
        let lying = lying(in: stretch, window).joined
        return SQLCondition(
            "SELECT \(columns(window)) FROM \(source) WHERE \(lying.sql) \(order(window)) LIMIT 1 OFFSET ?",
            lying.arguments)
    }

    private func order(_ window: ListWindow) -> String {
        let direction = window.isDescending ? "DESC" : "ASC"
        let keys = (window.isByDate ? ["\(driver).published_order"] : []) + [article] + (joinsQuotes ? [key] : [])
        return "ORDER BY \(keys.map { "\($0) \(direction)" }.joined(separator: ", "))"
    }

    /// Counts the rows of a stretch by group; an empty one where nothing divides them.
    ///
    /// Columns: the group, the number.
    func count(_ stretch: ListStretch, of window: ListWindow, by group: CountedGroup) -> SQLCondition {
        let found = ([matching(stretch, window)] + group.conditions).joined
        return SQLCondition(
            "SELECT \(group.column), \(group.count) FROM \(source) \(group.join) WHERE \(found.sql) GROUP BY 1",
            found.arguments)
    }

    /// Counts the rows of a stretch.
    func count(_ stretch: ListStretch, of window: ListWindow) -> SQLCondition {
        let found = matching(stretch, window)
        return SQLCondition("SELECT count(*) FROM \(source) WHERE \(found.sql)", found.arguments)
    }

    /// Selects the places of one row, or of one article's rows, that lie in a stretch; the first argument is its key.
    func select(ofArticle: Bool, _ stretch: ListStretch, of window: ListWindow) -> SQLCondition {
        // Without the + SQLite might take the index of the run for the one row.
        let leading = leading.map { SQLCondition("+\(driver).\($0.column) = ?", [$0.value]) }
        let found = ([places(in: stretch, window)] + leading + conditions).joined
        let source = joinsQuotes ? "quote JOIN \(driver) ON \(article) = quote.article_id" : "\(driver)"
        return SQLCondition(
            "SELECT \(columns(window)) FROM \(source) WHERE \(ofArticle ? article : key) = ? AND \(found.sql)",
            found.arguments)
    }

    private var source: String {
        // CROSS JOIN keeps the order of the tables.
        joinsQuotes ? "\(driver) CROSS JOIN quote ON quote.article_id = \(article)" : "\(driver)"
    }

    private func columns(_ window: ListWindow) -> String {
        "\(window.isByDate ? "\(driver).published_order" : "0"), \(key), \(article)"
    }

    private func matching(_ stretch: ListStretch, _ window: ListWindow) -> SQLCondition {
        (lying(in: stretch, window) + conditions).joined
    }

    private func lying(in stretch: ListStretch, _ window: ListWindow) -> [SQLCondition] {
        let leading = leading.map { SQLCondition("\(driver).\($0.column) = ?", [$0.value]) }
        let bounds = joinsQuotes ? [articles(of: stretch, window)] : []
        return leading + bounds + [places(in: stretch, window)]
    }

    private func places(in stretch: ListStretch, _ window: ListWindow) -> SQLCondition {
        let (above, below) = (stretch.above, stretch.below)
        guard window.isByDate else { return SQLCondition("\(key) > ? AND \(key) < ?", [above.row, below.row]) }
        let place = "(\(driver).published_order, \(key))"
        return SQLCondition(
            "\(place) > (?, ?) AND \(place) < (?, ?)", [above.order, above.row, below.order, below.row])
    }

    /// The articles whose quotations lie in a stretch: keys of quotations ascend with those of their articles.
    private func articles(of stretch: ListStretch, _ window: ListWindow) -> SQLCondition {
        let first = "ifnull((SELECT article_id FROM quote WHERE id > ? ORDER BY id LIMIT 1), \(Int64.max))"
        let last = "ifnull((SELECT article_id FROM quote WHERE id < ? ORDER BY id DESC LIMIT 1), 0)"
        let (above, below) = (stretch.above, stretch.below)
        guard window.isByDate else {
            return SQLCondition("\(article) >= \(first) AND \(article) <= \(last)", [above.row, below.row])
        }
        let place = "(\(driver).published_order, \(article))"
        return SQLCondition(
            "\(place) >= (?, \(first)) AND \(place) <= (?, \(last))", [above.order, above.row, below.order, below.row])
    }
}
