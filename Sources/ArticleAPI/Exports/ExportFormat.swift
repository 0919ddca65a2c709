/// A form in which all rows of a list are given out at once; the raw value is the name of the file.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// Articles as `GET /v1/articles/{id}` answers with them, one a line.
    case articleLines = "articles.ndjson"
    /// Articles as IPTC ninjs 3.0, one a line.
    case newsLines = "articles.ninjs.ndjson"
    /// Quotations as `GET /v1/quotes/{id}` answers with them, one a line.
    case quoteLines = "quotes.ndjson"
    /// Quotations as a table.
    case quoteTable = "quotes.csv"
    /// Quotations as a graph of schema.org's `Quotation`.
    case quoteGraph = "quotes.jsonld"
    /// Quotations as a graph of schema.org's `Claim`, without those that claim nothing.
    case claimGraph = "claims.jsonld"

    /// What the rows are, as people count them.
    public var rowName: String {
        switch self {
        case .articleLines, .newsLines: "articles"
        case .quoteLines, .quoteTable, .quoteGraph, .claimGraph: "quotations"
        }
    }

    /// What it is, as one sentence.
    var summary: String {
        switch self {
        case .articleLines: "Gives out articles with all that was read from them, one JSON object a line."
        case .newsLines: "Gives out articles as IPTC ninjs 3.0, one JSON object a line."
        case .quoteLines: "Gives out quotations, one JSON object a line."
        case .quoteTable: "Gives out quotations as a table (RFC 4180), under a row with the columns' names."
        case .quoteGraph: "Gives out quotations as schema.org's Quotation, in one JSON-LD document."
        case .claimGraph: "Gives out what quotations claim as schema.org's Claim, in one JSON-LD document."
        }
    }

    /// The content type.
    var contentType: String {
        switch self {
        case .articleLines, .newsLines, .quoteLines: "application/x-ndjson"
        case .quoteTable: "text/csv; charset=utf-8; header=present"
        case .quoteGraph, .claimGraph: "application/ld+json"
        }
    }

    /// The query parameters that it takes.
    var parameters: [any AnyQueryParameter] {
        switch self {
        case .articleLines, .quoteLines: QueryParameters.export + [QueryParameters.fields]
        case .newsLines, .quoteTable, .quoteGraph, .claimGraph: QueryParameters.export
        }
    }

    /// The number of rows that are read at a time: as many as fill a megabyte or so.
    var rowsPerPage: Int { self == .articleLines || self == .newsLines ? 100 : 1000 }
}
