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
                parameters: Self.parameters, formats: .json, answers: [Self.counts], problems: [.speakerAmbiguous]
            ) { try await count(.articles, $0) },
            Endpoint(
                method: .get, path: "/v1/stats/quotes", summary: "Counts quotations by group.",
                parameters: Self.parameters, formats: .json, answers: [Self.counts], problems: [.speakerAmbiguous]
            ) { try await count(.quotes, $0) },
            Endpoint(
                method: .get, path: "/v1/speakers/{id}/timeline",
                summary: "Counts a speaker's quotations by day, week, month or year.",
                segment: .identifier("s"),
                parameters: [QueryParameters.interval] + QueryParameters.filtersOfSpeaker, formats: .json,
                answers: [Self.counts], respond: timeline),
        ]
    }

    private static let parameters: [any AnyQueryParameter] =
        [QueryParameters.groupBy, QueryParameters.top] + QueryParameters.filters

    private static let counts = Endpoint.Answer.json(.named(.statistics), "The groups with their counts.")

    private func count(_ subject: StatisticsSubject, _ call: Call) async throws -> Response {
        let query = StatisticsQuery(
            subject: subject, group: try call.value(QueryParameters.groupBy) ?? .day, filter: try call.filter(),
            top: try call.value(QueryParameters.top) ?? 20)
        return try await answer(query, resolved: try await call.speakers(in: repository))
    }

    private func timeline(_ call: Call) async throws -> Response {
        let interval = try call.value(QueryParameters.interval) ?? .month
        var filter = try call.filter()
        filter.speaker = try await findSpeaker(call, in: repository).id.rawValue
        return try await answer(StatisticsQuery(subject: .quotes, group: interval, filter: filter))
    }

    private func answer(_ query: StatisticsQuery, resolved: [SpeakerMatch]? = nil) async throws -> Response {
        let statistics = try await repository.statistics(query)
        return .json {
            $0.object {
                $0.member("groupBy", query.group.rawValue)
                $0.member("items", array: statistics.groups) { $1.write(to: &$0) }
                $0.member("total", statistics.total)
                if let resolved { $0.member("resolved", array: resolved) { $1.write(to: &$0) } }
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
