import Gzip
import HTTPTypes
import Testing

@testable import HTTPCore

@Suite struct StreamingTests {
    /// Takes content as it comes.
    struct Taker: Responder {
        var maximumBytes = 1 << 20

        func admit(_ head: Request) -> Admission {
            head.method == .post ? .stream(maximumBytes: maximumBytes) : .accept(maximumBodyBytes: 0)
        }
        func respond(to request: Request) async -> Response { Response(status: .ok) }
        func respond(to refusal: Refusal, id: RequestID) -> Response { Response(status: refusal.status) }
    }

    /// A source that the tests never ask: they append pieces themselves.
    struct Unasked: ContentSource {
        func next() async throws -> [UInt8]? { nil }
    }

    private static let streamed = Response(status: .ok, headerFields: [.contentType: "text/plain"], source: Unasked())

    /// A connection and what came out of it.
    struct Conversation: ~Copyable {
        var machine: ConnectionMachine
        var output = ""
        var asked: [Request] = []
        let answer: @Sendable (Request) -> ConnectionMachine.Reply

        init(
            limits: ConnectionLimits = ConnectionLimits(), responder: any Responder = Taker(),
            answer: @escaping @Sendable (Request) -> ConnectionMachine.Reply = { _ in .later }
        ) {
            machine = ConnectionMachine(limits: limits, responder: responder, at: Exchange.moment)
            self.answer = answer
        }

        mutating func receive(_ bytes: [UInt8], at moment: Moment = Exchange.moment) {
            var asked: [Request] = []
            machine.receive(bytes.span, at: moment) { [answer] request in
                asked.append(request)
                return answer(request)
            }
            self.asked += asked
        }

        mutating func receive(_ text: String) { receive(Array(text.utf8)) }

        mutating func append(_ text: String?) {
            var asked: [Request] = []
            _ = machine.nextSource()
            machine.append(text.map { Array($0.utf8) }, at: Exchange.moment) { [answer] request in
                asked.append(request)
                return answer(request)
            }
            self.asked += asked
        }

        mutating func flush() -> String {
            let bytes = machine.withUnsafeOutput { Array($0) + Array($1) }
            machine.wrote(bytes.count, at: Exchange.moment)
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private static let head = "POST /bulk HTTP/1.1\r\nHost: a\r\n"

    // MARK: Answers

    @Test func `writes an answer in chunks and keeps the connection`() {
        var talk = Conversation { _ in .now(Self.streamed) }
        talk.receive("GET /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(talk.asked.map(\.path) == [["a"]])
        talk.append("0123456789abcdef!")
        talk.append("")
        talk.append(nil)
        #expect(talk.asked.map(\.path) == [["a"], ["b"]])
        let text = talk.flush()
        #expect(text.contains("Transfer-Encoding: chunked\r\n\r\n11\r\n0123456789abcdef!\r\n0\r\n\r\nHTTP/1.1 200"))
        #expect(!text.contains("Content-Length"))
    }

    @Test func `ends an answer to HTTP 1 0 with the connection`() {
        var talk = Conversation { _ in .now(Self.streamed) }
        talk.receive("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        talk.append("piece")
        talk.append(nil)
        let text = talk.flush()
        #expect(text.hasSuffix("Connection: close\r\n\r\npiece"))
        #expect(talk.machine.demand == .halfClose)
    }

    @Test func `sends HEAD no content and asks for none`() {
        var talk = Conversation { _ in .now(Self.streamed) }
        talk.receive("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(talk.machine.nextSource() == nil)
        #expect(talk.flush().hasSuffix("Transfer-Encoding: chunked\r\n\r\n"))
        #expect(talk.machine.demand == .input)
    }

    @Test func `cuts off an answer that stays incomplete`() {
        var talk = Conversation { _ in .now(Self.streamed) }
        talk.receive("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
        talk.append("piece")
        talk.machine.fail()
        #expect(talk.machine.demand == .reset)
        #expect(talk.flush().isEmpty)
    }

    @Test func `asks for no more than the client takes`() {
        var limits = ConnectionLimits()
        limits.unsentBytes = 10
        var talk = Conversation(limits: limits) { _ in .now(Self.streamed) }
        talk.receive("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
        _ = talk.flush()
        #expect(talk.machine.nextSource() != nil)
        #expect(talk.machine.nextSource() == nil)
        talk.append("more than ten bytes")
        #expect(talk.machine.nextSource() == nil)
        _ = talk.flush()
        #expect(talk.machine.nextSource() != nil)
    }

    // MARK: Content

    @Test(arguments: Cuts.allCases, [false, true])
    func `hands content on while it comes`(cuts: Cuts, isPacked: Bool) async throws {
        let content = Array(String(repeating: "satu dua tiga ", count: 40).utf8)
        let sent = isPacked ? try Gzip.pack(content) : content
        let coding = isPacked ? "Content-Encoding: gzip\r\n" : ""
        let chunks = sent.map { "1\r\n\(Character(Unicode.Scalar($0)))\r\n" }.joined() + "0\r\n\r\n"
        for input in [
            Array("\(Self.head)\(coding)Content-Length: \(sent.count)\r\n\r\n".utf8) + sent,
            latin1("\(Self.head)\(coding)Transfer-Encoding: chunked\r\n\r\n\(chunks)"),
        ] {
            var talk = Conversation()
            for piece in cuts.pieces(of: input) { talk.receive(Array(piece)) }
            let stream = try #require(talk.asked.first?.stream)
            var taken: [UInt8] = []
            while let piece = try await stream.next() { taken += piece }
            #expect(taken == content)
            #expect(talk.machine.demand == .answer)
            talk.machine.answer(Response(status: .ok), at: Exchange.moment) { _ in .later }
            #expect(talk.machine.demand == .input)
        }
    }

    @Test func `asks before the content is there and answers while it comes`() async throws {
        var talk = Conversation { _ in .now(Self.streamed) }
        talk.receive("\(Self.head)Content-Length: 6\r\n\r\nabc")
        talk.append("one\n")
        #expect(talk.machine.isDuplex == true)
        #expect(talk.flush().hasSuffix("4\r\none\n\r\n"))
        talk.receive("def" + "GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(talk.machine.isDuplex == false)
        talk.append(nil)
        #expect(talk.asked.map(\.path) == [["bulk"], ["next"]])
    }

    @Test func `reads no more while much waits for the application`() async throws {
        var limits = ConnectionLimits()
        limits.streamedBytes = 4
        var talk = Conversation(limits: limits)
        talk.receive("\(Self.head)Content-Length: 10\r\n\r\nabcd")
        #expect(talk.machine.demand == .answer)
        #expect(talk.machine.deadline == nil)
        let stream = try #require(talk.asked.first?.stream)
        #expect(try await stream.next() == Array("abcd".utf8))
        talk.machine.madeRoom(at: Exchange.moment)
        #expect(talk.machine.demand == .input)
        talk.receive("efghij")
        #expect(try await stream.next() == Array("efghij".utf8))
        #expect(try await stream.next() == nil)
    }

    @Test func `closes behind an answer before its time`() async throws {
        var talk = Conversation()
        talk.receive("\(Self.head)Content-Length: 10\r\n\r\nabcd")
        talk.machine.answer(Response(status: .badRequest), at: Exchange.moment) { _ in .later }
        #expect(talk.flush().contains("Connection: close"))
        #expect(talk.machine.demand == .halfClose)
        let stream = try #require(talk.asked.first?.stream)
        #expect(try await stream.next() == Array("abcd".utf8))
        await #expect(throws: ContentBroken.self) { try await stream.next() }
    }

    @Test func `closes behind a streamed answer before its time`() {
        var talk = Conversation { _ in .now(Self.streamed) }
        talk.receive("\(Self.head)Content-Length: 10\r\n\r\nabcd")
        talk.append(nil)
        #expect(talk.flush().hasSuffix("0\r\n\r\n"))
        #expect(talk.machine.demand == .halfClose)
    }

    @Test(arguments: [
        ("Content-Length: 4\r\n\r\n", "ab", true, 400), ("Transfer-Encoding: chunked\r\n\r\n", "2\r\nabX", false, 400),
        ("Transfer-Encoding: chunked\r\n\r\n", "zz\r\n", false, 400),
        ("Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n", "abcd", false, 400),
        ("Content-Length: 2000000\r\n\r\n", "", false, 413), ("\r\n", "", false, 411),
        ("Content-Encoding: br\r\nContent-Length: 4\r\n\r\n", "abcd", false, 415),
    ])
    func `refuses what breaks off or breaks the rules`(fields: String, content: String, ends: Bool, status: Int) async {
        var talk = Conversation()
        talk.receive(Self.head + fields + content)
        if ends { talk.machine.receiveEnd(at: Exchange.moment) }
        #expect(talk.flush().hasPrefix("HTTP/1.1 \(status)"))
        if let stream = talk.asked.first?.stream {
            await #expect(throws: ContentBroken.self) { while try await stream.next() != nil {} }
        }
        talk.machine.answer(Response(status: .ok), at: Exchange.moment) { _ in .later }
        #expect(talk.flush().isEmpty)
    }

    @Test func `cuts off when content breaks after the answer has begun`() {
        var talk = Conversation { _ in .now(Self.streamed) }
        talk.receive("\(Self.head)Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
        talk.receive("zz\r\n")
        #expect(talk.machine.demand == .reset)
    }

    @Test func `refuses gzip that unpacks to too much`() throws {
        var limits = ConnectionLimits()
        limits.unpackingRatio = 10
        let bomb = try Gzip.pack([UInt8](repeating: 0x61, count: 4 << 20))
        var talk = Conversation(limits: limits)
        talk.receive(Array("\(Self.head)Content-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n".utf8) + bomb)
        #expect(talk.flush().hasPrefix("HTTP/1.1 413"))
    }

    @Test func `gives content its time, and a client that sends no time to read`() throws {
        var talk = Conversation { _ in .now(Self.streamed) }
        talk.receive("\(Self.head)Content-Length: 10\r\n\r\nab")
        let limits = ConnectionLimits()
        #expect(talk.machine.deadline == Exchange.start + limits.contentPause)
        let piece = Moment(instant: Exchange.start + .seconds(8), date: Exchange.moment.date)
        _ = talk.machine.nextSource()
        talk.machine.append([0x61], at: piece) { _ in .later }
        #expect(talk.machine.deadline == piece.instant + limits.contentPause)
        let late = Moment(instant: piece.instant + limits.contentPause, date: Exchange.moment.date)
        talk.machine.expire(at: late)
        #expect(talk.machine.demand == .reset)
    }

    /// A connection whose client sends on and takes nothing of an answer that has more than may wait.
    private static func glutted(_ limits: ConnectionLimits) -> Conversation {
        var talk = Conversation(limits: limits) { _ in .now(Self.streamed) }
        talk.receive("\(Self.head)Content-Length: 100\r\n\r\nabcd")
        let late = Moment(instant: Exchange.start + .seconds(8), date: Exchange.moment.date)
        _ = talk.machine.nextSource()
        talk.machine.append([UInt8](repeating: 0x61, count: 600), at: late) { _ in .later }
        return talk
    }

    @Test(arguments: [4, 1_000])
    func `cuts off a client that sends on and takes nothing of more than may wait`(streamedBytes: Int) {
        var limits = ConnectionLimits()
        (limits.unsentBytesWhileReading, limits.streamedBytes) = (500, streamedBytes)
        var talk = Self.glutted(limits)
        #expect(talk.machine.nextSource() == nil)
        let end = Exchange.start + .seconds(8) + limits.writePause
        #expect(talk.machine.deadline == end)
        talk.machine.expire(at: Moment(instant: end, date: Exchange.moment.date))
        #expect(talk.machine.demand == .reset)
    }

    @Test func `goes on with a client that takes what was more than may wait`() {
        var limits = ConnectionLimits()
        limits.unsentBytesWhileReading = 500
        var talk = Self.glutted(limits)
        _ = talk.flush()
        #expect(talk.machine.nextSource() != nil)
        #expect(talk.machine.deadline == Exchange.start + .seconds(8) + limits.contentPause)
    }

    @Test(arguments: [(10_000, false), (500, true)])
    func `sheds an answer that waits for a client that sends when all hold too much`(most: Int, isShed: Bool) {
        var limits = ConnectionLimits()
        limits.unsentBytes = most
        var talk = Self.glutted(limits)
        talk.machine.shed(at: Exchange.moment)
        #expect((talk.machine.demand == .reset) == isShed)
    }
}
