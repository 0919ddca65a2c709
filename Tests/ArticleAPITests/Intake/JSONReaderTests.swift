import Testing

@testable import ArticleAPI

@Suite("Reading JSON") struct JSONReaderTests {
    private func read(_ bytes: [UInt8]) throws(JSONFault) -> [String: JSONScalar] {
        var reader = JSONReader(bytes)
        return try reader.object()
    }

    @Test(
        "takes what RFC 8259 allows",
        arguments: [
            ("{}", [:]), (" {\t\r\n} ", [:]), (#"{"a":"b"}"#, ["a": .string("b")]), ("\u{FEFF}{}", [:]),
            (#"{"a" : null , "b":true,"c":false}"#, ["a": .null, "b": .other("true"), "c": .other("false")]),
            (
                #"{"a":0,"b":-12,"c":9007199254740993}"#,
                ["a": .integer(0), "b": .integer(-12), "c": .integer(9_007_199_254_740_993)]
            ),
            (
                #"{"a":1.5,"b":1e400,"c":-0.0E-9}"#,
                ["a": .other("a number"), "b": .other("a number"), "c": .other("a number")]
            ),
            (#"{"a":123456789012345678901234567890}"#, ["a": .other("a number")]),
            (#"{"a":[1,[{"b":[]}],"\n"],"c":{"d":{}}}"#, ["a": .other("an array"), "c": .other("an object")]),
            (#"{"\u0061\"":"\u00e9\/\b\f\n\r\t\\"}"#, ["a\"": .string("é/\u{8}\u{C}\n\r\t\\")]),
            (#"{"a":"\ud83d\uDE00 \u0000 \uffff"}"#, ["a": .string("😀 \u{0} \u{FFFF}")]),
            (#"{"é":"👩‍👩‍👧"}"#, ["é": .string("👩‍👩‍👧")]), (#"{"":""}"#, ["": .string("")]),
            (#"{"x":{"x":1},"y":[{"x":1},{"x":2}]}"#, ["x": .other("an object"), "y": .other("an array")]),
        ] as [(String, [String: JSONScalar])])
    func members(_ json: String, _ members: [String: JSONScalar]) throws {
        #expect(try read(Array(json.utf8)) == members)
    }

    @Test(
        "says where all else breaks",
        arguments: [
            ("", "line 1, column 1"), ("{", "line 1, column 2"), ("{\n\n  x", "line 3, column 3"),
            (#"{"a"}"#, "line 1, column 5"),
            (#"{"a":}"#, "line 1, column 6"), (#"{"a":1,}"#, "line 1, column 8"),
            (#"{"a":1 "b":2}"#, "line 1, column 8"),
            (#"{"a":1}}"#, "line 1, column 8"), (#"{"a":1} x"#, "line 1, column 9"), ("{'a':1}", "line 1, column 2"),
            (#"{a:1}"#, "line 1, column 2"), (#"{"a":01}"#, "line 1, column 6"), (#"{"a":-}"#, "line 1, column 7"),
            (#"{"a":-01}"#, "line 1, column 6"), (#"{"a":1.}"#, "line 1, column 8"), (#"{"a":.5}"#, "line 1, column 6"),
            (#"{"a":+1}"#, "line 1, column 6"), (#"{"a":1e}"#, "line 1, column 8"), (#"{"a":1e+}"#, "line 1, column 9"),
            (#"{"a":0x10}"#, "line 1, column 7"), (#"{"a":NaN}"#, "line 1, column 6"),
            (#"{"a":nul}"#, "line 1, column 6"),
            (#"{"a":True}"#, "line 1, column 6"), (#"{"a":[1,]}"#, "line 1, column 9"),
            (#"{"a":[1}"#, "line 1, column 8"),
            (#"{"a":"b"#, "line 1, column 8"), ("{\"é\":\"b\nc\"}", "line 1, column 8"),
            (#"{"a":"\x41"}"#, "line 1, column 7"),
            (#"{"a":"\u12"}"#, "line 1, column 7"), (#"{"a":"\u12g4"}"#, "line 1, column 7"),
            (#"{"a":"\"#, "line 1, column 7"),
            (#"{"a":"\ud83d"}"#, "line 1, column 7"), (#"{"a":"\ud83dx"}"#, "line 1, column 7"),
            (#"{"a":"\ud83d\u0041"}"#, "line 1, column 7"), (#"{"a":"\ude00"}"#, "line 1, column 7"),
            (#"{"a":"\ude00\ud83d"}"#, "line 1, column 7"), (#"{"a":1 /* b */}"#, "line 1, column 8"),
            (#"{"a":"😀","b":x}"#, "line 1, column 14"), ("{\"a\":\u{A0}1}", "line 1, column 6"),
        ])
    func faults(_ json: String, _ place: String) throws {
        let bytes = Array(json.utf8)
        let fault = #expect(throws: JSONFault.self) { try read(bytes) }
        #expect(fault?.place(in: bytes) == place)
        guard case .noJSON? = fault?.reason else {
            Issue.record("the reason is another: \(String(describing: fault))")
            return
        }
    }

    @Test(
        "takes nothing but an object",
        arguments: [("[]", "an array"), ("1", "a number"), ("\"a\"", "a string"), ("null", "null")])
    func others(_ json: String, _ kind: String) {
        let fault = #expect(throws: JSONFault.self) { try read(Array(json.utf8)) }
        guard case .noObject(kind)? = fault?.reason else {
            Issue.record("the reason is another")
            return
        }
    }

    @Test(
        "takes each name once in an object, however it is written and however deep it stands",
        arguments: [
            (#"{"a":1,"b":2,"a":1}"#, ["a"], "line 1, column 14"), (#"{"a":1,"\u0061":2}"#, ["a"], "line 1, column 8"),
            (#"{"a":{"x":1,"x":2}}"#, ["a", "x"], "line 1, column 13"),
            ("{\"a\":[0,{\"b\":[{\"x\":1,\n\"x\":2}]}]}", ["a", "1", "b", "0", "x"], "line 2, column 1"),
            (#"{"":{"":1,"":2}}"#, ["", ""], "line 1, column 11"),
            // The first fault counts: what stands behind it is not looked at.
            (#"{"a":1,"a":}"#, ["a"], "line 1, column 8"),
        ])
    func repeated(_ json: String, _ path: [String], _ place: String) {
        let fault = #expect(throws: JSONFault.self) { try read(Array(json.utf8)) }
        #expect(fault?.place(in: Array(json.utf8)) == place)
        guard case .repeated(path)? = fault?.reason else {
            Issue.record("the reason is another: \(String(describing: fault))")
            return
        }
    }

    @Test(
        "takes no bytes in a text that are no UTF-8",
        arguments: [[0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xE2, 0x80]])
    func noUTF8(_ bytes: [UInt8]) {
        let fault = #expect(throws: JSONFault.self) { try read(Array(#"{"a":""#.utf8) + bytes + Array(#""}"#.utf8)) }
        guard case .noUTF8? = fault?.reason else {
            Issue.record("the reason is another")
            return
        }
    }

    @Test("goes 64 deep and no deeper, whatever comes", arguments: [("[", "]"), (#"{"a":"#, "}")])
    func depth(_ open: String, _ close: String) throws {
        func nested(_ depth: Int) -> [UInt8] {
            let inner = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
            return Array(#"{"x":\#(inner)}"#.utf8)
        }
        #expect(try read(nested(63)).count == 1)
        #expect(throws: JSONFault.self) { try read(nested(64)) }
        #expect(throws: JSONFault.self) { try read(Array(String(repeating: open, count: 1_000_000).utf8)) }
    }

    @Test("ends for every beginning of a text")
    func beginnings() {
        let json = Array(#"{"a":"\ud83d\ude00","b":[-1.5e3,{"c":null}],"d":true}"#.utf8)
        for end in json.indices {
            #expect(throws: JSONFault.self) { try read(Array(json[..<end])) }
        }
    }
}
