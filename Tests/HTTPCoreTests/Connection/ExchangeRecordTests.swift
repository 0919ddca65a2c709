import HTTPCore
import HTTPTypes
import Synchronization
import Testing

/// Keeps what it learns.
private final class Listener: Responder {
    let records = Mutex<[ExchangeRecord]>([])

    func admit(_ head: Request) -> Admission {
        head.path == ["bulk"] ? .stream(maximumBytes: 100) : .accept(maximumBodyBytes: 10)
    }
    func respond(to request: Request) async -> Response { Response(status: .ok) }
    func respond(to refusal: Refusal, id: RequestID) -> Response { Response(status: refusal.status) }
    func note(_ record: ExchangeRecord) { records.withLock { $0.append(record) } }
}

@Suite struct ExchangeRecordTests {
    private struct Unasked: ContentSource {
        func next() async throws -> [UInt8]? { nil }
    }

    private static let get = "GET /a?b=c HTTP/1.1\r\nHost: a.example\r\n\r\n"

    /// What the application learns when a client sends some bytes, is answered, and goes.
    private static func records(
        _ input: String, reply: ConnectionMachine.Reply, _ then: (inout ConnectionMachine, Moment) -> Void = { _, _ in }
    ) -> [ExchangeRecord] {
        let listener = Listener()
        var machine = ConnectionMachine(
            limits: ConnectionLimits(), responder: listener, client: "192.0.2.1", at: Exchange.moment)
        machine.receive(latin1(input).span, at: Exchange.moment) { _ in reply }
        then(&machine, Exchange.moment)
        machine.abort()
        return listener.records.withLock { $0 }
    }

    @Test func `tell of request, answer and client`() throws {
        var response = Response(status: .created, body: Array("four".utf8))
        response.origin.route = 7
        response.origin.key = "desk"
        let record = try #require(Self.records(Self.get, reply: .now(response)).first)
        #expect(record.request?.path == ["a"] && record.request?.query == [QueryField(name: "b", value: "c")])
        #expect(record.status == 201 && record.contentBytes == 4 && record.isComplete)
        #expect(record.origin == response.origin && record.client == "192.0.2.1")
        #expect(record.id.description == "000000000000-1")
    }

    @Test func `count no content that is not sent`() {
        let head = Self.get.replacing("GET", with: "HEAD")
        #expect(Self.records(head, reply: .now(Response(status: .ok, body: [1, 2]))).map(\.contentBytes) == [0])
    }

    @Test(arguments: [
        ("GET\r\n\r\n", 400), ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/3.0\r\nHost: a\r\n\r\n", 505),
        ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\nhello world", 413),
        ("POST /bulk HTTP/1.1\r\nHost: a\r\n\r\n", 411),
    ])
    func `tell of what the server refuses itself`(_ input: String, _ status: Int) {
        #expect(Self.records(input, reply: .later).map(\.status) == [status])
    }

    @Test func `come one for each request, in order`() {
        let records = Self.records(Self.get + Self.get + "x\r\n\r\n", reply: .now(Response(status: .ok)))
        #expect(records.map(\.status) == [200, 200, 400])
        #expect(records.map { $0.request == nil } == [false, false, true])
    }

    @Test(arguments: ["", "GET / HTT"])
    func `do not come for a connection that asked nothing`(_ input: String) {
        #expect(Self.records(input, reply: .later).isEmpty)
    }

    @Test func `tell of a client that was gone before its answer`() {
        let records = Self.records(Self.get, reply: .later)
        #expect(records.map(\.status) == [499] && records.allSatisfy { !$0.isComplete })
    }

    @Test func `tell of a streamed answer when it is whole, with all its content`() {
        let records = Self.records(Self.get, reply: .now(Response(status: .ok, source: Unasked()))) { machine, moment in
            for piece in [[1, 2, 3], [4, 5], nil] as [[UInt8]?] { machine.append(piece, at: moment) { _ in .later } }
        }
        #expect(records.map(\.contentBytes) == [5] && records.allSatisfy(\.isComplete))
    }

    @Test(arguments: ["the disk is gone", nil])
    func `tell of a streamed answer that broke off, and why`(_ fault: String?) {
        let records = Self.records(Self.get, reply: .now(Response(status: .ok, source: Unasked()))) { machine, moment in
            machine.append([1, 2, 3], at: moment) { _ in .later }
            machine.fail(fault)
        }
        #expect(records.map(\.status) == [200] && records.map(\.contentBytes) == [3])
        #expect(records.allSatisfy { !$0.isComplete && $0.origin.fault == fault })
    }
}
