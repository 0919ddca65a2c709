import Testing

@testable import ArticleAPI

@Suite struct JSONWriterTests {
    private func json(indent: Bool = false, _ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(indent: indent)
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("plain", #""plain""#),
        ("", #""""#),
        ("a\"b\\c", #""a\"b\\c""#),
        ("one\ntwo\tthree\r", #""one\ntwo\tthree\r""#),
        ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
        ("é ➡️ “kutip”", "\"é ➡️ “kutip”\""),
    ])
    func `escapes what JSON may not hold`(text: String, expected: String) {
        #expect(json { $0.string(text) } == expected)
    }

    @Test(arguments: [
        (0.0, "0"), (1.0, "1"), (0.96, "0.96"), (0.123456, "0.1235"), (-3, "0"), (7, "1"), (Double.nan, "0"),
        (.infinity, "1"),
    ])
    func `writes a share between 0 and 1`(value: Double, expected: String) {
        #expect(json { $0.share(value) } == expected)
    }

    @Test func `keeps members in the order of writing`() {
        let text = json {
            $0.object {
                $0.member("z", 1)
                $0.member("a", strings: ["x", "y"])
                $0.member("none", nil as String?)
                $0.member("empty") { _ in }
            }
        }
        #expect(text == #"{"z":1,"a":["x","y"],"none":null,"empty":{}}"#)
    }

    @Test func `gives each value a line of its own when asked`() {
        let text = json(indent: true) {
            $0.object {
                $0.member("a", 1)
                $0.member("b", array: [1, 2]) { $0.number($1) }
                $0.member("c", strings: [])
            }
        }
        #expect(text == "{\n  \"a\": 1,\n  \"b\": [\n    1,\n    2\n  ],\n  \"c\": []\n}")
    }
}
