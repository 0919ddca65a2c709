import Articles
import HTTPCore
import HTTPTypes

/// One thing the API can do: what routes to it, what it takes and how it answers.
///
/// Routing, the checks of parameters, `OPTIONS`, the contract and the pages about it are all made of these.
struct Endpoint: Sendable {
    /// Its place among all endpoints, by which answers tell where they come from.
    var number = 0
    /// The method.
    let method: HTTPRequest.Method
    /// The path, with its variable segments in braces: `/v1/articles/{id}`.
    let path: String
    /// What it does, as one sentence.
    let summary: String
    /// What the path's variable segment may be; anything else is not found.
    var segment: Schema?
    /// The query parameters it knows; any other is refused.
    var parameters: [any AnyQueryParameter] = []
    /// The forms that it answers in, where `Accept` has a say in it.
    var formats: FormatOffer?
    /// The feed that tells what the list gains, where there is one: the name before its ending.
    var feed: String?
    /// The request fields that mean something to it, besides those that mean the same everywhere.
    var fields: [FieldParameter] = []
    /// Whether it takes no notice of the query, known or not: a front door is knocked at in many ways.
    var ignoresQuery = false
    /// What its content is.
    var content = Content.none
    /// What a key must allow where keys are needed; `nil` for what anybody may know.
    var scope: AccessScope? = .read
    /// What it answers with when nothing is wrong.
    let answers: [Answer]
    /// What may be wrong besides what any request of its kind may have wrong.
    var problems: Set<ProblemKind> = []
    /// Answers a call with what is kept from calls before, or made without waiting; `nil` where there is nothing.
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

    /// An answer when nothing is wrong.
    struct Answer: Sendable {
        /// The status.
        let status: HTTPResponse.Status
        /// What it means, as one sentence.
        let summary: String
        /// What the content may be; nothing where there is none.
        var forms: [Form] = []
        /// The fields that it may have besides those that any answer of the endpoint may have.
        var fields: Set<AnswerField> = []
        /// Whether it is made while it is sent, so that nothing is known of its state before.
        var isStreamed = false

        /// A media type of the content, and what it may be then.
        struct Form: Sendable {
            /// Type and subtype.
            let type: String
            /// What the content may be.
            let schema: Schema
        }
    }
}

extension Endpoint.Answer {
    /// Makes an answer of one media type.
    init(status: HTTPResponse.Status, summary: String, type: String, schema: Schema) {
        self.init(status: status, summary: summary, forms: [Form(type: type, schema: schema)])
    }

    /// The answer with more fields that it may have.
    func with(_ fields: Set<AnswerField>) -> Self {
        var answer = self
        answer.fields.formUnion(fields)
        return answer
    }

    /// The answer as one that is made while it is sent.
    var streamed: Self {
        var answer = self
        answer.isStreamed = true
        return answer
    }

    /// An answer with JSON.
    static func json(_ schema: Schema, status: HTTPResponse.Status = .ok, _ summary: String) -> Self {
        Self(status: status, summary: summary, type: "application/json", schema: schema)
    }

    /// An answer in one of several forms, each media type once.
    static func forms(_ forms: KeyValuePairs<Format, Schema>, _ summary: String) -> Self {
        Self(status: .ok, summary: summary, forms: forms.map { .init(type: $0.mediaType, schema: $1) })
    }

    /// An answer with a list's page, whose items have the members that are asked for.
    static func page(of item: SchemaName, resolves: Bool = false) -> Self {
        let selection = item == .articleSummary ? Schema.articleSelection : item.schema.partial
        return .json(.page(of: .either([.named(item), selection]), resolves: resolves), "A page of the list.")
            .with([.totalCount])
    }

    /// An answer with a page for people.
    static func page(_ summary: String) -> Self {
        Self(status: .ok, summary: summary, type: "text/html", schema: .text).with(AnswerField.ofPages)
    }

    /// An answer with plain text.
    static func text(_ summary: String, status: HTTPResponse.Status = .ok) -> Self {
        Self(status: status, summary: summary, type: "text/plain", schema: .text)
    }
}

extension Endpoint {
    /// Whether its answer is one thing, and not a page of a list or a count.
    var isOfOneThing: Bool { segment != nil && !parameters.contains { $0.name == "cursor" || $0.name == "interval" } }

    /// Whether its answers are kept, and given again as long as nothing is written: they depend on the archive alone.
    var isKept: Bool {
        method == .get && atHand == nil && (path.hasPrefix("/v1/") || path.hasPrefix("/docs"))
    }

    /// All that may be wrong with a request for it.
    var allProblems: Set<ProblemKind> {
        var all = problems.union([
            .badRequest, .requestTimeout, .targetTooLong, .headTooLarge, .rateLimited, .unavailable, .internalError,
        ])
        if !ignoresQuery { all.formUnion([.unknownParameter, .repeatedParameter]) }
        if !parameters.isEmpty { all.insert(.badParameter) }
        if parameters.contains(where: { ["date", "from", "to"].contains($0.name) }) { all.insert(.badDate) }
        if parameters.contains(where: { $0.name == "cursor" }) { all.insert(.badCursor) }
        if scope != nil { all.formUnion([.unauthorized, .forbidden]) }
        if segment != nil { all.formUnion([.notFound]) }
        if fields.contains(where: { $0.name == .idempotencyKey }) {
            all.formUnion([.badField, .keyReused, .requestRunning])
        }
        if method == .get { all.formUnion([.notAcceptable, .preconditionFailed]) }
        if content != .none {
            all.formUnion([.tooLarge, .unsupportedMediaType, .lengthRequired, .insufficientStorage])
            all.formUnion([.badJSON, .badMember, .badDate, .notUTF8, .notAnArticle])
        }
        return all
    }
}
