import Foundation
import Testing

/// How the running program treats requests that come again, come too often, or come from pages of other origins.
@Suite struct MannersTests {
    @Test func `answers a request with a key again after it was killed`() async throws {
        let folder = try TemporaryFolder()
        func post(_ served: Served, _ text: String) async throws -> (
            status: Int, fields: [AnyHashable: Any], body: Data
        ) {
            try await served.send(
                "POST", "/v1/articles", type: "text/plain", fields: ["Idempotency-Key": "\"pagi-1\""],
                body: Data(text.utf8))
        }
        var served = try Served(database: folder.path("kutip.sqlite"))
        let first = try await post(served, "Kapal pertama berlabuh.")
        served.process.send(SIGKILL)
        _ = await served.process.finish()
        served = try Served(database: folder.path("kutip.sqlite"))
        let again = try await post(served, "Kapal pertama berlabuh.")
        #expect(first.status == 201 && again.status == 201)
        #expect(again.fields["Location"] as? String == first.fields["Location"] as? String)
        #expect(again.body == first.body)
        #expect(try await post(served, "Kapal kedua berlabuh.").status == 422)
        served.process.send(SIGTERM)
        #expect(await served.process.finish().status == 0)
    }

    @Test func `holds each client to the rate that it is given`() async throws {
        let folder = try TemporaryFolder()
        let served = try Served(database: folder.path("kutip.sqlite"), ["--rate", "1/h", "--burst", "2"])
        let began = ContinuousClock.now
        let answers = [
            try await served.send("GET", "/healthz"), try await served.post("Satu."), try await served.post("Dua."),
        ]
        // What has gone by since the first counts towards the hour, and other tests may keep every processor busy.
        let gone = Int((ContinuousClock.now - began).components.seconds) + 1
        #expect(answers.map(\.status) == [200, 201, 429])
        // Foundation writes the names of fields in its own way.
        let policy = answers[0].fields.first { "\($0.key)".lowercased() == "ratelimit-policy" }
        #expect(policy?.value as? String == "\"address\";q=2;w=7200")
        let wait = try #require(Int(answers[2].fields["Retry-After"] as? String ?? ""))
        #expect((3_600 - gone...3_600).contains(wait))
        served.process.send(SIGTERM)
        #expect(await served.process.finish().status == 0)
    }

    @Test func `lets the pages in that it is told of`() async throws {
        let folder = try TemporaryFolder()
        let served = try Served(
            database: folder.path("kutip.sqlite"),
            environment: ["KUTIP_ALLOW_ORIGIN": "https://a.example https://b.example"])
        for (origin, allowed) in [("https://b.example", "https://b.example"), ("https://c.example", nil)] {
            let answer = try await served.send("GET", "/v1/quotes", fields: ["Origin": origin])
            #expect(answer.status == 200)
            #expect(answer.fields["Access-Control-Allow-Origin"] as? String == allowed)
        }
        served.process.send(SIGTERM)
        #expect(await served.process.finish().status == 0)
    }
}
