import Testing

@testable import ArticleAPI

@Suite struct XMLWriterTests {
    private func body(_ write: (inout XMLWriter) -> Void) -> String {
        var writer = XMLWriter()
        write(&writer)
        return String(String(decoding: writer.bytes, as: UTF8.self).split(separator: "?>\n")[1])
    }

    @Test(arguments: [
        ("plain", "plain"), ("a & b", "a &amp; b"), ("</a><script>", "&lt;/a&gt;&lt;script&gt;"), ("]]>", "]]&gt;"),
        ("\"x'", "&quot;x'"), ("&amp;", "&amp;amp;"),
        ("\u{0}\u{8}\u{B}\u{C}\u{1F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("a\r\nb", "a&#13;\nb"), ("a\tb", "a\tb"),
        ("\u{7F}\u{85}", "\u{7F}\u{85}"),
        ("<!--", "&lt;!--"), ("<?xml", "&lt;?xml"), ("💥\u{1FFFE}", "💥\u{1FFFE}"), ("é“”", "é“”"),
        ("\u{202E}x", "\u{202E}x"),
    ])
    func `escapes what XML may not hold`(text: String, expected: String) {
        #expect(body { $0.element("a", text) } == "<a>\(expected)</a>")
    }

    @Test(arguments: [
        ("\" onload=\"x", "&quot; onload=&quot;x"), ("a\nb\tc\rd", "a&#10;b&#9;c&#13;d"), ("<&>", "&lt;&amp;&gt;"),
        ("\u{0}", "\u{FFFD}"),
    ])
    func `escapes what an attribute may not hold`(text: String, expected: String) {
        #expect(body { $0.emptyElement("a", ["b": text, "c": nil]) } == "<a b=\"\(expected)\"/>")
    }

    @Test func `closes elements inside of elements`() {
        let xml = body { writer in
            writer.element("a", ["b": "c"]) { inner in
                inner.element("d") { $0.element("e", "") }
            }
        }
        #expect(xml == "<a b=\"c\">\n <d>\n  <e></e>\n </d>\n</a>")
    }
}
