import Foundation
import Testing

/// The program without descriptors to spare.
@Suite struct DescriptorTests {
    @Test func `turns away who finds no descriptor, and serves again when there is one`() async throws {
        let folder = try TemporaryFolder()
        let served = try Served(database: folder.path("kutip.sqlite"))
        defer { served.process.send(SIGKILL) }
        #expect(try await served.send("GET", "/healthz").status == 200)
        let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(served.process.identifier)/fd").count
        try served.process.limitDescriptors(to: open + 8)
        do {
            let held = try (0..<64).map { _ in try Connection(to: served) }
            let answers = held.suffix(8).map { $0.readAll() }
            #expect(answers.allSatisfy { $0.hasPrefix("HTTP/1.1 503 ") })
            #expect(answers.allSatisfy { $0.contains("Retry-After: ") })
        }
        #expect(try await served.send("GET", "/healthz").status == 200)
    }

    /// A connection that sends nothing.
    private final class Connection {
        private let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)

        init(to served: Served) throws {
            let port = try #require(served.base.split(separator: ":").last.flatMap { UInt16($0) })
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            let code = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            try #require(code == 0)
        }

        deinit { close(socket) }

        func readAll() -> String {
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 4 << 10)
            while case let count = recv(socket, &buffer, buffer.count, 0), count > 0 { bytes += buffer[..<count] }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
