import Articles
import Foundation
import Logging
import Testing

@testable import kutip

@Suite struct LogLineTests {
    private static func line(_ format: LogFormat, _ value: String, message: String = "m") -> String {
        var line = LogLine(format, .notice, at: Timestamp(milliseconds: 1_770_261_164_007), message)
        line.add("value", value)
        line.add("count", 3)
        return String(decoding: line.finished(), as: UTF8.self)
    }

    @Test func `are for people or for programs`() {
        #expect(Self.line(.text, "a b") == "2026-02-05T03:12:44.007Z notice m value=\"a b\" count=3\n")
        #expect(Self.line(.text, "a") == "2026-02-05T03:12:44.007Z notice m value=a count=3\n")
        let json = #"{"time":"2026-02-05T03:12:44.007Z","level":"notice","message":"m","value":"a b","count":3}"#
        #expect(Self.line(.json, "a b") == json + "\n")
    }

    /// What somebody could send to begin a line, end a value, or steer a terminal.
    static let hostile = [
        "a\nb", "a\r\nb", "a\u{1B}[2Jb", "a\u{0}b", "a\u{7F}b", "a\u{85}b", "a\u{9B}31mb", "a\u{2028}b", "a\u{202E}b",
        "a\"b",
        "a\\b", "a\\\"b", "\"", "\\", "", " ", "a=b c=d", "é", "👍", "a\tb",
    ]

    @Test(arguments: hostile)
    func `hold printable ASCII alone, on one line`(_ value: String) {
        for format in [LogFormat.text, .json] {
            for line in [Self.line(format, value), Self.line(format, "x", message: value)] {
                #expect(line.utf8.dropLast().allSatisfy { (0x20..<0x7F).contains($0) })
                #expect(line.hasSuffix("\n"))
            }
        }
    }

    @Test(arguments: hostile)
    func `say in JSON what was said`(_ value: String) throws {
        let members = try object(Data(Self.line(.json, value, message: value).utf8))
        #expect(members["value"] as? String == value && members["message"] as? String == value)
    }

    @Test(arguments: hostile)
    func `end a value for people where it ends`(_ value: String) {
        #expect(Self.line(.text, value).hasSuffix(" count=3\n"))
        let marks = Self.line(.text, value).replacing("\\\\", with: "").replacing("\\\"", with: "").count { $0 == "\"" }
        #expect(marks == 0 || marks == 2)
    }
}
