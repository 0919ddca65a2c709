import Foundation
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct `Many articles at once` {
    /// Posts lines and returns the answer's.
    private func post(_ body: String, _ query: String = "", to api: ServiceUnderTest) async throws -> [[String: Any]] {
        let answer = await api.send(
            .post, "/v1/articles/bulk" + query, type: "application/x-ndjson", body: Array(body.utf8))
        #expect(answer.status == .ok)
        return try await answer.wholeContent().split(separator: 0x0A).map {
            try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
        }
    }

    private func lines(_ numbers: Range<Int>) -> String {
        numbers.map { #"{"text":"Perahu \#($0) berlabuh di dermaga."}"# + "\n" }.joined()
    }

    @Test func `answers each line in order and counts at the end`() async throws {
        let api = try ServiceUnderTest()
        _ = await api.post("Perahu 3 berlabuh di dermaga.")
        let answer = try await post(
            lines(0..<50) + "\n{broken\n" + #"{"text":""}"# + "\n" + #"{"text":"Akhir."}"#, to: api)
        #expect(answer.map { $0["line"] as? Int } == Array(1...50) + [52, 53, 54, nil])
        #expect(
            answer.map { $0["status"] as? Int }.dropLast() == [201, 201, 201, 200] + Array(repeating: 201, count: 46)
                + [400, 422, 201])
        let last = try #require(answer.last)
        #expect(last["done"] as? Bool == true)
        #expect([last["created"], last["existing"], last["failed"]].map { $0 as? Int } == [50, 1, 2])
        let id = try #require(answer[7]["id"] as? String)
        #expect(await api.send(.get, "/v1/articles/\(id)/text").body == Array("Perahu 7 berlabuh di dermaga.".utf8))
        let problem = try #require(answer[50]["problem"] as? [String: Any])
        #expect(problem["type"] as? String == "/docs/problems/bad-json")
    }

    @Test func `keeps all or nothing where that is asked for`() async throws {
        let api = try ServiceUnderTest()
        let broken = await api.send(
            .post, "/v1/articles/bulk?atomic=true", type: "application/x-ndjson",
            body: Array((lines(0..<20) + #"{"title":"no text"}"#).utf8))
        #expect(broken.status.code == 422)
        #expect(try (broken.object["detail"] as? String)?.hasPrefix("Line 21, and so nothing, was kept") == true)
        #expect(try (await api.send(.get, "/v1/articles").object["items"] as? [Any])?.isEmpty == true)
        let whole = try await post(lines(0..<20), "?atomic=true", to: api)
        #expect(whole.last?["created"] as? Int == 20)
    }

    @Test(arguments: ["", "\n", "\n\n \n"])
    func `takes no lines at all`(body: String) async throws {
        let answer = try await post(body, to: try ServiceUnderTest())
        #expect(answer.count == 1 && answer.first?["created"] as? Int == 0)
    }

    @Test func `stops at a line without an end and says what was kept`() async throws {
        let api = try ServiceUnderTest()
        let answer = try await post(lines(0..<3) + #"{"text":""# + String(repeating: "a", count: 2 << 20), to: api)
        #expect(answer.last?["done"] as? Bool == false)
        #expect(answer.last?["problem"] != nil)
    }

    @Test(arguments: [
        ("?atomic=maybe", "application/x-ndjson", 400), ("?all=true", "application/x-ndjson", 400),
        ("", "text/plain", 415), ("", "application/json", 415),
    ])
    func `refuses what it does not take`(query: String, type: String, status: Int) async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(.post, "/v1/articles/bulk" + query, type: type, body: Array(lines(0..<1).utf8))
        #expect(answer.status.code == status)
    }
}

extension Response {
    /// The content, made to its end where it is made piece by piece.
    func wholeContent() async throws -> [UInt8] {
        try await source?.wholeContent() ?? body
    }
}

extension ContentSource {
    /// The content, made to its end.
    func wholeContent() async throws -> [UInt8] {
        var content: [UInt8] = []
        while let piece = try await next() { content += piece }
        return content
    }
}
