import HTTPCore
import HTTPTypes

extension Response {
    /// The answer with the addresses that belong to it (RFC 8288): its own, the beginning of a list that it is not the
    /// beginning of, its other forms, the feeds that tell what a list gains, and where programs and people find what it
    /// means (RFC 8631).
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
        links += otherForms(from: call, at: endpoint) + feeds(from: call, at: endpoint)
        var response = self
        response.headerFields[.link] = (links + [Self.meaning]).joined(separator: ", ")
        return response
    }

    private func otherForms(from call: Call, at endpoint: Endpoint) -> [String] {
        guard let offer = endpoint.formats else { return [] }
        let asked = call.request.query.first { $0.name == offer.parameter.name }.flatMap { Format(rawValue: $0.value) }
        let given = asked ?? offer.formats.first { $0.mediaType == headerFields[.contentType] }
        return given.map(offer.links) ?? []
    }

    /// A feed takes the list's filters, in an order of its own.
    private func feeds(from call: Call, at endpoint: Endpoint) -> [String] {
        guard let name = endpoint.feed else { return [] }
        let filters = QueryParameters.filters.map(\.name)
        return [("atom", AtomFeed.mediaType), ("json", JSONFeed.mediaType)].map { ending, type in
            let address = call.link(to: ["feeds", "\(name).\(ending)"]) { filters.contains($0.name) }
            return "<\(address)>; rel=\"alternate\"; type=\"\(type)\""
        }
    }

    /// Where it is written what answers mean.
    static let meaning =
        "</v1/openapi.json>; rel=\"describedby\"; type=\"application/json\", "
        + "</docs>; rel=\"service-doc\""
}
