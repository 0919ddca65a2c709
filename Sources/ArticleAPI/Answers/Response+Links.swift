import HTTPCore
import HTTPTypes

extension Response {
    /// The answer with the addresses that belong to it (RFC 8288): its own, the beginning of a list that it is not the
    /// beginning of, and where programs and people find what it means (RFC 8631).
    ///
    /// What an endpoint keeps at hand carries its own.
    func linked(from call: Call, at endpoint: Endpoint) -> Response {
        guard status == .ok, endpoint.method == .get, endpoint.path.hasPrefix("/v1/"), endpoint.atHand == nil else {
            return self
        }
        var links = ["<\(call.link { _ in true })>; rel=\"self\""]
        if call.request.query.contains(where: { $0.name == "cursor" }) {
            links.append("<\(call.link { $0.name != "cursor" })>; rel=\"first\"")
        }
        if let more = headerFields[.link] { links.append(more) }
        var response = self
        response.headerFields[.link] = (links + [Self.meaning]).joined(separator: ", ")
        return response
    }

    /// Where it is written what answers mean.
    static let meaning =
        "</v1/openapi.json>; rel=\"describedby\"; type=\"application/json\", "
        + "</docs>; rel=\"service-doc\""
}
