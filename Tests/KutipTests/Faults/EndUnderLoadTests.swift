import Foundation
import Synchronization
import Testing

/// The program's end while clients keep it busy.
@Suite struct EndUnderLoadTests {
    /// The articles that were acknowledged, by path.
    final class Ledger: Sendable {
        private let paths = Mutex<[String]>([])

        /// Notes one more and returns how many there are.
        func note(_ path: String) -> Int {
            paths.withLock {
                $0.append(path)
                return $0.count
            }
        }

        var all: [String] { paths.withLock { $0 } }
    }

    /// What one client heard until its connection ended.
    struct Account: Sendable {
        var answers = 0
        var statuses: Set<Int> = []
        var isTorn = false
        var wasToldToClose = false

        mutating func note(_ heard: RawClient.Heard) -> Bool {
            guard case .answer(let status, let head) = heard else {
                isTorn = heard == .torn
                return false
            }
            answers += 1
            statuses.insert(status)
            wasToldToClose = head.contains("\r\nConnection: close\r\n")
            return !wasToldToClose
        }
    }

    /// A connection, or `nil` where the program ended before.
    private static func connect(to served: Served) throws -> RawClient? {
        do { return try RawClient(to: served) } catch is RawClient.Refused { return nil }
    }

    /// Posts articles until the connection ends; the one that is acknowledged as number `last` sends a signal.
    private static func post(
        _ name: String, to served: Served, noting ledger: Ledger, last: Int, signal: Int32
    ) throws -> Account {
        guard let client = try connect(to: served) else { return Account() }
        var account = Account()
        for number in 0... {
            client.post("Catatan \(name)-\(number)\n\n\"Kami mencatat \(name)-\(number),\" kata Sari Wulan.")
            let heard = client.hear()
            let fields = heard.head(201)?.split(separator: "\r\n") ?? []
            if let path = fields.first(where: { $0.hasPrefix("Location: ") })?.dropFirst(10),
                ledger.note(String(path)) == last
            {
                served.process.send(signal)
            }
            guard account.note(heard) else { break }
        }
        return account
    }

    @Test func `keeps what it acknowledged through kills under load, and tears no answer`() async throws {
        let folder = try TemporaryFolder()
        let (database, ledger) = (folder.path("kutip.sqlite"), Ledger())
        for round in 1...3 {
            let served = try Served(database: database)
            let accounts = try await crowd(of: 8) {
                try Self.post("\(round)-\($0)", to: served, noting: ledger, last: round * 50, signal: SIGKILL)
            }
            served.process.send(SIGKILL)
            #expect(await served.process.finish().status == -SIGKILL)
            #expect(accounts.allSatisfy { !$0.isTorn && $0.statuses.isSubset(of: [201]) }, "\(accounts)")
        }
        let checked = try await KutipProcess(["check", "--database", database]).finish()
        #expect(checked.status == 0, "\(checked.output)")
        let served = try Served(database: database)
        defer { served.process.send(SIGKILL) }
        for path in ledger.all { #expect(try await served.send("GET", path).status == 200) }
    }

    @Test func `answers all that it took when it is told to end under load`() async throws {
        let folder = try TemporaryFolder()
        let (database, ledger) = (folder.path("kutip.sqlite"), Ledger())
        let served = try Served(database: database)
        let accounts = try await crowd(of: 16) { index in
            guard index < 8 else {
                return try Self.post("\(index)", to: served, noting: ledger, last: 100, signal: SIGTERM)
            }
            var account = Account()
            guard let client = try Self.connect(to: served) else { return account }
            repeat {
                client.send("GET /v1/articles?limit=5 HTTP/1.1\r\nHost: a.example\r\n\r\n")
            } while account.note(client.hear())
            return account
        }
        served.process.send(SIGTERM)
        #expect(await served.process.finish().status == 0)
        #expect(accounts.allSatisfy { !$0.isTorn && $0.statuses.isSubset(of: [200, 201]) }, "\(accounts)")
        #expect(accounts.contains { $0.wasToldToClose })
        #expect(ledger.all.count >= 100)
        let checked = try await KutipProcess(["check", "--database", database]).finish()
        #expect(checked.output.contains(" \(ledger.all.count) articles read") && checked.status == 0)
    }
}
