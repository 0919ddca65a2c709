import Articles
import Crypto
import HTTPCore
import HTTPTypes
import Synchronization

/// Performs a request that carries a key once, and answers it again as often as it comes within a day.
///
/// A key is known by who sends it, the holder of a token or whoever has none, and by what it is sent to.
final class KeyedRequests: Sendable {
    /// What remembers what they came to.
    let log: any KeyedRequestLog
    private let now: @Sendable () -> Timestamp
    /// What is being performed: digests of contents by name. It ends with the process, as what is in it does.
    private let running = Mutex<[[UInt8]: [UInt8]]>([:])

    init(log: any KeyedRequestLog, now: @escaping @Sendable () -> Timestamp) { (self.log, self.now) = (log, now) }

    /// Performs a request, or answers it again.
    ///
    /// - Parameters:
    ///   - call: The request.
    ///   - act: Performs it; what it comes to is to be kept with the keyed request that it is given, if it is given one.
    ///   - again: Answers with what the same request came to before.
    /// - Returns: The answer.
    /// - Throws: `Problem` of kind `badField`, `keyReused` or `requestRunning`, and what the closures throw.
    func perform(
        _ call: Call, _ act: (KeyedRequest?) async throws -> Response,
        again: (KeyedOutcome) async throws -> Response
    ) async throws -> Response {
        guard let key = try RequestKey(call.request.headerFields) else { return try await act(nil) }
        let request = KeyedRequest(
            name: Self.name(of: key, call), digest: Self.digest(of: call.request), madeAt: now())
        let other = running.withLock { running in
            defer { running[request.name] = running[request.name] ?? request.digest }
            return running[request.name]
        }
        if let other { throw other == request.digest ? Problem.requestRunning : .keyReused }
        defer { running.withLock { $0[request.name] = nil } }
        guard let outcome = try log.outcome(of: request) else { return try await act(request) }
        guard outcome.digest == request.digest else { throw Problem.keyReused }
        return try await again(outcome)
    }

    private static func name(of key: RequestKey, _ call: Call) -> [UInt8] {
        var hash = SHA256()
        // Nobody's digest is nobody's: 32 bytes or none stand before the first zero.
        hash.update(data: call.key?.digest ?? [])
        for part in [call.request.method.rawValue] + call.request.path + [key.text] {
            hash.update(data: [0] + Array(part.utf8))
        }
        return Array(hash.finalize())
    }

    private static func digest(of request: Request) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Array((MediaType(request.headerFields[.contentType] ?? "")?.essence ?? "").utf8) + [0])
        for field in request.query { hash.update(data: Array("\(field.name)=\(field.value)&".utf8)) }
        hash.update(data: [0] + request.body)
        return Array(hash.finalize())
    }
}

extension Problem {
    fileprivate static let keyReused = Problem(
        kind: .keyReused, detail: "This key was sent with another content within a day; make up another key.",
        place: .field("Idempotency-Key"))

    fileprivate static let requestRunning = Problem(
        kind: .requestRunning, detail: "The same request is under way; send it again in 1 s to get its answer.",
        place: .field("Idempotency-Key"), headerFields: [.retryAfter: "1"])
}
