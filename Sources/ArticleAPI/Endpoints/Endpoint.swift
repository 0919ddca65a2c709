import HTTPCore
import HTTPTypes

/// One thing the API can do: what routes to it, what it takes and how it answers.
struct Endpoint: Sendable {
    /// The method.
    let method: HTTPRequest.Method
    /// The path, with its variable segments in braces: `/v1/articles/{id}`.
    let path: String
    /// What it does, as one sentence.
    let summary: String
    /// The query parameters it knows; any other is refused.
    var parameters: [any AnyQueryParameter] = []
    /// Whether it takes no notice of the query, known or not: a front door is knocked at in many ways.
    var ignoresQuery = false
    /// What its content is.
    var content = Content.none
    /// Answers a call with what is kept from calls before; `nil` where nothing is.
    var atHand: (@Sendable (Call) throws(Problem) -> Response?)?
    /// Answers a call.
    let respond: @Sendable (Call) async throws -> Response

    /// What a request's content is for an endpoint.
    enum Content: Sendable {
        /// Nothing; what comes is dropped.
        case none
        /// One article.
        case article
        /// Articles, one JSON object a line, taken while they come.
        case lines
    }
}
