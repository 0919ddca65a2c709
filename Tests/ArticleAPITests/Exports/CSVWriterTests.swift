import Testing

@testable import ArticleAPI

@Suite struct CSVWriterTests {
    private func row(_ cells: [String]) -> String {
        var writer = CSVWriter()
        writer.row(cells)
        return String(decoding: writer.take(), as: UTF8.self)
    }

    @Test(arguments: [
        (["a", "b"], "a,b\r\n"), ([""], "\r\n"), (["", "", ""], ",,\r\n"), (["a,b", "c"], "\"a,b\",c\r\n"),
        ([#"kata "dia""#], "\"kata \"\"dia\"\"\"\r\n"), (["satu\ndua"], "\"satu\ndua\"\r\n"),
        (["satu\r\ndua"], "\"satu\r\ndua\"\r\n"), ([" a"], "\" a\"\r\n"), (["a "], "\"a \"\r\n"),
        (["“é”; ➡️"], "“é”; ➡️\r\n"), (["a;b\tc"], "a;b\tc\r\n"), (["\u{0}a\u{0}"], "\u{FFFD}a\u{FFFD}\r\n"),
        (["\""], "\"\"\"\"\r\n"), (["\u{FEFF}a"], "\u{FEFF}a\r\n"),
    ])
    func `writes what RFC 4180 reads as it was`(cells: [String], expected: String) {
        #expect(row(cells) == expected)
    }

    @Test(arguments: [
        ("=1+2", "'=1+2"), ("+62 811", "'+62 811"), ("-tidak", "'-tidak"), ("@nama", "'@nama"), ("\tx", "'\tx"),
        ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        (#"=HYPERLINK("http://a.example","b")"#, #""'=HYPERLINK(""http://a.example"",""b"")""#),
        // An apostrophe before a sign gets another, so that taking one away gives back what was there.
        ("'=1", "''=1"), ("''@a", "'''@a"), ("'", "'"), ("'kan", "'kan"), ("a=1", "a=1"), ("—kata", "—kata"),
        ("1-2", "1-2"), (" =1", "\" =1\""),
    ])
    func `makes no cell a formula`(text: String, expected: String) {
        #expect(row([text]) == expected + "\r\n")
    }
}
