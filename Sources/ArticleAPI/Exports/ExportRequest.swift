public import Articles
public import HTTPCore
import HTTPTypes

/// Which rows to give out, and in which form.
public struct ExportRequest: Sendable {
    /// The form.
    public let format: ExportFormat
    /// The rows, in pages.
    let query: ListQuery
    /// The members of each row to write, or `nil` for all.
    let fields: FieldSelection?

    /// Reads what a call asks for.
    ///
    /// - Throws: `Problem` for a wrong value.
    init(_ format: ExportFormat, _ call: Call) throws(Problem) {
        self.format = format
        query = try call.walk(pages: format.rowsPerPage)
        fields =
            switch format {
            case .articleLines: try call.fields(of: ArticleJSON.members, ArticleJSON.innerMembers)
            case .quoteLines: try call.fields(of: QuoteJSON.members)
            case .quoteTable: nil
            }
    }

    /// Reads the parameters that the address of an export would have.
    ///
    /// - Parameters:
    ///   - format: The form.
    ///   - parameters: The parameters.
    ///   - repository: The archive, which tells whom a speaker's name means.
    /// - Throws: `ExportRefusal` for a parameter that the form does not take or that has a wrong value, `RepositoryError`.
    public init(_ format: ExportFormat, parameters: [QueryField], of repository: any ArticleRepository) async throws {
        do {
            let request = Request(method: .get, path: [], query: parameters)
            let call = try Call(request, captures: .none, parameters: format.parameters)
            try self.init(format, call)
            _ = try await call.speakers(in: repository)
        } catch let problem as Problem {
            throw ExportRefusal(explanation: problem.detail)
        }
    }

    /// What each parameter does, by name: all those that some export takes.
    public static let parameterSummaries = Dictionary(
        ExportFormat.allCases.flatMap(\.parameters).map { ($0.name, $0.summary) }
    ) { first, _ in first }
}

/// Why an export can't begin.
public struct ExportRefusal: Error, Sendable {
    /// What is wrong and what would be right, as a sentence for people.
    public let explanation: String
}
