import ArticleStorage
import Articles
import HTTPCore
import HTTPTypes
import Synchronization
import Testing

@testable import ArticleAPI

@Suite("Rate limits") struct RateLimitedServiceTests {
    private let api: ServiceUnderTest
    private let service: RateLimitedService
    private let clock = Clock()

    /// A clock that tests set.
    private final class Clock: Sendable {
        let nanoseconds = Mutex(0)
    }

    init() throws {
        api = try ServiceUnderTest()
        let access = AccessGuard(ring: api.repository, policy: .local) { Timestamp(milliseconds: 1) }
        service = RateLimitedService(
            api.service, access: access, limit: try #require(RateLimit("1/s", burst: 2))
        ) { [clock] in clock.nanoseconds.withLock { $0 } }
    }

    /// Answers as a server does: what only reads is not admitted first.
    private func send(
        _ method: HTTPRequest.Method = .get, _ path: String = "/healthz", from address: UInt32 = 1, key: String? = nil
    ) async -> Response {
        var request = Request(method: method, path: path.split(separator: "/").map(String.init))
        request.peer = Peer(ipv4: address)
        request.headerFields[.authorization] = key.map { "Bearer \($0)" }
        if method != .get, case .reject(let response) = service.admit(request) { return response }
        request.body = Array("Satu.".utf8)
        if let response = service.answerAtHand(to: request) { return response }
        return await service.respond(to: request)
    }

    @Test("count each request once and tell what is left")
    func counting() async throws {
        let answers = [await send(), await send(.post, "/v1/parse"), await send(), await send(.post, "/v1/parse")]
        #expect(answers.map(\.status.code) == [200, 200, 429, 429])
        #expect(
            answers.map { $0.headerFields[.rateLimit] } == [
                "\"address\";r=1;t=1", "\"address\";r=0;t=2", "\"address\";r=0;t=2", "\"address\";r=0;t=2",
            ])
        for answer in answers { #expect(answer.headerFields[.rateLimitPolicy] == "\"address\";q=2;w=2") }
        let refused = answers[2]
        #expect(refused.headerFields[.retryAfter] == "1")
        #expect(try refused.problem == "rate-limited")
        clock.nanoseconds.withLock { $0 = 1_000_000_000 }
        #expect(await send().status == .ok)
        #expect(await send().status == .tooManyRequests)
    }

    @Test("are each address's own, and each key's own wherever it comes from")
    func clients() async throws {
        let token = AccessToken.random()
        try await api.repository.add(
            AccessKey(name: "a", scope: .read, digest: token.digest, createdAt: Timestamp(milliseconds: 0)))
        for _ in 0..<2 { #expect(await send(from: 1).status == .ok) }
        #expect(await send(from: 1).status == .tooManyRequests)
        #expect(await send(from: 2).status == .ok)
        // A key that is made up is nobody's.
        #expect(await send(from: 1, key: "kutip_nobody").status == .tooManyRequests)
        for address in [1, 2] as [UInt32] {
            let answer = await send(from: address, key: token.text)
            #expect(answer.status == .ok)
            #expect(answer.headerFields[.rateLimit]?.hasPrefix("\"key\"") == true)
        }
        #expect(await send(from: 3, key: token.text).status == .tooManyRequests)
    }

    @Test("mark what is refused for another reason, too")
    func refusals() async throws {
        let answer = await send(.post, "/no/such/path")
        #expect(answer.status == .notFound && answer.headerFields[.rateLimit] == "\"address\";r=1;t=1")
    }
}
