import CoreMetrics
public import HTTPCore
import HTTPTypes

/// Counts requests by endpoint and status, how long they take by endpoint, and answers that broke off by whose doing it was.
///
/// Every handle is made ahead: counting takes no lock.
public struct RequestMetrics: Sendable {
    /// The handles of one endpoint.
    private struct Route {
        let duration: Timer
        let statuses: [Int: Counter]
        let otherStatus: Counter
    }

    private let routes: [Route]
    private let noRoute: Route
    private let brokenByServer = Self.brokenAnswers("server")
    private let brokenByClient = Self.brokenAnswers("client")

    /// Makes the handles for the endpoints of a service.
    public init(of service: ArticleService) {
        routes = service.endpoints.map { endpoint in
            let statuses = endpoint.answers.map(\.status.code) + endpoint.allProblems.map(\.status.code)
            return Self.route(endpoint.method.rawValue, endpoint.path, statuses)
        }
        noRoute = Self.route("other", "none", ProblemKind.allCases.map(\.status.code) + [204])
    }

    private static func brokenAnswers(_ cause: String) -> Counter {
        Counter(label: "kutip_http_broken_answers_total", dimensions: [("cause", cause)])
    }

    private static func route(_ method: String, _ path: String, _ statuses: [Int]) -> Route {
        let labels = [("method", method), ("route", path)]
        let counter = { (status: String) in
            Counter(label: "kutip_http_requests_total", dimensions: labels + [("status", status)])
        }
        let all = Set(statuses + [304, ExchangeRecord.clientGone])
        return Route(
            duration: Timer(label: "kutip_http_request_duration_seconds", dimensions: labels),
            statuses: Dictionary(uniqueKeysWithValues: all.map { ($0, counter("\($0)")) }),
            otherStatus: counter("other"))
    }

    /// Counts a request.
    ///
    /// - Parameters:
    ///   - record: What became of it.
    ///   - duration: How long it took.
    public func note(_ record: ExchangeRecord, took duration: Duration) {
        let route = record.origin.route.flatMap { routes.indices.contains($0) ? routes[$0] : nil } ?? noRoute
        (route.statuses[record.status] ?? route.otherStatus).increment()
        route.duration.recordNanoseconds(duration.nanoseconds)
        if !record.isComplete { (record.origin.fault == nil ? brokenByClient : brokenByServer).increment() }
    }
}

extension Duration {
    /// Whole nanoseconds, at most `Int64.max`; half as costly as by `components` for what is shorter than nine seconds.
    fileprivate var nanoseconds: Int64 {
        if let attoseconds = Int64(exactly: attoseconds) { return attoseconds / 1_000_000_000 }
        return Int64(clamping: attoseconds / 1_000_000_000)
    }
}
