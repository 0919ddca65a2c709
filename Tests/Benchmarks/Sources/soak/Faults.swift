import Foundation
import Glibc

/// Ways to mistreat a server; each returns what it saw, and whether that is good enough.
struct Faults {
    /// What came of one fault.
    struct Outcome {
        let isGood: Bool
        let figures: String
    }

    let server: ServerProcess

    private static let get = Array("GET / HTTP/1.1\r\nHost: a.example\r\n\r\n".utf8)

    /// 1,000 connections that send a byte a second: all out within 12 s, with 408, and others served meanwhile.
    func slowloris() throws -> Outcome {
        let clients = try (0..<1_000).map { index in
            let client = try Client(server.port)
            let head =
                index % 2 == 0
                ? "GET / HTTP/1.1\r\nX-A: " : "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n"
            client.send(head.utf8)
            return client
        }
        let start = ContinuousClock.now
        var worst = Duration.zero
        while clients.contains(where: { !$0.isClosed }), ContinuousClock.now - start < .seconds(20) {
            for client in clients where !client.isClosed {
                client.send([0x61])
                // The answer, and the end behind it.
                client.read()
                client.read()
            }
            worst = max(worst, try probe())
            usleep(500_000)
        }
        let time = ContinuousClock.now - start
        let timeouts = clients.count { $0.status == 408 }
        return Outcome(
            isGood: timeouts == 1_000 && time < .seconds(12) && worst < .milliseconds(500),
            figures: "\(timeouts) of 1000 out with 408 in \(time), worst probe \(worst)")
    }

    /// 50 connections that ask without end and never read: memory stays, others are served.
    func slowReaders() throws -> Outcome {
        let before = try server.residentMemory()
        let clients = try (0..<50).map { _ in try Client(server.port, receiveBuffer: 4_096) }
        let requests = Array(repeating: Self.get, count: 500).joined()
        let start = ContinuousClock.now
        var worst = Duration.zero
        var peak = before
        while ContinuousClock.now - start < .seconds(5) {
            for client in clients { client.send(requests) }
            peak = max(peak, try server.residentMemory())
            worst = max(worst, try probe())
        }
        return Outcome(
            isGood: peak - before < 32 && worst < .milliseconds(500),
            figures: "memory + \(tenths(peak - before)) MiB, worst probe \(worst)")
    }

    /// 5,000 connections at once, each answered.
    func crowd() throws -> Outcome {
        let before = try server.residentMemory()
        let clients = try (0..<5_000).map { _ in try Client(server.port) }
        for client in clients { client.send(Self.get) }
        let answered = clients.count { client in client.read(for: 5) { $0.ends(with: Array("OK".utf8)) } }
        let held = try server.residentMemory() - before
        return Outcome(
            isGood: answered == 5_000, figures: "\(answered) of 5000 answered, memory + \(tenths(held)) MiB")
    }

    /// 2,000 resets in the middle of content: no descriptor is lost.
    func resets() throws -> Outcome {
        let before = try server.descriptors()
        for _ in 0..<2_000 {
            let client = try Client(server.port)
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\nhel".utf8)
            client.reset()
        }
        _ = try probe()
        usleep(500_000)
        let after = try server.descriptors()
        return Outcome(isGood: after <= before + 2, figures: "\(before) descriptors before, \(after) after")
    }

    /// 100 gzip bombs of 10 MB in 10 kB each: all refused, memory stays.
    func bombs(_ bomb: [UInt8]) throws -> Outcome {
        let before = try server.residentMemory()
        var refused = 0
        for _ in 0..<100 {
            let client = try Client(server.port)
            let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n"
            client.send(Array(head.utf8) + bomb)
            if client.read(for: 5, until: { !$0.isEmpty }), client.status == 413 { refused += 1 }
        }
        let grown = try server.residentMemory() - before
        return Outcome(
            isGood: refused == 100 && grown < 32, figures: "\(refused) of 100 refused, memory + \(tenths(grown)) MiB")
    }

    /// No descriptors left: little processor time, and service again as soon as there are some.
    func exhaustion() throws -> Outcome {
        try server.limitDescriptors(to: 96)
        var held: [Client] = try (0..<300).map { _ in try Client(server.port) }
        usleep(500_000)
        let before = try server.processorTime()
        usleep(3_000_000)
        let share = (try server.processorTime() - before) / 3
        held.removeAll()
        let start = ContinuousClock.now
        while try probe(within: 0.2) > .milliseconds(200), ContinuousClock.now - start < .seconds(5) {}
        let recovery = ContinuousClock.now - start
        try server.limitDescriptors(to: 16_384)
        return Outcome(
            isGood: share < 0.05 && recovery < .seconds(2),
            figures: "\(tenths(share * 100)) % of a processor while full, back after \(recovery)")
    }

    /// SIGTERM while requests are under way: every one is answered, and the server exits with 0.
    func termination() throws -> Outcome {
        let clients = try (0..<100).map { _ in try Client(server.port) }
        for client in clients { client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello".utf8) }
        _ = try probe()
        kill(server.identifier, SIGTERM)
        usleep(200_000)
        for client in clients { client.send("world".utf8) }
        let answered = clients.count { client in client.read(for: 5) { $0.ends(with: Array("helloworld".utf8)) } }
        let code = server.terminate()
        return Outcome(isGood: answered == 100 && code == 0, figures: "\(answered) of 100 answered, exit code \(code)")
    }

    /// How long a good request takes; `within` seconds if it gets no answer.
    func probe(within seconds: Double = 2) throws -> Duration {
        let start = ContinuousClock.now
        let client = try Client(server.port)
        client.send(Self.get)
        _ = client.read(for: seconds) { $0.ends(with: Array("OK".utf8)) }
        return ContinuousClock.now - start
    }

    func tenths(_ value: Double) -> String { String(format: "%.1f", value) }
}

extension [UInt8] {
    func ends(with suffix: [UInt8]) -> Bool { self.suffix(suffix.count).elementsEqual(suffix) }
}
