import Foundation
import Gzip
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

/// Records an issue for an answer that the endpoint's declaration does not promise; every answer of these tests is held against it.
func checkContract(_ response: Response, to request: Request, of service: ArticleService) {
    guard case .found(let endpoint, _) = service.router.match(request.method, request.path) else { return }
    let name = "\(request.method) /\(request.path.joined(separator: "/")) \(response.status)"
    do {
        if let fault = try contractFault(of: response, endpoint) { Issue.record("\(name): \(fault)") }
    } catch {
        Issue.record("\(name): \(error)")
    }
}

/// What an answer has that its endpoint's declaration does not say, or `nil`.
func contractFault(of response: Response, _ endpoint: Endpoint) throws -> String? {
    if response.status == .notModified {
        return endpoint.method == .get ? fieldFault(of: response, endpoint.fieldsOfNotModified) : "is for GET only"
    }
    guard response.status.code < 400 else {
        let type = (try response.json as? [String: Any])?["type"] as? String ?? ""
        guard let kind = ProblemKind(rawValue: String(type.split(separator: "/").last ?? "")),
            endpoint.allProblems.contains(kind)
        else {
            return "the problem \(type) is not declared"
        }
        if let fault = fieldFault(of: response, endpoint.fields(of: kind)) { return fault }
        return Schema.named(.problem).fault(in: try response.json)
    }
    guard let answer = endpoint.answers.first(where: { $0.status == response.status }) else {
        return "the status is not declared"
    }
    if let fault = fieldFault(of: response, endpoint.fields(of: answer)) { return fault }
    guard !answer.forms.isEmpty else { return response.body.isEmpty ? nil : "there is content" }
    let type = MediaType(response.headerFields[.contentType] ?? "")?.essence
    guard let form = answer.forms.first(where: { $0.type == type }) else { return "the type is another" }
    // What is made piece by piece is not there yet.
    guard response.source == nil else { return nil }
    return form.type.hasSuffix("json") && !form.type.hasSuffix("ndjson")
        ? form.schema.fault(in: try response.json) : nil
}

/// A field of an answer that is not among those that were declared, or `nil`.
private func fieldFault(of response: Response, _ declared: Set<AnswerField>) -> String? {
    let names = declared.map { $0.rawValue.lowercased() } + ["content-type"]
    let stranger = response.headerFields.first { !names.contains($0.name.canonicalName) }
    return stranger.map { "the field \($0.name) is not declared" }
}

extension Response {
    /// The content as JSON, unpacked.
    fileprivate var json: Any {
        get throws {
            let bytes = headerFields[.contentEncoding] == "gzip" ? try Gzip.unpack(body, maximum: 1 << 24) : body
            return try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        }
    }
}
