/// A query parameter: its name, what it may be, and how it is read.
struct QueryParameter<Value: Sendable>: Sendable {
    /// The name in the query.
    let name: String
    /// What it does, as one sentence.
    let summary: String
    /// What it may be, as the end of "must be …".
    let expectation: String
    /// The kind of problem that a wrong value is.
    var problem = ProblemKind.badParameter
    /// Reads a value, or returns `nil` for one that it can't have.
    let read: @Sendable (String) -> Value?

    /// The problem with a value that can't be read.
    func refusal(of value: String) -> Problem {
        Problem(
            kind: problem, detail: "The parameter '\(name)' must be \(expectation), not '\(value.prefix(100))'.",
            place: .parameter(name))
    }
}

/// A query parameter whatever its type: what an endpoint's declaration lists.
protocol AnyQueryParameter: Sendable {
    /// The name in the query.
    var name: String { get }
    /// What it does, as one sentence.
    var summary: String { get }
    /// What it may be, as the end of "must be …".
    var expectation: String { get }
}

extension QueryParameter: AnyQueryParameter {}
