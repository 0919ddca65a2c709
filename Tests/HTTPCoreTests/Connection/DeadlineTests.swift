import HTTPCore
import Testing

/// A machine on a clock that the test turns.
struct Clockwork: ~Copyable {
    var machine: ConnectionMachine
    var now = Exchange.moment
    var answersLater = false
    var output = ""

    init(limits: ConnectionLimits = ConnectionLimits()) {
        machine = ConnectionMachine(limits: limits, responder: Mirror(), at: now)
    }

    /// The time until the deadline.
    var left: Duration? { machine.deadline.map { now.instant.duration(to: $0) } }

    mutating func pass(_ time: Duration) {
        now.instant += time
        machine.expire(at: now)
    }

    mutating func receive(_ text: String) {
        let later = answersLater
        machine.receive(latin1(text).span, at: now) { request in
            later ? .later : .now(Mirror().answer(request))
        }
    }

    /// Lets the socket take so many bytes, or all.
    mutating func write(_ count: Int = .max) {
        let pending = machine.withUnsafeOutput { Array($0) + Array($1) }.prefix(count)
        output += String(decoding: pending, as: UTF8.self)
        machine.wrote(pending.count, at: now)
    }
}

@Suite struct DeadlineTests {
    static let get = "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"
    static let post = "POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 100000\r\n\r\n"

    @Test func `gives a silent connection the time of a head`() {
        var clock = Clockwork()
        #expect(clock.left == .seconds(10))
        clock.pass(.seconds(9))
        #expect(clock.machine.demand == .input)
        clock.pass(.seconds(1))
        clock.write()
        #expect(clock.output.hasPrefix("HTTP/1.1 408 "))
        #expect(clock.machine.demand == .halfClose)
    }

    @Test func `gives a dripping head no more time`() {
        var clock = Clockwork()
        clock.receive("GET / HTTP/1.1\r\nX-A: ")
        for _ in 0..<10 {
            clock.receive("a")
            clock.pass(.seconds(1))
        }
        clock.write()
        #expect(clock.output.hasPrefix("HTTP/1.1 408 "))
    }

    @Test func `counts a later head from its first byte`() {
        var clock = Clockwork()
        clock.receive(Self.get)
        clock.write()
        #expect(clock.left == .seconds(30))
        clock.pass(.seconds(20))
        clock.receive("G")
        #expect(clock.left == .seconds(10))
    }

    @Test func `closes an idle connection without a word`() {
        var clock = Clockwork()
        clock.receive(Self.get)
        clock.write()
        clock.output = ""
        clock.pass(.seconds(30))
        clock.write()
        #expect(clock.output.isEmpty)
        #expect(clock.machine.demand == .close)
    }

    @Test func `cuts content off that drips`() {
        var clock = Clockwork()
        clock.receive(Self.post)
        for _ in 0..<11 {
            clock.receive("a")
            clock.pass(.seconds(1))
        }
        clock.write()
        #expect(clock.output.hasPrefix("HTTP/1.1 408 "))
    }

    @Test func `cuts content off that pauses`() {
        var clock = Clockwork()
        clock.receive(Self.post + String(repeating: "a", count: 50_000))
        #expect(clock.left == .seconds(10))
        clock.pass(.seconds(10))
        clock.write()
        #expect(clock.output.hasPrefix("HTTP/1.1 408 "))
    }

    @Test func `waits for content that keeps up`() {
        var clock = Clockwork()
        clock.receive(Self.post)
        for _ in 0..<100 {
            clock.receive(String(repeating: "a", count: 600))
            clock.pass(.seconds(1))
        }
        #expect(clock.machine.demand == .input)
    }

    @Test func `cuts a client off that takes nothing`() {
        var clock = Clockwork()
        clock.receive(Self.get)
        clock.pass(.seconds(14))
        #expect(clock.machine.isFlushed == false)
        clock.pass(.seconds(1))
        #expect(clock.machine.isFlushed == true)
        #expect(clock.machine.demand == .reset)
    }

    @Test func `cuts a client off that sips`() {
        var clock = Clockwork()
        clock.receive(Self.get)
        for _ in 0..<16 {
            clock.write(1)
            clock.pass(.seconds(1))
        }
        #expect(clock.machine.demand == .reset)
    }

    @Test func `gives the application all the time it wants`() {
        var clock = Clockwork()
        clock.answersLater = true
        clock.receive(Self.get)
        #expect(clock.machine.demand == .answer)
        #expect(clock.left == nil)
    }

    @Test func `lingers for a while and not for long`() {
        var clock = Clockwork()
        clock.receive("GET / HTTP/1.1\r\n\r\n")
        clock.write()
        clock.machine.halfClosed(at: clock.now)
        clock.receive(String(repeating: "a", count: 1_000))
        #expect(clock.machine.demand == .input)
        clock.pass(.seconds(2))
        #expect(clock.machine.demand == .close)
    }

    @Test func `lingers for so many bytes and no more`() {
        var clock = Clockwork()
        clock.receive("GET / HTTP/1.1\r\n\r\n")
        clock.write()
        clock.machine.halfClosed(at: clock.now)
        for _ in 0..<257 { clock.receive(String(repeating: "a", count: 1_024)) }
        #expect(clock.machine.demand == .close)
    }
}
