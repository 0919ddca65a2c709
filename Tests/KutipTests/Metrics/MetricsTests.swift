import Foundation
import Testing

@testable import kutip

/// What a running server tells monitoring.
@Suite struct MetricsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func metrics(_ served: Served) async throws -> String {
        String(decoding: try await served.send("GET", "/metrics").body, as: UTF8.self)
    }

    private func value(_ name: String, in text: String) -> Double? {
        text.split(separator: "\n").first { $0.hasPrefix(name + " ") }.flatMap { Double($0.dropFirst(name.count + 1)) }
    }

    @Test func `count what was asked, parsed and kept`() async throws {
        let served = try Served(database: folder.path("kutip.sqlite"))
        defer { served.process.send(SIGKILL) }
        let location = try #require(try await served.post(sampleArticle()).fields["Location"] as? String)
        for _ in 0..<3 { _ = try await served.send("GET", location) }
        for number in 0..<50 { _ = try await served.send("GET", "/v1/articles/a_\(number)") }
        _ = try await served.send("GET", "/nowhere/\(UUID())")
        let answer = try await served.send("GET", "/metrics?from=anywhere")
        #expect(answer.fields["Content-Type"] as? String == "text/plain; version=0.0.4; charset=utf-8")
        let text = String(decoding: answer.body, as: UTF8.self)
        let requests = "kutip_http_requests_total"
        #expect(value("\(requests){method=\"POST\",route=\"/v1/articles\",status=\"201\"}", in: text) == 1)
        #expect(value("\(requests){method=\"GET\",route=\"/v1/articles/{id}\",status=\"200\"}", in: text) == 3)
        #expect(value("\(requests){method=\"GET\",route=\"/v1/articles/{id}\",status=\"404\"}", in: text) == 50)
        #expect(value("\(requests){method=\"other\",route=\"none\",status=\"404\"}", in: text) == 1)
        let times = "kutip_http_request_duration_seconds_count"
        #expect(value("\(times){method=\"GET\",route=\"/v1/articles/{id}\"}", in: text) == 53)
        #expect(value("kutip_parse_duration_seconds_count", in: text) == 1)
        #expect(value("kutip_parsed_quote_confidence_count", in: text) == 5)
        #expect(text.contains("kutip_parsed_quotes_total{rule=\"id.quote."))
        #expect(value("kutip_commit_writes_sum", in: text) == 1)
        #expect(value("kutip_commit_queue_writes", in: text) == 0)
        #expect(value("kutip_answer_cache_lookups_total{cache=\"article\",result=\"hit\"}", in: text) == 3)
        for name in [
            "kutip_http_connections", "kutip_http_connections_accepted_total", "process_resident_memory_bytes",
            "kutip_http_received_bytes_total", "kutip_http_sent_bytes_total", "process_open_fds", "process_max_fds",
            "process_start_time_seconds", "kutip_archive_file_bytes{file=\"database\"}",
            "kutip_archive_file_bytes{file=\"wal\"}",
        ] { #expect(value(name, in: text) ?? 0 > 0, "\(name)") }
    }

    @Test func `are each described, and lines of the text format alone`() async throws {
        let served = try Served(database: folder.path("kutip.sqlite"))
        defer { served.process.send(SIGKILL) }
        _ = try await served.post(sampleArticle())
        let text = try await metrics(served)
        let described = text.matches(of: /(?m)^# HELP ([a-z_]+) ./).map { String($0.1) }
        #expect(text.matches(of: /(?m)^# TYPE ([a-z_]+) (counter|gauge|histogram)$/).map { String($0.1) } == described)
        #expect(described.allSatisfy { MetricCatalog.all[$0] != nil })
        let samples = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let form = /[a-z_]+(\{[a-z]+="[^"\\\n]*"(,[a-z]+="[^"\\\n]*")*\})? [0-9.e+-]+/
        #expect(samples.allSatisfy { $0.wholeMatch(of: form) != nil } && samples.count > 50)
    }

    @Test func `have no more series for more addresses`() async throws {
        let served = try Served(database: folder.path("kutip.sqlite"))
        defer { served.process.send(SIGKILL) }
        for path in ["/nowhere", "/v1/articles/a_0", "/v1/quotes?speker=a"] { _ = try await served.send("GET", path) }
        _ = try await metrics(served)
        let before = try await metrics(served).split(separator: "\n").count
        for number in 0..<20 {
            _ = try await served.send("GET", "/nowhere/\(number)")
            _ = try await served.send("GET", "/v1/articles/a_\(number)")
            _ = try await served.send("GET", "/v1/quotes?speker\(number)=a")
        }
        #expect(try await metrics(served).split(separator: "\n").count == before)
    }

    @Test func `are told to whoever has a key, where keys are asked for`() async throws {
        let database = folder.path("kutip.sqlite")
        _ = try await KutipProcess(["token", "create", "--name", "a", "--scope", "read", "--database", database])
            .finish()
        let served = try Served(database: database, ["--keys"])
        defer { served.process.send(SIGKILL) }
        #expect(try await served.send("GET", "/metrics").status == 401)
    }
}
