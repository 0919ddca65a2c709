/// How an export's rows are written, with all that this takes besides the rows.
enum ExportForm: Sendable {
    /// Articles, one a line, with these members or all.
    case articleLines(FieldSelection?)
    /// Articles as ninjs, one a line, whose addresses begin with a base.
    case newsLines(BaseURL)
    /// Quotations, one a line, with these members or all.
    case quoteLines(FieldSelection?)
    /// Quotations as a table.
    case quoteTable
    /// Quotations as a graph, whose addresses begin with a base.
    case quoteGraph(BaseURL)
    /// Claims as a graph, whose addresses begin with a base.
    case claimGraph(BaseURL)

    /// Takes from a call what a format needs.
    ///
    /// - Parameters:
    ///   - format: The format.
    ///   - call: The call.
    ///   - base: Gives what addresses begin with.
    /// - Throws: `Problem` for a member that no row has, or where `base` has none.
    init(_ format: ExportFormat, _ call: Call, base: () throws(Problem) -> BaseURL) throws(Problem) {
        switch format {
        case .articleLines:
            self = .articleLines(try call.fields(of: ArticleJSON.members, ArticleJSON.innerMembers))
        case .newsLines: self = .newsLines(try base())
        case .quoteLines: self = .quoteLines(try call.fields(of: QuoteJSON.members))
        case .quoteTable: self = .quoteTable
        case .quoteGraph: self = .quoteGraph(try base())
        case .claimGraph: self = .claimGraph(try base())
        }
    }
}
