import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite("HTML") struct HTMLWriterTests {
    private func written(_ write: (inout HTMLWriter) -> Void) -> String {
        var writer = HTMLWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(
        "escapes what would be markup, in texts and in attributes",
        arguments: [
            ("Ana", "Ana"), ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"),
            ("\"x\" onload='y'", "&quot;x&quot; onload='y'"), ("é 👩‍👩‍👧", "é 👩‍👩‍👧"), ("a\u{0}b", "a\u{FFFD}b"),
            ("]]>", "]]&gt;"), ("", ""),
        ])
    func escaping(_ text: String, _ escaped: String) {
        #expect(written { $0.text(text) } == escaped)
        #expect(written { $0.element("p", ["title": text], text) } == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test("closes every element but those that have no end")
    func nesting() {
        let html = written {
            $0.element("ul", ["id": "a", "class": nil]) { list in
                list.element("li", [:], "b")
                list.element("hr")
                list.element("li")
            }
        }
        #expect(html == "<ul id=\"a\"><li>b</li><hr><li></li></ul>")
    }

    @Test("makes a page with one style and nothing from elsewhere")
    func page() {
        let page = HTMLPage(title: "A < B", language: "id") { $0.element("h1", [:], "A") }
        let html = String(decoding: page.bytes, as: UTF8.self)
        #expect(html.hasPrefix("<!doctype html>\n<html lang=\"id\">"))
        #expect(html.contains("<title>A &lt; B</title>"))
        #expect(html.contains("<main><h1>A</h1></main>"))
        #expect(!html.contains("<script") && !html.contains("http://") && !html.contains("https://"))
        #expect(HTMLPage.policy.contains("style-src 'sha256-"))
        #expect(page.response.headerFields[.contentSecurityPolicy] == HTMLPage.policy)
    }
}
