/// Good and bad clients side by side for a long time: memory has to stay flat.
struct MixedLoad {
    let server: ServerProcess

    /// Runs for so many minutes, and compares memory after the first tenth of the time with what it was at each later one.
    func run(minutes: Double) throws -> Faults.Outcome {
        let start = ContinuousClock.now
        var generator = SystemRandomNumberGenerator()
        var samples: [Double] = []
        var (answered, torn) = (0, 0)
        while samples.count < 10 {
            let clients = try (0..<64).map { _ in try Client(server.port) }
            for client in clients { try mistreat(client, &generator, &answered, &torn) }
            if ContinuousClock.now - start > .seconds(minutes * 6 * Double(samples.count + 1)) {
                samples.append(try server.residentMemory())
            }
        }
        let grown = (samples.max() ?? 0) - samples[0]
        let memory = samples.map { Faults(server: server).tenths($0) }.joined(separator: " ")
        return Faults.Outcome(
            isGood: torn == 0 && grown < 8,
            figures: "\(answered) answers, \(torn) torn, memory in MiB after each tenth of the time: \(memory)")
    }

    private func mistreat(
        _ client: Client, _ generator: inout some RandomNumberGenerator, _ answered: inout Int, _ torn: inout Int
    ) throws {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: client.send("GET / HTTP/1.1\r\nHost".utf8)
        case 1:
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nhel".utf8)
            client.reset()
        case 2: client.send((0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) })
        case 3: client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n".utf8)
        default:
            let content = String(repeating: "kutip", count: Int.random(in: 1...2_000, using: &generator))
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(content.utf8.count)\r\n\r\n\(content)".utf8)
            if client.read(for: 5, until: { $0.ends(with: Array(content.utf8)) }) { answered += 1 } else { torn += 1 }
        }
    }
}
