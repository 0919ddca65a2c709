import Articles
import Foundation
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite("Examples") struct ExampleTests {
    private func json(_ write: (inout JSONWriter) -> Void) throws -> Any {
        var writer = JSONWriter()
        write(&writer)
        return try JSONSerialization.jsonObject(with: Data(writer.bytes), options: .fragmentsAllowed)
    }

    @Test("of shapes are what the shapes allow", arguments: SchemaName.allCases)
    func shapes(_ name: SchemaName) throws {
        let example = try json { name.writeExample(to: &$0) }
        #expect(name.schema.fault(in: example) == nil)
        // What the shape alone gives is there for what no code writes on its own.
        let derived = try json { name.schema.writeExample(to: &$0) }
        #expect(name.schema.fault(in: derived) == nil)
    }

    @Test("of answers are what the answers may be")
    func answers() throws {
        for endpoint in try ServiceUnderTest().endpoints {
            for schema in endpoint.answers.flatMap(\.forms).map(\.schema) + endpoint.content.forms.map(\.schema) {
                let example = try json { schema.writeExample(to: &$0) }
                #expect(schema.fault(in: example) == nil, "\(endpoint.operationID)")
            }
        }
    }

    @Test("of parameters are taken")
    func parameters() async throws {
        // Feeds ask for an address that others know the service by.
        let api = try ServiceUnderTest(publicURL: BaseURL("https://news.example"))
        for endpoint in api.endpoints where endpoint.method == .get && endpoint.segment == nil {
            for parameter in endpoint.parameters where parameter.name != "cursor" && parameter.name != "since" {
                let answer = await api.send(
                    .get, "\(endpoint.path)?\(parameter.name)=\(percentEncoded(parameter.example))")
                #expect(answer.status.code == 200, "\(endpoint.path)?\(parameter.name)=\(parameter.example)")
            }
        }
        #expect(try RequestKey([.idempotencyKey: FieldParameter.idempotencyKey.example]) != nil)
        #expect(ReturnPreference([.prefer: FieldParameter.prefer.example]) == .minimal)
    }

    @Test("of the article are read from it, not made up")
    func article() throws {
        let quote = try #require(ExampleArticle.quote)
        #expect(quote.quote.text == "Kami tidak akan menunggu musim badai")
        #expect(quote.quote.speaker?.name == "Sari Wulan")
        #expect(ExampleArticle.article.parsed.site?.name == "Kabar Pesisir")
        #expect(ExampleArticle.summary.quoteCount >= 2)
    }
}

extension ServiceUnderTest {
    /// All endpoints, as the index lists them.
    var endpoints: [Endpoint] { service.endpoints }
}
