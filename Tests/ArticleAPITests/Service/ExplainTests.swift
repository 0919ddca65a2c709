import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct ExplainTests {
    private static let text = """
        Stok Beras Aman

        "Stok aman," kata Sutrisno Wibowo. Ia tiba bersama Ratna Puspita. "Harga naik," katanya kepada warga.
        """

    @Test func `tells why each block and quotation is read so`() async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(
            .post, "/v1/parse?explain=true", type: "text/plain", body: Array(Self.text.utf8))
        #expect(answer.status == .ok)
        let article = try answer.object
        let blocks = try #require(article["blocks"] as? [[String: Any]])
        #expect(blocks.allSatisfy { ($0["reason"] as? String)?.hasSuffix(".") == true && $0["rule"] != nil })
        let quotes = try #require(article["quotes"] as? [[String: Any]])
        let last = try #require(quotes.last)
        #expect((last["reason"] as? String)?.contains("points to somebody named before") == true)
        let weighed = try #require(last["weighed"] as? [[String: Any]])
        #expect(weighed.first?["name"] as? String == "Sutrisno Wibowo")
        let clues = try #require(weighed.first?["clues"] as? [[String: Any]])
        #expect(clues.contains { $0["clue"] as? String == "spokeLast" && $0["weight"] is Double })
    }

    @Test(arguments: ["/v1/parse", "/v1/parse?explain=false"])
    func `tells nothing that was not asked for`(target: String) async throws {
        let api = try ServiceUnderTest()
        let article = try await api.send(.post, target, type: "text/plain", body: Array(Self.text.utf8)).object
        let blocks = try #require(article["blocks"] as? [[String: Any]])
        #expect(blocks.allSatisfy { $0["reason"] == nil })
        let quotes = try #require(article["quotes"] as? [[String: Any]])
        #expect(quotes.allSatisfy { $0["reason"] == nil && $0["weighed"] == nil && $0["rule"] != nil })
    }
}
