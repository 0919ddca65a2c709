import Articles
import HTTPCore
import HTTPTypes

/// The endpoints that return and list speakers.
struct SpeakerEndpoints {
    /// Where speakers are kept.
    let repository: any ArticleRepository

    /// The endpoints.
    var all: [Endpoint] {
        [
            Endpoint(
                method: .get, path: "/v1/speakers", summary: "Lists speakers, the most quoted first.",
                parameters: [
                    QueryParameters.q, QueryParameters.speakerStatus, QueryParameters.limit, QueryParameters.cursor,
                ], formats: .json, answers: [.json(.page(of: .named(.speaker)), "A page of the list.")], respond: list),
            Endpoint(
                method: .get, path: "/v1/speakers/{id}", summary: "Returns a speaker.", segment: .identifier("s"),
                formats: .json, answers: [.json(.named(.speaker), "The speaker.")]
            ) { call in
                let speaker = try await findSpeaker(call, in: repository)
                return .json { speaker.write(to: &$0) }
            },
        ]
    }

    private func list(_ call: Call) async throws -> Response {
        var query = SpeakerQuery(
            text: try call.value(QueryParameters.q), cursor: try call.value(QueryParameters.cursor),
            limit: try call.limit())
        query.onlyDoubtful = try call.value(QueryParameters.speakerStatus) ?? false
        let page = try await repository.speakers(query)
        return .list(page, of: call) { $1.write(to: &$0) }
    }
}

/// Returns the speaker that a call's path names.
///
/// - Throws: `Problem` of kind `notFound`.
func findSpeaker(_ call: Call, in repository: any ArticleRepository) async throws -> Speaker {
    let text = call.captures["id"] ?? ""
    guard let id = SpeakerID(rawValue: text),
        let speaker = try await repository.speaker(id)
    else {
        throw Problem(
            kind: .notFound,
            detail: "The speaker '\(text.prefix(64))' is not in the archive; search by name with /v1/speakers?q=.")
    }
    return speaker
}
