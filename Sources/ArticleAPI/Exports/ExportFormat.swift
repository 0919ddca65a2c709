/// A form in which all rows of a list are given out at once; the raw value is the name of the file.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// Articles as `GET /v1/articles/{id}` answers with them, one a line.
    case articleLines = "articles.ndjson"
    /// Quotations as `GET /v1/quotes/{id}` answers with them, one a line.
    case quoteLines = "quotes.ndjson"
    /// Quotations as a table.
    case quoteTable = "quotes.csv"

    /// What the rows are, as people count them.
    public var rowName: String {
        switch self {
        case .articleLines: "articles"
        case .quoteLines, .quoteTable: "quotations"
        }
    }

    /// What it is, as one sentence.
    var summary: String {
        switch self {
        case .articleLines: "Gives out articles with all that was read from them, one JSON object a line."
        case .quoteLines: "Gives out quotations, one JSON object a line."
        case .quoteTable: "Gives out quotations as a table (RFC 4180), under a row with the columns' names."
        }
    }

    /// The content type.
    var contentType: String {
        switch self {
        case .articleLines, .quoteLines: "application/x-ndjson"
        case .quoteTable: "text/csv; charset=utf-8; header=present"
        }
    }

    /// The query parameters that it takes.
    var parameters: [any AnyQueryParameter] {
        switch self {
        case .articleLines, .quoteLines: QueryParameters.export + [QueryParameters.fields]
        case .quoteTable: QueryParameters.export
        }
    }

    /// The number of rows that are read at a time: as many as fill a megabyte or so.
    var rowsPerPage: Int {
        switch self {
        case .articleLines: 100
        case .quoteLines, .quoteTable: 1000
        }
    }
}
