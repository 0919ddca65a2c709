import HTTPCore
import HTTPTypes
import Testing

@Suite struct FieldLineTests {
    static func request(_ fields: String) -> String { "GET / HTTP/1.1\r\nHost: a.example\r\n\(fields)\r\n" }

    @Test(arguments: [
        ("X-A: b", "b"), ("X-A:b", "b"), ("X-A:", ""), ("X-A: \t ", ""), ("X-A: \tb c\t ", "b c"),
        ("x-a: b:c:d", "b:c:d"),
        ("X-A: a\tb", "a\tb"), ("X-A: \u{E2}\u{82}\u{AC}", "€"),
    ])
    func `reads the value`(_ line: String, _ value: String) throws {
        let exchange = Exchange(latin1(Self.request("\(line)\r\n")))
        #expect(exchange.asked.first?.fields[try #require(HTTPField.Name("X-A"))] == value)
    }

    @Test func `takes every character of a token in a name`() {
        Row("", Self.request("!#$%&'*+-.^_`|~09azAZ: b\r\n")).check()
    }

    @Test func `keeps bytes over 127 in a value as they are`() throws {
        let exchange = Exchange(latin1(Self.request("X-A: caf\u{E9} \u{FF}\r\n")))
        let field = try #require(exchange.asked.first?.fields.first { $0.name.canonicalName == "x-a" })
        #expect(field.withUnsafeBytesOfValue { Array($0) } == latin1("caf\u{E9} \u{FF}"))
    }

    @Test(arguments: [
        "X-A : b\r\n", "X-A\t: b\r\n", "Host : b\r\n", "Content-Length : 5\r\n", "Transfer-Encoding : chunked\r\n",
        " X-A: b\r\n", "\tX-A: b\r\n", "X-A: a\r\n b\r\n", "X-A: a\r\n\tb\r\n", "X-A: a\r\n \r\n", ": b\r\n", ":\r\n",
        "X-A\r\n", "X-A b\r\n",
        "X A: b\r\n", "X(A): b\r\n", "X[A]: b\r\n", "X{A}: b\r\n", "X<A>: b\r\n", "X@A: b\r\n", "X/A: b\r\n",
        "X\\A: b\r\n", "X,A: b\r\n", "X;A: b\r\n",
        "X=A: b\r\n", "X?A: b\r\n", "\"X\": b\r\n", "X\u{0}A: b\r\n", "X\u{1}A: b\r\n", "X\u{7F}A: b\r\n",
        "X\u{80}A: b\r\n", "Tran\u{17F}fer: b\r\n",
        "X-A: a\u{0}b\r\n", "X-A: a\u{1}b\r\n", "X-A: a\u{7}b\r\n", "X-A: a\u{B}b\r\n", "X-A: a\u{C}b\r\n",
        "X-A: a\u{1B}b\r\n", "X-A: a\u{7F}b\r\n",
        "X-A: a\rb\r\n", "X-A: b\r\r\n", "X-A: b\n", "X-A: a\rContent-Length: 45\r\n", "\rX\r\n", "\n",
    ])
    func `refuses the field line`(_ line: String) {
        Row.refused(line, Self.request(line)).check()
    }

    @Test func `refuses a folded line before the first field`() {
        Row.refused(
            "",
            "POST / HTTP/1.1\r\n Transfer-Encoding: chunked\r\nHost: a.example\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"
        )
        .check()
    }

    @Test(arguments: [
        "Accept-Encoding", "accept-encoding", "ACCEPT-encoding", "If-None-Match", "if-none-match", "X-Odd", "x",
        String(repeating: "n", count: 200),
    ])
    func `keeps a name as it is spelled and knows it however it is spelled`(_ name: String) {
        let field = Exchange(latin1(Self.request("\(name): v\r\n"))).asked.first?.fields.last
        #expect(field?.name.rawName == name)
        #expect(field?.name.canonicalName == name.lowercased())
        #expect(field?.value == "v")
    }

    @Test(arguments: [
        ("100 fields", (0..<99).map { "X-\($0): v\r\n" }.joined(), 200),
        ("101 fields", (0..<100).map { "X-\($0): v\r\n" }.joined(), 431),
        ("10,000 fields", (0..<10_000).map { "X-\($0): v\r\n" }.joined(), 431),
        ("a value of 4,000 bytes", "X-A: \(String(repeating: "v", count: 4_000))\r\n", 200),
        ("a value of 100,000 bytes", "X-A: \(String(repeating: "v", count: 100_000))\r\n", 431),
        ("a name of 100,000 bytes", "\(String(repeating: "N", count: 100_000)): v\r\n", 431),
    ])
    func `holds the head to its limits`(_ name: String, _ fields: String, _ status: Int) {
        Row(name, Self.request(fields), [status], closes: status != 200).check()
    }

    @Test func `refuses an endless head before it ends`() {
        let exchange = Exchange(latin1("GET / HTTP/1.1\r\nX-A: \(String(repeating: "v", count: 17_000))"), .random3)
        #expect(exchange.statuses == [431])
    }
}
