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

    @Test(arguments: ["\"": #"\""#, "\n": #"\n"#, "\u{1}": #"\u0001"#, "\u{7F}": #"\u007f"#, "é": "é"])
    func `escapes at every place of texts of every length`(character: String, expected: String) {
        for length in 0...40 {
            for place in 0...length {
                let (before, behind) = (
                    String(repeating: "!", count: place), String(repeating: "~", count: length - place)
                )
                #expect(json { $0.string(before + character + behind) } == "\"\(before)\(expected)\(behind)\"")
            }
        }
    }

    @Test func `grows with what is written`() {
        let text = String(repeating: "\u{0}kutip", count: 1_000)
        #expect(json { $0.string(text) } == "\"" + String(repeating: #"\u0000kutip"#, count: 1_000) + "\"")
    }

    @Test(arguments: [0, 9, 10, 99, 100, 999_999_999, -1, -10, Int.max, Int.min])
    func `writes whole numbers`(number: Int) {
        #expect(json { $0.number(number) } == String(number))
    }

    @Test func `writes a string between texts as one`() {
        #expect(json { $0.object { $0.member("url", "/a/", "\"", "/b") } } == #"{"url":"/a/\"/b"}"#)
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
