import Articles
import HTTPCore
import HTTPTypes

/// The endpoint that returns quotations that are the same or nearly the same.
struct ClusterEndpoints {
    /// Where quotations are kept.
    let repository: any ArticleRepository

    /// The endpoints.
    var all: [Endpoint] {
        [
            Endpoint(
                method: .get, path: "/v1/clusters/{id}",
                summary: "Returns the same or nearly the same quotation over articles, the earliest first.",
                segment: .identifier("k"), formats: .json, answers: [.json(.named(.cluster), "The cluster.")],
                respond: cluster)
        ]
    }

    private func cluster(_ call: Call) async throws -> Response {
        let text = call.captures["id"] ?? ""
        guard let id = ClusterID(rawValue: text), let cluster = try await repository.cluster(id) else {
            throw Problem(
                kind: .notFound,
                detail: "The cluster '\(text.prefix(64))' is not in the archive; quotations name theirs as clusterId.")
        }
        return .json { cluster.write(to: &$0) }
    }
}
