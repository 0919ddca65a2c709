import Gzip
import HTTPCore
import Testing

@Suite struct ContentTests {
    static func post(_ fields: String, path: String = "/", _ content: [UInt8]) -> [UInt8] {
        latin1("POST \(path) HTTP/1.1\r\nHost: a.example\r\n\(fields)Content-Length: \(content.count)\r\n\r\n")
            + content
    }
    static let next = latin1("GET /next HTTP/1.1\r\nHost: a.example\r\n\r\n")

    @Test(arguments: ["gzip", "GZIP", "x-gzip"])
    func `takes gzip off`(_ coding: String) throws {
        let packed = try Gzip.pack(Array("selamat pagi".utf8))
        for cuts in Cuts.allCases {
            let exchange = Exchange(Self.post("Content-Encoding: \(coding)\r\n", packed) + Self.next, cuts)
            #expect(exchange.asked.map(\.body) == [Array("selamat pagi".utf8), []])
        }
    }

    @Test(arguments: [
        "br", "deflate", "zstd", "gzip, gzip", "gzip, br", "gzip\r\nContent-Encoding: gzip", "gzi\u{17F}",
    ])
    func `names the coding it knows when it refuses another`(_ coding: String) {
        let exchange = Exchange(Self.post("Content-Encoding: \(coding)\r\n", [1, 2, 3]) + Self.next)
        #expect(exchange.statuses == [415, 200])
        #expect(exchange.field("Accept-Encoding") == "gzip")
    }

    @Test func `refuses what is not gzip`() throws {
        let packed = try Gzip.pack(Array("selamat pagi".utf8))
        for content in [[1, 2, 3], Array(packed.dropLast()), packed + [0], packed + packed] {
            let exchange = Exchange(Self.post("Content-Encoding: gzip\r\n", content) + Self.next)
            #expect(exchange.statuses == [400, 200])
        }
    }

    @Test func `refuses a bomb`() throws {
        let bomb = try Gzip.pack([UInt8](repeating: 0, count: 900_000))
        let exchange = Exchange(Self.post("Content-Encoding: gzip\r\n", bomb) + Self.next)
        #expect(exchange.statuses == [413, 200])
        #expect(exchange.asked.map(\.path) == [["next"]])
    }

    @Test func `drops unwanted content and keeps the connection`() {
        let mirror = Mirror(rejected: ["no"])
        let inside = latin1("GET /inside HTTP/1.1\r\nHost: a.example\r\n\r\n")
        for cuts in Cuts.allCases {
            let exchange = Exchange(Self.post("", path: "/no", inside) + Self.next, cuts, mirror: mirror)
            #expect(exchange.statuses == [401, 200])
            #expect(exchange.asked.map(\.path) == [["next"]])
        }
    }

    @Test func `says that framing is broken rather than that content is unwanted`() {
        let input = latin1("POST /no HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n")
        for mirror in [Mirror(rejected: ["no"]), Mirror(maximumBodyBytes: 0)] {
            #expect(Exchange(input, mirror: mirror).statuses == [400])
        }
    }

    @Test(arguments: [
        ("GET", "", 200), ("HEAD", "", 200), ("GET", "Content-Length: 2\r\n", 401), ("POST", "", 401),
        ("DELETE", "", 401), ("GET", "Transfer-Encoding: chunked\r\n", 401),
    ])
    func `asks whether content is wanted where there may be some`(_ method: String, _ fields: String, _ status: Int) {
        let content = fields.hasPrefix("T") ? "2\r\nhi\r\n0\r\n\r\n" : fields.isEmpty ? "" : "hi"
        let input = "\(method) /no HTTP/1.1\r\nHost: a.example\r\n\(fields)\r\n\(content)"
        #expect(Exchange(latin1(input), mirror: Mirror(rejected: ["no"])).statuses == [status])
    }

    @Test func `drops content that means nothing`() {
        let mirror = Mirror(maximumBodyBytes: 0)
        for cuts in Cuts.allCases {
            let exchange = Exchange(Self.post("", Array("hello".utf8)) + Self.next, cuts, mirror: mirror)
            #expect(exchange.statuses == [200, 200])
            #expect(exchange.asked.map(\.body) == [[], []])
        }
        let long = Self.post("", [UInt8](repeating: 0, count: 300_000))
        #expect(Exchange(long, mirror: mirror).statuses == [413])
    }

    @Test(arguments: [
        ("a long declared length", "Content-Length: 900000\r\n", ""),
        ("chunks that go on", "Transfer-Encoding: chunked\r\n", "FFFFFF\r\n"),
    ])
    func `closes rather than drop too much`(_ name: String, _ fields: String, _ content: String) {
        let input = latin1("POST /no HTTP/1.1\r\nHost: a.example\r\n\(fields)\r\n\(content)")
        let exchange = Exchange(input, mirror: Mirror(rejected: ["no"]))
        #expect(exchange.statuses == [401], "\(name)")
        #expect(exchange.isClosed, "\(name)")
    }
}
