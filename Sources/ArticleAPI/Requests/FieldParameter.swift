import HTTPTypes

/// A request field that means something to an endpoint: what the contract and the pages tell of it.
struct FieldParameter: Sendable {
    /// The field's name.
    let name: HTTPField.Name
    /// What it does, as one sentence.
    let summary: String
    /// What it may be, as the end of "must be …".
    let expectation: String
    /// What it may be, as the contract says it.
    let schema: Schema
}

extension FieldParameter {
    /// The key by which a request that is sent again is known.
    static let idempotencyKey = FieldParameter(
        name: .idempotencyKey,
        summary: "A key that you make up: who sends a request again with it, within a day, gets the same answer.",
        expectation: RequestKey.expectation, schema: .string(.pattern(RequestKey.pattern)))

    /// How much of what came of it to answer with.
    static let prefer = FieldParameter(
        name: .prefer, summary: "How much to answer with (RFC 7240).",
        expectation: "return=minimal or return=representation; anything else is passed over", schema: .text)
}

extension HTTPField.Name {
    /// `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header).
    static let idempotencyKey = HTTPField.Name("Idempotency-Key") ?? .cookie
    /// `Prefer` (RFC 7240 §2).
    static let prefer = HTTPField.Name("Prefer") ?? .cookie
    /// `Preference-Applied` (RFC 7240 §3).
    static let preferenceApplied = HTTPField.Name("Preference-Applied") ?? .setCookie
}
