import ArticleAPI
import HTTPCore

/// The service, with what became of its requests counted and logged.
struct ObservedService: Responder {
    private let base: any Responder
    private let metrics: RequestMetrics
    private let log: AccessLog?

    /// Makes a service whose requests are counted and, where there is a log, logged.
    init(_ base: any Responder, metrics: RequestMetrics, log: AccessLog?) {
        (self.base, self.metrics, self.log) = (base, metrics, log)
    }

    func admit(_ head: Request) -> Admission { base.admit(head) }
    func answerAtHand(to request: Request) -> Response? { base.answerAtHand(to: request) }
    func respond(to request: Request) async -> Response { await base.respond(to: request) }
    func respond(to refusal: Refusal, id: RequestID) -> Response { base.respond(to: refusal, id: id) }

    func note(_ record: ExchangeRecord) {
        let duration = record.began.duration(to: .now)
        metrics.note(record, took: duration)
        log?.note(record, took: duration)
    }
}
