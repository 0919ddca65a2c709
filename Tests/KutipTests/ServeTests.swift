import Foundation
import Testing

@Suite struct ServeTests {
    @Test func `keeps what it acknowledged through a kill, fifty times`() async throws {
        let folder = try TemporaryFolder()
        var posted: [(path: String, text: String)] = []
        for round in 0..<50 {
            let served = try Served(database: folder.path("kutip.sqlite"))
            let text = "Putaran \(round)\n\n\"Kami mencatat putaran \(round),\" kata Sari Wulan."
            let answer = try await served.post(text)
            served.process.send(SIGKILL)
            _ = await served.process.finish()
            #expect(answer.status == 201)
            posted.append((try #require(answer.fields["Location"] as? String), text))
        }
        let served = try Served(database: folder.path("kutip.sqlite"))
        for article in posted {
            let kept = try await served.send("GET", article.path + "/text")
            #expect(kept.status == 200)
            #expect(kept.body == Data(article.text.utf8))
        }
        served.process.send(SIGTERM)
        #expect(await served.process.finish().status == 0)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `ends with status 0 on a signal and leaves one file`(signal: Int32) async throws {
        let folder = try TemporaryFolder()
        let served = try Served(database: folder.path("kutip.sqlite"))
        #expect(try await served.post(sampleArticle()).status == 201)
        served.process.send(signal)
        #expect(await served.process.finish().status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["kutip.sqlite"])
    }

    @Test func `takes its settings from the environment`() async throws {
        let folder = try TemporaryFolder()
        let environment = ["KUTIP_PORT": "0", "KUTIP_DATABASE": folder.path("env.sqlite"), "KUTIP_HOST": "127.0.0.1"]
        let process = try KutipProcess(["serve"], environment: environment)
        #expect(try process.firstLine().hasSuffix("from " + folder.path("env.sqlite")))
        process.send(SIGTERM)
        #expect(await process.finish().status == 0)
    }

    @Test(arguments: [
        (["serve", "--port", "65536"], ""), (["serve", "--port", "+1"], ""), (["serve", "--colour"], ""),
        (["serve", "--database", "/no/such/folder/kutip.sqlite", "--port", "0"], ""), (["serve"], "x"),
        (["serve", "--host", "not an address", "--port", "0"], ""), (["tell"], ""),
        (["serve", "--connections", "0"], ""), (["serve", "--idle-seconds", "soon"], ""),
        (["serve", "--article-bytes", "+1"], ""), (["serve", "--drain-seconds", "9999999999"], ""),
        (["serve", "--cache-bytes", "-1"], ""), (["serve", "--rate", "fast", "--port", "0"], ""),
        (["serve", "--rate", "0/s", "--port", "0"], ""), (["serve", "--burst", "0", "--port", "0"], ""),
        (["serve", "--rate", "1/s", "--burst", "1000001", "--port", "0"], ""),
        (["serve", "--allow-origin", "news.example", "--port", "0"], ""),
        (["serve", "--allow-origin", "https://news.example/", "--port", "0"], ""),
    ])
    func `refuses wrong settings with status 64 and a sentence`(arguments: [String], port: String) async throws {
        let folder = try TemporaryFolder()
        var environment = ["KUTIP_DATABASE": folder.path("kutip.sqlite")]
        if !port.isEmpty { environment["KUTIP_PORT"] = port }
        let process = try KutipProcess(arguments, environment: environment)
        // Only a program that serves, which it should not, has a first line.
        #expect(try process.firstLine() == "")
        process.send(SIGKILL)
        let ended = await process.finish()
        #expect(ended.status == 64)
        #expect(ended.errors.contains("Error: "))
    }

    @Test func `names the variable that is no number`() async throws {
        let folder = try TemporaryFolder()
        let environment = ["KUTIP_DATABASE": folder.path("kutip.sqlite"), "KUTIP_REQUESTS_PER_CONNECTION": "many"]
        let ended = try await KutipProcess(["serve", "--port", "0"], environment: environment).finish()
        #expect(ended.status == 64)
        #expect(ended.errors.contains("KUTIP_REQUESTS_PER_CONNECTION must be a number"))
    }

    @Test func `holds to the limits that it is given`() async throws {
        let folder = try TemporaryFolder()
        let options = ["--connections", "8", "--connections-per-client", "1", "--requests-per-connection", "2"]
        let environment = ["KUTIP_ARTICLE_BYTES": "10", "KUTIP_REQUESTS_PER_CONNECTION": "1"]
        let served = try Served(database: folder.path("kutip.sqlite"), options, environment: environment)
        defer { served.process.send(SIGKILL) }
        let (first, second) = (try RawClient(to: served), try RawClient(to: served))
        #expect(second.readAll().hasPrefix("HTTP/1.1 503 "))
        first.post("Sepuluh..")
        #expect(try #require(first.hear().head(201)).contains("Connection: close") == false)
        first.post("Lebih dari sepuluh.")
        #expect(try #require(first.hear().head(413)).contains("Connection: close"))
    }

    @Test func `says so when the port is taken`() async throws {
        let folder = try TemporaryFolder()
        let first = try Served(database: folder.path("a.sqlite"))
        let port = try #require(first.base.split(separator: ":").last.map(String.init))
        let second = try await KutipProcess(["serve", "--port", port, "--database", folder.path("b.sqlite")]).finish()
        #expect(second.status == 64)
        #expect(second.errors.contains(port))
        first.process.send(SIGTERM)
        #expect(await first.process.finish().status == 0)
    }
}
