import Articles
import Testing

@testable import ArticleAPI

@Suite struct SubmissionLineTests {
    @Test func `reads a line with all its members`() throws {
        let line = try SubmissionLine(
            Array(
                #"{"id":"x1","text":"Halo.","language":"id","receivedAt":"2026-02-05T10:00:00+07:00","other":[{"a":1}]}"#
                    .utf8)[...])
        #expect(line.label == .text("x1"))
        #expect(line.submission.text == ArticleText("Halo."))
        #expect(line.submission.hints.language == "id")
        #expect(line.submission.hints.received?.description == "2026-02-05T10:00:00+07:00")
    }

    @Test func `gives a number back as a number`() throws {
        #expect(try SubmissionLine(Array(#"{"id":7,"text":"Halo."}"#.utf8)[...]).label == .number(7))
    }

    @Test(arguments: [
        "", "{", "[]", "null", "7", #""text""#, #"{"id":"1"}"#, #"{"text":7}"#, #"{"text":null}"#,
        #"{"text":"a","id":true}"#, #"{"text":"a","id":["b"]}"#, #"{"text":"a","language":"x"}"#,
        #"{"text":"a","url":"ftp://a.example/"}"#, #"{"text":"a","publishedAt":"2026-02-30"}"#,
        #"{"text":"a","receivedAt":"yesterday"}"#, #"{"text":"\ud800"}"#, #"{"text":"a"} {"text":"b"}"#,
    ])
    func `refuses a line that holds no article`(json: String) {
        #expect(throws: SubmissionLineError.self) { try SubmissionLine(Array(json.utf8)[...]) }
    }

    @Test func `refuses bytes that are no UTF-8`() {
        #expect(throws: SubmissionLineError.self) {
            try SubmissionLine((Array(#"{"text":""#.utf8) + [0xED, 0xA0, 0x80] + Array(#""}"#.utf8))[...])
        }
    }
}
