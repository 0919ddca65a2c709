import ArticleStorage
import Articles
import Foundation
import Gzip
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct `Exports` {
    /// Articles of several days, outlets and languages; one is dated by nothing.
    private static let articles = (0..<12).map { number in
        let day = number == 5 ? "null" : "\"2026-02-\(String(number + 10))\""
        let text =
            number.isMultiple(of: 3)
            ? #"\"The old pier number \#(number) will be repaired soon,\" said Tom Hale. It rained."#
            : #"\"Dermaga lama nomor \#(number) kami perbaiki,\" kata Sari Wulan. Menurut Bram Tarigan, perahu \#(number) menunggu lama sekali."#
        let site = number.isMultiple(of: 2) ? "Kabar Teluk" : "Warta Bukit"
        return #"{"title":"Berita \#(number)","text":"\#(text)","publishedAt":\#(day),"site":"\#(site)"}"#
    }

    private func archive() async throws -> ServiceUnderTest { try await .holding(Self.articles) }

    /// The ids of all that the pages of a list hold, in order.
    private func ids(_ list: String, _ query: String, of api: ServiceUnderTest) async throws -> [String] {
        var (ids, next): ([String], String?) = ([], "/v1/\(list)?\(query)&limit=3")
        while let address = next {
            let page = try await api.send(.get, address).object
            ids += (page["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
            next = page["next"] as? String
        }
        return ids
    }

    private func lines(_ address: String, of api: ServiceUnderTest) async throws -> [[String: Any]] {
        let answer = await api.send(.get, address)
        #expect(answer.status == .ok)
        return try await answer.wholeContent().split(separator: 0x0A).map {
            try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
        }
    }

    @Test(arguments: [
        "sort=-published", "sort=published", "sort=ingested", "speaker=sari%20wulan", "speaker=nobody", "q=dermaga",
        "q=dermaga&sort=relevance", "about=perahu", "date=2026-02-12", "date=none", "from=2026-02-12&to=2026-02-15",
        "site=kabar%20teluk", "language=en", "type=indirect", "minConfidence=0.5", "minWords=7", "precision=day",
        "duplicates=first", "date=2026-02-12&tz=WIT", "date=2026-02-02&dateField=ingested", "q=site:warta",
    ])
    func `have the rows of the list with the same filters, and count them at the end`(_ query: String) async throws {
        let api = try await archive()
        for list in ["articles", "quotes"] {
            let rows = try await lines("/v1/export/\(list).ndjson?\(query)", of: api)
            let expected = try await ids(list, query, of: api)
            #expect(rows.dropLast().map { $0["id"] as? String } == expected, "\(list)")
            let end = try #require(rows.last)
            #expect(end["done"] as? Bool == true && end["rows"] as? Int == expected.count)
        }
        let table = try await api.send(.get, "/v1/export/quotes.csv?\(query)").wholeContent()
        let expected = try await ids("quotes", query, of: api)
        let cells = String(decoding: table, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(cells.first?.hasPrefix("id,published,publishedPrecision,speaker,") == true && cells.last == "")
        #expect(cells.dropFirst().dropLast().map { String($0.prefix { $0 != "," }) } == expected)
    }

    @Test(arguments: ExportFormat.allCases, [1, 2, 7, 1000])
    func `are the same however many rows are read at a time`(_ format: ExportFormat, _ size: Int) async throws {
        let api = try await archive()
        let base = try #require(BaseURL("http://a.example"))
        var request = try await ExportRequest(format, parameters: [], base: base, of: api.repository)
        let whole = try await Export(request, of: api.repository).wholeContent()
        request.query.limit = size
        #expect(try await Export(request, of: api.repository).wholeContent() == whole)
        let address = "/v1/export/\(format.rawValue)"
        let served = await api.send(.get, address, fields: [.askedHost: "a.example"])
        #expect(try await served.wholeContent() == whole)
        let type = served.headerFields[.contentType]
        #expect(type == format.contentType)
        #expect(served.headerFields[.contentDisposition] == "attachment; filename=\"kutip-\(format.rawValue)\"")
        #expect(served.headerFields[.acceptRanges] == "none")
    }

    @Test(arguments: ExportFormat.allCases)
    func `come as gzip to those who take it`(_ format: ExportFormat) async throws {
        let api = try await archive()
        let address = "/v1/export/\(format.rawValue)"
        let plain = await api.send(.get, address, fields: [.askedHost: "a.example"])
        let packed = await api.send(
            .get, address, fields: [.askedHost: "a.example", .acceptEncoding: "gzip", .range: "bytes=0-9"])
        #expect(packed.status == .ok && packed.headerFields[.contentEncoding] == "gzip")
        #expect(packed.headerFields[.vary]?.contains("Accept-Encoding") == true)
        #expect(
            try await Gzip.unpack(packed.wholeContent(), maximum: .max) == plain.wholeContent())
        let refused = await api.send(.get, address, fields: [.acceptEncoding: "identity;q=0, br"])
        #expect(refused.status == .notAcceptable || refused.status == .badRequest)
    }

    @Test(arguments: ExportFormat.allCases)
    func `hold what the contract says`(_ format: ExportFormat) async throws {
        let api = try await archive()
        let request = Request(
            method: .get, path: ["v1", "export", format.rawValue], headerFields: [.askedHost: "a.example"])
        guard case .found(let endpoint, _) = api.service.router.match(.get, request.path) else {
            Issue.record("there is no such endpoint")
            return
        }
        let answer = await api.service.respond(to: request)
        let form = try #require(endpoint.answers.first?.forms.first)
        #expect(MediaType(answer.headerFields[.contentType] ?? "")?.essence == form.type)
        guard form.type != "text/csv" else { return }
        let content = try await answer.wholeContent()
        let documents = form.type == "application/ld+json" ? [content[...]] : content.split(separator: 0x0A)
        let counts: [ExportFormat: Int] = [.articleLines: 13, .newsLines: 13, .quoteLines: 21]
        #expect(documents.count == counts[format] ?? 1)
        for document in documents {
            let fault = form.schema.fault(in: try JSONSerialization.jsonObject(with: Data(document)))
            #expect(fault == nil)
        }
    }

    @Test func `are closed documents of linked data`() async throws {
        let api = try await archive()
        for name in ["quotes.jsonld", "claims.jsonld"] {
            for query in ["", "?speaker=nobody"] {
                let answer = await api.send(.get, "/v1/export/\(name)\(query)", fields: [.askedHost: "a.example"])
                let document = try #require(
                    try await JSONSerialization.jsonObject(with: Data(answer.wholeContent())) as? [String: Any])
                #expect(document["@context"] as? String == "https://schema.org")
                let nodes = try #require(document["@graph"] as? [[String: Any]])
                #expect(nodes.count == (query.isEmpty ? 20 : 0), "\(name)")
                #expect(nodes.allSatisfy { ($0["@id"] as? String)?.hasPrefix("http://a.example/v1/quotes/q_") == true })
            }
        }
    }

    @Test func `have only the members that are asked for`() async throws {
        let api = try await archive()
        let quotes = try await lines("/v1/export/quotes.ndjson?fields=text,speaker(name)&language=en", of: api)
        #expect(quotes.count == 5 && Set(quotes[0].keys) == ["text", "speaker"])
        let articles = try await lines("/v1/export/articles.ndjson?fields=title", of: api)
        #expect(articles.count == 13 && Set(articles[0].keys) == ["title"])
    }

    @Test(arguments: ExportFormat.allCases)
    func `neither lose nor repeat rows while others are written and deleted`(_ format: ExportFormat) async throws {
        let api = try await archive()
        let base = try #require(BaseURL("http://a.example"))
        var request = try await ExportRequest(format, parameters: [], base: base, of: api.repository)
        request.query.limit = 1
        let export = Export(request, of: api.repository)
        var (content, number): ([UInt8], Int) = ([], 0)
        while let piece = try await export.next() {
            content += piece
            number += 1
            let day = number.isMultiple(of: 2) ? "2030-01-01" : "2020-01-01"
            guard number < 15 else { continue }
            let text = #"\"Kapal tambahan \#(number) sudah datang,\" kata Rudi Hartono."#
            let json = #"{"title":"Baru","text":"\#(text)","publishedAt":"\#(day)"}"#
            let answer = await api.send(.post, "/v1/articles", type: "application/json", body: Array(json.utf8))
            if number.isMultiple(of: 3), let path = answer.headerFields[.location] {
                _ = await api.send(.delete, path)
            }
        }
        let text = String(decoding: content, as: UTF8.self)
        for title in 0..<12 {
            // Each article of the beginning is named in rows of its own.
            let words = title.isMultiple(of: 3) ? "pier number \(title) will" : "lama nomor \(title) kami"
            #expect(text.contains(words), "\(words)")
        }
        if format == .quoteTable {
            let ids = text.components(separatedBy: "\r\n").dropFirst().dropLast().map { $0.prefix { $0 != "," } }
            #expect(Set(ids).count == ids.count)
            #expect(await export.rows == ids.count)
        }
    }
}
