import HTTPCore
import Testing

/// Bytes that are no HTTP, and requests that stop in the middle.
@Suite struct RobustnessTests {
    static let get = "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"
    static let post = "POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 5\r\n\r\nhello"

    @Test(arguments: [
        Row("every byte there is", bytes: Array(0...255) + latin1("\r\n\r\n"), [400], closes: true),
        Row("bytes over 127", bytes: Array(128...255), [400], closes: true),
        Row("NULs", bytes: [UInt8](repeating: 0, count: 100), [400], closes: true),
        .refused("spaces", String(repeating: " ", count: 100) + "\r\n\r\n"),
        .refused("a thousand empty lines", String(repeating: "\r\n", count: 1_000)),
        .refused("a thousand line feeds", String(repeating: "\n", count: 1_000)),
        .refused("a thousand carriage returns", String(repeating: "\r", count: 1_000)),
        .refused("JSON", #"{"text":"Halo."}"# + "\r\n\r\n"),
        .refused("a greeting of SMTP", "EHLO a.example\r\n\r\n"),
        .refused("a field line first", "Host: a.example\r\n\r\n"),
        Row("a letter that never ends", String(repeating: "A", count: 100_000), [501], closes: true),
        Row("a target that never ends", "GET /" + String(repeating: "a", count: 100_000), [414], closes: true),
        Row(
            "fields that never end", "GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 200), [431],
            closes: true),
    ])
    func `refuses`(_ row: Row) { row.check() }

    @Test(arguments: [
        ("in the method", "GE", [400]), ("in the target", "GET /a", [400]), ("in the version", "GET / HTTP/1.", [400]),
        ("behind the request line", "GET / HTTP/1.1\r\n", [400]), ("in a field", "GET / HTTP/1.1\r\nHost: a", [400]),
        ("between CR and LF", "GET / HTTP/1.1\r\nHost: a\r\n\r", [400]), ("in content", String(post.dropLast()), [400]),
        ("behind a request", get, [200]), ("behind content", post, [200]),
        ("inside the second", get + "GET", [200, 400]),
        ("with an empty line", "\r\n", []), ("with half an empty line", "\r", []), ("at once", "", []),
    ])
    func `ends the connection when the client stops`(_ place: String, _ input: String, _ statuses: [Int]) {
        for cuts in Cuts.allCases {
            let exchange = Exchange(latin1(input), cuts, thenEnds: true)
            #expect(exchange.statuses == statuses, "\(place), cut \(cuts)")
            #expect(exchange.isClosed, "\(place), cut \(cuts)")
        }
    }
}
