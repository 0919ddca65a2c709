import Articles
import Foundation
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

/// What the forms of an article say.
@Suite struct WriterTests {
    @Test(
        "tells a date as exactly as it is known, and no moment that nobody knows",
        arguments: [
            ("2026", "2026", nil), ("2026-03", "2026-03", nil), ("2026-03-10", "2026-03-10", nil),
            ("2026-03-10T14:30+07:00", "2026-03-10T14:30:00+07:00", "2026-03-10T14:30:00+07:00"),
            ("2026-03-10T14:30:25Z", "2026-03-10T14:30:25+00:00", "2026-03-10T14:30:25+00:00"), (nil, nil, nil),
        ] as [(String?, String?, String?)])
    func dates(_ published: String?, _ linked: String?, _ ninjs: String?) async throws {
        let api = try ServiceUnderTest()
        let members = published.map { ["publishedAt": $0] } ?? [:]
        let path = try await FormatSample.post("Nelayan Menunggu\n\nDermaga itu rusak.", members, to: api)
        #expect(try await api.get(path, format: "jsonld").object["datePublished"] as? String == linked)
        #expect(try await api.get(path, format: "ninjs").object["contentCreated"] as? String == ninjs)
    }

    @Test func `has no date for a stretch of days`() throws {
        let (first, last) = (
            try #require(CivilDate(year: 2026, month: 3, day: 10)),
            try #require(CivilDate(year: 2026, month: 3, day: 12))
        )
        #expect(DateValue.days(first, last).schemaDate == nil)
        #expect(DateValue.day(first).schemaDate == "2026-03-10")
    }

    @Test func `gives the story and not what stood around it`() async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        let text = await api.get(path, format: "text").text
        #expect(text.hasPrefix("Nelayan Teluk Rasa Menunggu Dermaga Baru Selesai\n\nWali Kota"))
        #expect(text.contains("\n\nJanji untuk Nelayan\n\n") && text.hasSuffix("nelayan.\n"))
        #expect(!text.contains("Baca Juga") && !text.contains("Site icon"))
        let bodies = try #require(await api.get(path, format: "ninjs").object["bodies"] as? [[String: Any]])
        let plain = try #require(bodies[0]["value"] as? String)
        #expect(text == "Nelayan Teluk Rasa Menunggu Dermaga Baru Selesai\n\n\(plain)\n")
        #expect(bodies[0]["wordCount"] as? Int == plain.split(whereSeparator: \.isWhitespace).count)
        #expect((bodies[1]["value"] as? String)?.contains("</p><h2>Janji untuk Nelayan</h2><p>") == true)
        #expect(try await api.get(path, format: "jsonld").object["articleBody"] as? String == plain)
    }

    @Test func `gives names to those who have one, and descriptions to others`() async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        let parts = try #require(await api.get(path, format: "jsonld").object["hasPart"] as? [[String: Any]])
        let creators = parts.compactMap { $0["creator"] as? [String: Any] }
        let mayor = try #require(creators.first { $0["name"] as? String == "Ratna Lestari" })
        #expect(mayor["@type"] as? String == "Person" && mayor["jobTitle"] as? String == "Wali Kota Banyu Biru")
        #expect((mayor["@id"] as? String)?.hasPrefix("http://arsip.example/v1/speakers/s_") == true)
        let fisher = try #require(creators.first { $0["name"] == nil })
        #expect(fisher["description"] as? String == "seorang nelayan" && fisher["@id"] == nil)
    }

    @Test func `says where a claim was printed first, and where else`() async throws {
        let api = try ServiceUnderTest()
        let later = try await FormatSample.post(
            FormatSample.text.replacing("10/3/2026", with: "11/3/2026").replacing("Kabar Teluk", with: "Suara Pesisir"),
            ["url": "https://pesisir.example/2", "publishedAt": "2026-03-11"], to: api)
        let first = try await FormatSample.post(
            FormatSample.text, ["url": "https://teluk.example/1", "publishedAt": "2026-03-10"], to: api)
        for path in [later, first] {
            let graph = try #require(await api.get(path, format: "claims").object["@graph"] as? [[String: Any]])
            let claim = try #require(graph.first)
            #expect((claim["firstAppearance"] as? [String: Any])?["url"] as? String == "https://teluk.example/1")
            let places = (claim["appearance"] as? [[String: Any]])?.compactMap { $0["url"] as? String }
            #expect(places == ["https://teluk.example/1", "https://pesisir.example/2"])
        }
        let duplicate = try #require(await api.get(later, format: "jsonld").object["isBasedOn"] as? [String: Any])
        #expect(duplicate["@id"] as? String == "http://arsip.example" + first)
        let associations = try #require(
            await api.get(later, format: "ninjs").object["associations"] as? [[String: Any]])
        #expect(associations.last?["rel"] as? String == "duplicateof")
    }

    @Test func `does not say where undated words were printed first`() async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post("“Kami menunggu kapal itu datang,” kata Sari Wulan.", to: api)
        let graph = try #require(await api.get(path, format: "claims").object["@graph"] as? [[String: Any]])
        #expect(graph.count == 1 && graph[0]["firstAppearance"] == nil && graph[0]["appearance"] != nil)
    }

    @Test func `makes no claim of a fragment`() async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(
            "Dalam pertemuan dengan warga, Sari Wulan menyapa para nelayan dengan sebutan “penjaga teluk”.", to: api)
        let quotes = try #require(await api.get(path).object["quotes"] as? [[String: Any]])
        let fragment = try #require(quotes.first { $0["type"] as? String == "fragment" }?["id"] as? String)
        let answer = await api.get("/v1/quotes/\(fragment)", format: "claims")
        #expect(answer.status == .notAcceptable && answer.text.contains("fragment"))
        #expect((try await api.get(path, format: "claims").object["@graph"] as? [Any])?.isEmpty == true)
        #expect(await api.get("/v1/quotes/\(fragment)", format: "jsonld").status == .ok)
    }

    @Test(arguments: [(2_000, 4), (8, 4), (7, 4), (6, 3), (1, 1), (0, 0)])
    func `looks for the appearances of claims until it has read enough`(_ most: Int, _ found: Int) async throws {
        let api = try ServiceUnderTest()
        let statements = [
            "Dermaga lama di Muara Kecil akan selesai diperbaiki sebelum musim angin barat tiba",
            "Harga beras di pasar induk turun karena panen raya di sembilan desa berhasil baik",
            "Jembatan gantung menuju sekolah dasar itu dibuka kembali setelah kabelnya diganti semua",
            "Kapal penumpang ke pulau seberang berlayar dua kali sehari mulai pekan depan",
        ]
        let words = statements.map { "“\($0),” kata Sari Wulan." }.joined(separator: "\n\n")
        let path = try await FormatSample.post("Judul satu\n\n" + words, to: api)
        _ = try await FormatSample.post("Judul dua\n\n" + words, to: api)
        let id = try #require(ArticleID(rawValue: String(path.split(separator: "/").last ?? "")))
        let finder = AppearanceFinder(repository: api.repository, mostMembers: most)
        let base = try #require(BaseURL("https://a.example"))
        let graph = try #require(
            try await finder.answer(withClaimsOf: id, base: base).object["@graph"] as? [[String: Any]])
        #expect(graph.count == 4)
        let appearances = graph.map { ($0["appearance"] as? [Any])?.count ?? 0 }
        #expect(appearances == (0..<4).map { $0 < found ? 2 : 1 })
        // The first appearance is told where somebody looked.
        #expect(graph.filter { $0["firstAppearance"] != nil }.count <= found)
    }

    @Test func `selects in annotations what stands in the text`() async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post("👩‍👩‍👧 Judul\n\n" + FormatSample.text, to: api)
        let answer = await api.get(path + "/annotations")
        #expect(answer.headerFields[.contentType] == QuoteAnnotations.mediaType)
        let text = Array(await api.get(path + "/text").text.unicodeScalars)
        let page = try #require(try answer.object["first"] as? [String: Any])
        let items = try #require(page["items"] as? [[String: Any]])
        let total = try answer.object["total"] as? Int
        #expect(items.count >= 3 && items.count == total)
        for target in items.flatMap({ $0["target"] as? [[String: Any]] ?? [] }) {
            let selectors = try #require(target["selector"] as? [[String: Any]])
            let (start, end) = (try #require(selectors[1]["start"] as? Int), try #require(selectors[1]["end"] as? Int))
            var words = String.UnicodeScalarView()
            words.append(contentsOf: text[start..<end])
            #expect(String(words) == selectors[0]["exact"] as? String)
            #expect(target["source"] as? String == "http://arsip.example\(path)/text")
        }
    }

    @Test(arguments: ["", "/quotes", "/annotations"])
    func `can stand in a page's script element`(_ suffix: String) async throws {
        let api = try ServiceUnderTest()
        let words = "“Harga </script><!-- naik <script> lagi hari ini,” kata Sari Wulan."
        let path = try await FormatSample.post(words, ["title": "</script><script>alert(1)//"], to: api)
        let answer = await api.get(path + suffix, format: suffix == "/annotations" ? nil : "jsonld")
        #expect(answer.status == .ok && !answer.text.contains("<") && answer.text.contains("\\u003c"))
        if suffix.isEmpty { #expect(try answer.object["headline"] as? String == "</script><script>alert(1)//") }
    }

    @Test func `has the forms of an article in which nothing was found`() async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post("x", to: api)
        for format in Format.allCases { #expect(await api.get(path, format: format.rawValue).status == .ok) }
        let annotations = try await api.get(path + "/annotations").object
        #expect(annotations["total"] as? Int == 0)
    }

    @Test(arguments: [nil, "json", "jsonld", "claims", "ninjs", "text", "html"] as [String?])
    func `tells what was deleted in every form`(_ format: String?) async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        #expect(await api.get(path, format: format).status == .ok)
        #expect(await api.send(.delete, path).status == .noContent)
        #expect(await api.get(path, format: format).status == .gone)
        #expect(await api.get("/v1/articles/a_00", format: format).status == .notFound)
        #expect(await api.get(path + "/annotations").status == .gone)
    }
}
