import HTTPCore
import HTTPTypes
import Testing

/// What of `Accept` (RFC 9110 §12.5.1) chooses among JSON, JSON-LD, text and HTML, in this order of preference.
@Suite struct AcceptedTypesTests {
    private static let offered = ["application/json", "application/ld+json", "text/plain", "text/html"]

    struct Case: CustomTestStringConvertible {
        let fields: [String]
        let choice: String?

        init(_ fields: String..., choice: String?) { (self.fields, self.choice) = (fields, choice) }

        var testDescription: String { fields.joined(separator: " | ") }
    }

    @Test(arguments: [
        Case(choice: "application/json"), Case("*/*", choice: "application/json"), Case("", choice: "application/json"),
        Case(" , ,", choice: "application/json"), Case("*", choice: "application/json"),
        Case("application/*", choice: "application/json"), Case("text/*", choice: "text/plain"),
        Case("TEXT/HTML", choice: "text/html"), Case("text/html;q=0.1", choice: "text/html"),
        Case("text/html;level=1", choice: "text/html"), Case("text/html ; charset=utf-8 ; Q=0.5", choice: "text/html"),
        Case("text/html;;charset=\"a,b;q=0\"", choice: "text/html"),
        Case("text/html;q=0.5;ext=whatever, text/plain;q=0.4", choice: "text/html"),
        Case("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"", choice: "application/ld+json"),
        Case("image/png, text/html", choice: "text/html"), Case("text/html", "text/plain;q=0.9", choice: "text/html"),
        Case("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", choice: "text/html"),
        Case("application/json, text/plain, */*", choice: "application/json"),
        Case("application/json, text/javascript, */*; q=0.01", choice: "application/json"),
        Case("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", choice: "text/html"),
        Case("*/*;q=0.5, text/*;q=0.6, text/plain;q=0.1", choice: "text/html"),
        Case("application/json;q=0, */*", choice: "application/ld+json"),
        Case("application/*;q=0, */*;q=0.1", choice: "text/plain"),
        Case("text/html;q=0.2, text/html;q=0.9, text/plain;q=0.5", choice: "text/html"),
        Case("text/html;level=1;q=0.3, text/html;q=0.7, text/plain;q=0.5", choice: "text/html"),
        Case("text/html;level=1;q=0.9, text/html;q=0.4, text/plain;q=0.5", choice: "text/plain"),

        Case("*/*;q=0", choice: nil), Case("text/html;q=0", choice: nil), Case("text/html;q=0.000", choice: nil),
        Case("application/pdf", choice: nil), Case("image/*", choice: nil), Case("json", choice: nil),
        Case("text", choice: nil), Case("text/", choice: nil), Case("/html", choice: nil), Case("*/html", choice: nil),
        Case("text/ html", choice: nil), Case("text html", choice: nil), Case("text/html/x", choice: nil),
        Case("text/htm", choice: nil), Case("text/htmlx", choice: nil), Case("textx/*", choice: nil),
        Case("tex/*", choice: nil), Case("text/*x", choice: nil), Case("text*", choice: nil),
        Case("text/html;q=2", choice: nil), Case("text/html;q=1.001", choice: nil), Case("text/html;q=.5", choice: nil),
        Case("text/html;q=-1", choice: nil), Case("text/html;q=", choice: nil), Case("text/html;q=0.1234", choice: nil),
        Case("text/html;level", choice: nil), Case("text/html;=1", choice: nil), Case("text/html;a=b c", choice: nil),
        Case("text/html;a=\"b", choice: nil), Case("text/plain;a=\"b, text/html", choice: nil),
        Case("te\u{17F}t/html", choice: nil), Case("text/html\u{A0}", choice: nil),
    ])
    func `chooses the type that is welcome most`(example: Case) {
        var fields = HTTPFields()
        for value in example.fields { fields.append(HTTPField(name: .accept, value: value)) }
        let choice = AcceptedTypes(fields, offered: Self.offered).choice
        #expect(choice.map { Self.offered[$0] } == example.choice)
    }

    @Test(arguments: [("*/*", true), ("text/html", false), ("*/*;q=0", false), ("", false)])
    func `tells curl from clients that have a wish`(value: String, takesAnything: Bool) {
        #expect(AcceptedTypes.takesAnything([.accept: value]) == takesAnything)
    }

    @Test func `takes everything to be welcome when nothing is said, and offers nothing of nothing`() {
        #expect(AcceptedTypes.takesAnything([:]))
        #expect(AcceptedTypes([:], offered: []).choice == nil)
        #expect(AcceptedTypes([.accept: "*/*"], offered: []).choice == nil)
    }
}
