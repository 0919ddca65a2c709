import HTTPCore
import HTTPTypes
import Testing

@Suite struct FlowTests {
    static let get = "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"

    static func statuses(_ clock: borrowing Clockwork) -> Int { clock.output.components("HTTP/1.1 ").count - 1 }

    @Test func `asks one question at a time`() {
        var clock = Clockwork()
        clock.answersLater = true
        clock.receive(Self.get + Self.get)
        #expect(clock.machine.demand == .answer)
        #expect(clock.machine.bufferedBytes > Self.get.utf8.count)
        clock.machine.answer(Response(status: .ok), at: clock.now) { _ in .later }
        #expect(clock.machine.demand == .answer)
        #expect(clock.machine.bufferedBytes > 0)
        clock.machine.answer(Response(status: .ok), at: clock.now) { _ in .later }
        clock.write()
        #expect(clock.machine.demand == .input)
        #expect(Self.statuses(clock) == 2)
    }

    @Test func `stops asking while the client takes no answers`() {
        var clock = Clockwork()
        let all = String(repeating: Self.get, count: 900)
        clock.receive(all)
        #expect(clock.machine.demand == .resume)
        #expect(clock.machine.bufferedBytes < 64 << 10 + 1_000 + all.utf8.count)
        while clock.machine.demand == .resume {
            clock.write()
            clock.machine.resume(at: clock.now) { .now(Mirror().answer($0)) }
        }
        clock.write()
        #expect(Self.statuses(clock) == 900)
    }

    @Test func `sends large content behind its head`() {
        var clock = Clockwork()
        clock.answersLater = true
        clock.receive(Self.get + Self.get)
        let body = [UInt8](repeating: 0x61, count: 100_000)
        clock.machine.answer(Response(status: .ok, body: body), at: clock.now) { _ in
            .now(Response(status: .ok, body: body))
        }
        while !clock.machine.isFlushed || clock.machine.demand == .resume {
            clock.write(7_001)
            if clock.machine.isFlushed {
                clock.machine.resume(at: clock.now) { _ in .now(Response(status: .ok, body: body)) }
            }
        }
        #expect(clock.output.utf8.filter { $0 == 0x61 }.count >= 200_000)
        #expect(Self.statuses(clock) == 2)
    }

    @Test func `answers 503 when there is no room`() {
        var clock = Clockwork()
        clock.machine.receive(latin1(Self.get + Self.get).span, at: clock.now) { _ in .overloaded(retryAfterSeconds: 3)
        }
        clock.write()
        #expect(Self.statuses(clock) == 2)
        #expect(clock.output.contains("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 3\r\n"))
        #expect(clock.machine.demand == .input)
    }

    @Test func `sheds content when all hold too much`() {
        var clock = Clockwork()
        clock.receive("POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 10\r\n\r\nhel")
        clock.machine.shed(at: clock.now)
        clock.write()
        #expect(clock.output.hasPrefix("HTTP/1.1 503 "))
        #expect(clock.machine.demand == .halfClose)
    }

    /// Heads that wait for their end, as many short lines or as one long one.
    private static let unfinished = [
        "GET / HTTP/1.1\r\nHost: a.example\r\n" + String(repeating: "a:\r\n", count: 90),
        "GET / HTTP/1.1\r\nHost: a.example\r\nX-A: \(String(repeating: "a", count: 10_000))\r\n",
    ]

    @Test(arguments: unfinished)
    func `counts the lines of a head that has not come to its end`(_ head: String) {
        var clock = Clockwork()
        clock.receive(head)
        #expect(clock.machine.bufferedBytes >= 8_000)
        clock.receive("\r\n")
        clock.write()
        #expect(clock.machine.bufferedBytes == 0)
    }

    @Test func `counts a head for as long as its content comes`() {
        var clock = Clockwork()
        let field = "X-A: \(String(repeating: "a", count: 10_000))"
        clock.receive("POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 10\r\n\(field)\r\n\r\n")
        #expect(clock.machine.bufferedBytes >= 10_000)
        clock.receive("0123456789")
        clock.write()
        #expect(clock.machine.bufferedBytes == 0)
    }

    @Test(arguments: unfinished)
    func `sheds a head when all hold too much`(_ head: String) {
        var clock = Clockwork()
        clock.receive(head)
        clock.machine.shed(at: clock.now)
        clock.write()
        #expect(clock.output.hasPrefix("HTTP/1.1 503 "))
        #expect(clock.machine.demand == .halfClose)
    }

    @Test func `sheds nothing of a connection that rests`() {
        var clock = Clockwork()
        clock.receive(Self.get)
        clock.write()
        clock.machine.shed(at: clock.now)
        #expect(clock.machine.isFlushed == true)
        #expect(clock.machine.demand == .input)
    }

    @Test(arguments: [get, ""])
    func `drains an idle connection in silence when nothing comes`(_ before: String) {
        var clock = Clockwork()
        clock.receive(before)
        clock.write()
        clock.output = ""
        clock.machine.drain(at: clock.now)
        clock.pass(.milliseconds(499))
        #expect(clock.machine.demand == .input)
        clock.pass(.milliseconds(1))
        clock.write()
        #expect(clock.output.isEmpty)
        #expect(clock.machine.demand == .close)
    }

    @Test(arguments: [get, ""])
    func `answers a request that was on its way when the drain began`(_ before: String) {
        var clock = Clockwork()
        clock.receive(before)
        clock.write()
        clock.output = ""
        clock.pass(.seconds(9))
        clock.machine.drain(at: clock.now)
        clock.pass(.milliseconds(400))
        clock.receive(String(Self.get.prefix(9)))
        clock.pass(.seconds(5))
        clock.receive(String(Self.get.dropFirst(9)))
        clock.write()
        #expect(Self.statuses(clock) == 1)
        #expect(clock.output.contains("Connection: close\r\n"))
        #expect(clock.machine.demand == .halfClose)
    }

    @Test func `drains a busy connection after its answer`() {
        var clock = Clockwork()
        clock.receive("POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 5\r\n\r\nhel")
        clock.machine.drain(at: clock.now)
        #expect(clock.machine.demand == .input)
        clock.receive("lo" + Self.get)
        clock.write()
        #expect(Self.statuses(clock) == 1)
        #expect(clock.output.contains("Connection: close\r\n"))
        #expect(clock.machine.demand == .halfClose)
    }

    @Test func `drains the question that is being answered`() {
        var clock = Clockwork()
        clock.answersLater = true
        clock.receive(Self.get + Self.get)
        clock.machine.drain(at: clock.now)
        #expect(clock.machine.demand == .answer)
        clock.machine.answer(Response(status: .ok), at: clock.now) { _ in .later }
        clock.write()
        #expect(Self.statuses(clock) == 1)
        #expect(clock.machine.demand == .halfClose)
    }

    @Test func `answers a client that has finished sending`() {
        var clock = Clockwork()
        clock.answersLater = true
        clock.receive(Self.get)
        clock.machine.receiveEnd(at: clock.now)
        #expect(clock.machine.demand == .answer)
        clock.machine.answer(Response(status: .ok), at: clock.now) { _ in .later }
        clock.write()
        #expect(Self.statuses(clock) == 1)
        #expect(clock.machine.demand == .close)
    }

    @Test func `forgets an answer that comes too late`() {
        var clock = Clockwork()
        clock.answersLater = true
        clock.receive(Self.get)
        clock.machine.abort()
        clock.machine.answer(Response(status: .ok), at: clock.now) { _ in .later }
        #expect(clock.machine.isFlushed == true)
        #expect(clock.machine.demand == .close)
    }

    @Test func `turns a connection away with 503`() {
        let answer = String(
            decoding: ConnectionMachine.answerToExcess(Mirror(), name: 0, at: Exchange.moment), as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 503 "))
        #expect(answer.contains("\r\nRetry-After: 1\r\n"))
        #expect(answer.contains("\r\nConnection: close\r\n"))
    }
}
