public import Articles
public import HTTPCore
import HTTPTypes

/// Which rows to give out, and in which form.
public struct ExportRequest: Sendable {
    /// How rows are written.
    let form: ExportForm
    /// The rows, in pages.
    var query: ListQuery

    /// Reads what a call asks for.
    ///
    /// - Parameters:
    ///   - format: The form.
    ///   - call: The call.
    ///   - base: Gives what addresses begin with, to a form that has addresses in full.
    /// - Throws: `Problem` for a wrong value.
    init(_ format: ExportFormat, _ call: Call, base: () throws(Problem) -> BaseURL) throws(Problem) {
        query = try call.walk(pages: format.rowsPerPage)
        form = try ExportForm(format, call, base: base)
    }

    /// Reads the parameters that the address of an export would have.
    ///
    /// - Parameters:
    ///   - format: The form.
    ///   - parameters: The parameters.
    ///   - base: What addresses begin with, or `nil` where nobody said it.
    ///   - repository: The archive, which tells whom a speaker's name means.
    /// - Throws: `ExportRefusal` for a parameter that the form does not take or that has a wrong value, and for a form that
    ///   needs `base`; `RepositoryError`.
    public init(
        _ format: ExportFormat, parameters: [QueryField], base: BaseURL?, of repository: any ArticleRepository
    ) async throws {
        do {
            let request = Request(method: .get, path: [], query: parameters)
            let call = try Call(request, captures: .none, parameters: format.parameters)
            try self.init(format, call) { () throws(Problem) in
                guard let base else {
                    throw Problem(
                        kind: .badRequest,
                        detail: "\(format.rawValue) has addresses in full; say with --public-url what they begin with.")
                }
                return base
            }
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
