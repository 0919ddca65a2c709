import Articles
import HTTPCore
import HTTPTypes

/// The endpoints that count articles and quotations.
struct StatisticsEndpoints {
    /// Where articles are kept.
    let repository: any ArticleRepository

    /// The endpoints.
    var all: [Endpoint] {
        [
            Endpoint(
                method: .get, path: "/v1/stats/articles", summary: "Counts articles by group.",
                parameters: Self.parameters, answers: [Self.counts]
            ) { try await count(.articles, $0) },
            Endpoint(
                method: .get, path: "/v1/stats/quotes", summary: "Counts quotations by group.",
                parameters: Self.parameters, answers: [Self.counts]
            ) { try await count(.quotes, $0) },
            Endpoint(
                method: .get, path: "/v1/speakers/{id}/timeline",
                summary: "Counts a speaker's quotations by day, week, month or year.",
                segment: .identifier("s"),
                parameters: [QueryParameters.interval, QueryParameters.from, QueryParameters.to],
                answers: [Self.counts], respond: timeline),
        ]
    }

    private static let parameters: [any AnyQueryParameter] = [
        QueryParameters.groupBy, QueryParameters.date, QueryParameters.from, QueryParameters.to,
        QueryParameters.speaker, QueryParameters.top,
    ]

    private static let counts = Endpoint.Answer.json(.named(.statistics), "The groups with their counts.")

    private func count(_ subject: StatisticsSubject, _ call: Call) async throws -> Response {
        let query = StatisticsQuery(
            subject: subject, group: try call.value(QueryParameters.groupBy) ?? .day, days: try call.days(),
            speaker: try call.value(QueryParameters.speaker), top: try call.value(QueryParameters.top) ?? 20)
        return try await answer(query)
    }

    private func timeline(_ call: Call) async throws -> Response {
        let days = try call.days()
        let interval = try call.value(QueryParameters.interval) ?? .month
        let speaker = try await findSpeaker(call, in: repository)
        return try await answer(
            StatisticsQuery(subject: .quotes, group: interval, days: days, speaker: speaker.id.rawValue))
    }

    private func answer(_ query: StatisticsQuery) async throws -> Response {
        let statistics = try await repository.statistics(query)
        return .json {
            $0.object {
                $0.member("groupBy", query.group.rawValue)
                $0.member("items", array: statistics.groups) { $1.write(to: &$0) }
                $0.member("total", statistics.total)
            }
        }
    }
}

extension Statistics.Group {
    /// Writes the group as one object.
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("key", key)
            if let speakerID { $0.member("speakerId", speakerID.rawValue) }
            $0.member("count", count)
            $0.member("total", total)
            $0.name("ratio")
            $0.share(total == 0 ? 0 : Double(count) / Double(total))
        }
    }
}
