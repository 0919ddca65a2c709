import Testing

@testable import ArticleAPI

@Suite struct `Fields` {
    private static let json = """
        {"id":"a_1","title":"Sebut \\"ya\\", {}[],:","quotes":[{"text":"Ya","speaker":{"id":"s_1","name":"Ana"}},\
        {"text":"Tidak","speaker":null}],"site":null,"empty":{},"list":[],"count":7,"share":0.5,"is":true}
        """

    @Test(arguments: [
        ("id", #"{"id":"a_1"}"#), ("count,id", #"{"id":"a_1","count":7}"#), ("id,id", #"{"id":"a_1"}"#),
        ("title", #"{"title":"Sebut \"ya\", {}[],:"}"#),
        ("quotes(text)", #"{"quotes":[{"text":"Ya"},{"text":"Tidak"}]}"#),
        (
            "is,quotes(speaker(name))",
            #"{"quotes":[{"speaker":{"name":"Ana"}},{"speaker":null}],"is":true}"#
        ),
        ("site(name)", #"{"site":null}"#), ("nothing", "{}"),
        ("empty,list,share", #"{"empty":{},"list":[],"share":0.5}"#),
        ("quotes(nothing)", #"{"quotes":[{},{}]}"#), ("title(x)", #"{"title":"Sebut \"ya\", {}[],:"}"#),
    ])
    func `leave of an object what is asked for, in its own order`(_ text: String, expected: String) throws {
        let selection = try #require(FieldSelection(text))
        let found = JSONProjection.project(Array(Self.json.utf8), to: selection)
        #expect(String(decoding: found, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        "", ",", "id,", ",id", "id,,title", "quotes(", "quotes()", "quotes(text", "quotes(text))", "(id)", "id title",
        "a(b(c(d(e(f)))))", "id;title", "ïd", "\u{0}", String(repeating: "a", count: 501),
    ])
    func `refuse what is no selection`(_ text: String) {
        #expect(FieldSelection(text) == nil)
    }

    @Test(arguments: [
        (nil, true), ("id,snippet", true), ("snippet(text)", true), ("id,title", false), ("quotes(snippet)", false),
    ])
    func `tell whether a member is asked for`(_ text: String?, isSelected: Bool) {
        #expect(text.flatMap(FieldSelection.init).selects("snippet") == isSelected)
    }

    @Test(arguments: ["", "{", "[", #"{"a"#, #"{"a":"#, #"{"a":1"#, #"{"a":[{"b":"#, "}", ":", ",", #"""#])
    func `end at the end of JSON that is cut short`(_ json: String) throws {
        let selection = try #require(FieldSelection("a(b)"))
        #expect(JSONProjection.project(Array(json.utf8), to: selection).count <= 20)
    }
}
