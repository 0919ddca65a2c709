import Foundation
import Testing

/// Ending the program while clients post.
@Suite struct EndingUnderLoadTests {
    @Test(arguments: [SIGKILL, SIGTERM])
    func `keeps what it acknowledged and nothing by halves`(signal: Int32) async throws {
        let folder = try TemporaryFolder()
        let first = try Served(database: folder.path("kutip.sqlite"))
        let acknowledged = try await post(to: first, until: 60) { first.process.send(signal) }
        let status = try first.process.finish().status
        #expect(status == (signal == SIGTERM ? 0 : -SIGKILL))
        #expect(acknowledged.count >= 60)

        let second = try Served(database: folder.path("kutip.sqlite"))
        for (path, text) in acknowledged {
            let kept = try await second.send("GET", path + "/text")
            #expect(kept.status == 200)
            #expect(kept.body == Data(text.utf8))
        }
        second.process.send(SIGTERM)
        #expect(try second.process.finish().status == 0)
        let check = try KutipProcess(["check", "--database", folder.path("kutip.sqlite")]).finish()
        #expect(check.status == 0, "\(check.output)\(check.errors)")
    }

    /// Posts from eight clients, each until the server is gone, and does something once so many posts are acknowledged.
    ///
    /// - Returns: The acknowledged articles' paths and texts.
    private func post(
        to served: Served, until count: Int, then act: () -> Void
    ) async throws -> [(path: String, text: String)] {
        let (posts, posted) = AsyncStream.makeStream(of: (path: String, text: String).self)
        let clients = Task {
            await withTaskGroup { group in
                for client in 0..<8 { group.addTask { await post(to: served, as: client, posted) } }
            }
            posted.finish()
        }
        var acknowledged: [(path: String, text: String)] = []
        for await post in posts {
            acknowledged.append(post)
            if acknowledged.count == count { act() }
        }
        await clients.value
        return acknowledged
    }

    private func post(
        to served: Served, as client: Int, _ posted: AsyncStream<(path: String, text: String)>.Continuation
    ) async {
        for number in 0... {
            let text = "Catatan \(client).\(number)\n\n\"Kami mencatat \(number),\" kata Sari Wulan."
            // An error means that the server is gone, which is what this test is about.
            guard let answer = try? await served.post(text), let path = answer.fields["Location"] as? String else {
                return
            }
            #expect(answer.status == 201)
            posted.yield((path, text))
        }
    }
}
