import Articles
import HTTPCore
import HTTPTypes

/// The endpoint that tells what happened to articles.
struct ChangeEndpoints {
    /// Where articles are kept.
    let repository: any ArticleRepository

    /// The endpoints.
    var all: [Endpoint] {
        [
            Endpoint(
                method: .get, path: "/v1/changes", summary: "Tells what happened to articles, in order.",
                parameters: [QueryParameters.since, QueryParameters.changeLimit], formats: .json,
                answers: [.json(Self.page, "The changes.")], respond: changes)
        ]
    }

    private static let page = Schema.object([
        .always("items", .array(.named(.change))), .always("last", .count), .always("next", .nullable(.address)),
    ])

    private func changes(_ call: Call) async throws -> Response {
        let since = try call.value(QueryParameters.since) ?? 0
        let limit = try call.value(QueryParameters.changeLimit) ?? 100
        let log = try await repository.changes(since: Int64(since), limit: limit)
        // Who followed an archive that was since put back to an older state would wait for long, and miss what came.
        guard since <= log.last else {
            throw Problem(
                kind: .badParameter,
                detail: "The parameter 'since' must be a whole number from 0 to \(log.last), the last change here, not "
                    + "'\(since)'; a greater one is another archive's, or of a state before a backup was put back.",
                place: .parameter("since"))
        }
        let changes = log.changes
        let last = changes.last.map { Int($0.sequence) } ?? since
        return .json {
            $0.object {
                $0.member("items", array: changes) { $1.write(to: &$0) }
                $0.member("last", last)
                // A full page may have more behind it; a short one is the end for now.
                $0.member("next", changes.count == limit ? "/v1/changes?since=\(last)&limit=\(limit)" : nil)
            }
        }
    }
}

extension Change {
    /// Writes the change as one object.
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("seq", Int(sequence))
            $0.member("type", kind.rawValue)
            $0.member("articleId", articleID.rawValue)
            $0.member("at", at.description)
            $0.member("links") { $0.member("self", "/v1/articles/\(articleID)") }
        }
    }
}
