import Foundation
import Gzip
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite("The page about the API") struct DocumentationTests {
    private func page(_ path: String = "/docs") async throws -> String {
        let answer = await (try ServiceUnderTest()).send(.get, path)
        #expect(answer.status == .ok)
        #expect(answer.headerFields[.contentType] == "text/html; charset=utf-8")
        #expect(answer.headerFields[.contentSecurityPolicy] == HTMLPage.policy)
        return String(decoding: answer.body, as: UTF8.self)
    }

    @Test("has every endpoint with its parameters, a command and its problems")
    func endpoints() async throws {
        let (api, html) = (try ServiceUnderTest(), try await page())
        #expect(api.endpoints.count > 20)
        for endpoint in api.endpoints {
            let start = try #require(html.range(of: "<section id=\"\(endpoint.operationID)\">"), "\(endpoint.path)")
            let part = html[start.upperBound...].components(separatedBy: "</section>")[0]
            #expect(part.contains("\(endpoint.method.rawValue) \(endpoint.path)"))
            #expect(part.contains("curl -sS"))
            for parameter in endpoint.parameters { #expect(part.contains("<code>\(parameter.name)</code>")) }
            for field in endpoint.fields { #expect(part.contains("<code>\(field.name.rawName)</code> (header)")) }
            for kind in endpoint.allProblems { #expect(part.contains("/docs/problems/\(kind.rawValue)")) }
        }
    }

    @Test("leads to no place that is not there", arguments: ["/docs", "/docs/problems", "/docs/problems/bad-json"])
    func links(_ path: String) async throws {
        let api = try ServiceUnderTest()
        let html = try await page(path)
        let ids = html.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        for link in Set(html.components(separatedBy: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }) {
            if link.hasPrefix("#") {
                #expect(ids.contains(link.dropFirst()), "\(link)")
            } else {
                #expect(await api.send(.get, link).status == .ok, "\(link)")
            }
        }
    }

    @Test(
        "has one main heading, no script, and opens and closes the same elements",
        arguments: ["/docs", "/docs/problems"])
    func structure(_ path: String) async throws {
        let html = try await page(path)
        #expect(html.components(separatedBy: "<h1>").count == 2)
        #expect(html.contains("<html lang=\"en\">") && html.contains("name=\"viewport\""))
        for unwanted in ["<script", "http-equiv", "src=", "@import", "url(", "onclick"] {
            #expect(!html.contains(unwanted))
        }
        for name in ["section", "dl", "ul", "nav", "pre", "code", "details", "main", "body"] {
            let opened =
                html.components(separatedBy: "<\(name)>").count + html.components(separatedBy: "<\(name) ").count - 2
            #expect(opened == html.components(separatedBy: "</\(name)>").count - 1, "\(name)")
        }
    }

    @Test("comes in gzip, and not again to whom has it")
    func caching() async throws {
        let api = try ServiceUnderTest()
        let packed = await api.send(.get, "/docs", fields: [.acceptEncoding: "gzip"])
        #expect(packed.headerFields[.contentEncoding] == "gzip")
        let (unpacked, plain) = (try Gzip.unpack(packed.body, maximum: 1 << 22), try await page())
        #expect(String(decoding: unpacked, as: UTF8.self) == plain)
        let tag = try #require(packed.headerFields[.eTag])
        let again = await api.send(.get, "/docs", fields: [.acceptEncoding: "gzip", .ifNoneMatch: tag])
        #expect(again.status == .notModified && again.body.isEmpty)
    }

    @Test("names the problem that was meant")
    func unknownProblem() async throws {
        let answer = await (try ServiceUnderTest()).send(.get, "/docs/problems/bad-jsn")
        #expect(answer.status == .notFound)
        #expect((try answer.object["detail"] as? String)?.contains("did you mean /docs/problems/bad-json?") == true)
    }
}
