import Foundation
import Testing

@Suite struct ServiceManagerTests {
    @Test func `is told when the server is ready and when it ends`() async throws {
        let folder = try TemporaryFolder()
        let manager = try Manager(path: folder.path("notify"))
        let process = try KutipProcess(
            ["serve", "--port", "0", "--database", folder.path("kutip.sqlite")],
            environment: ["NOTIFY_SOCKET": folder.path("notify")])
        #expect(manager.hear() == "READY=1")
        process.send(SIGTERM)
        #expect(await process.finish().status == 0)
        #expect(manager.hear() == "STOPPING=1")
    }

    @Test(arguments: ["", "notify", "/no/such/socket", "@" + String(repeating: "x", count: 200)])
    func `that can't be told keeps no server from serving`(socket: String) async throws {
        let folder = try TemporaryFolder()
        let served = try Served(database: folder.path("kutip.sqlite"), environment: ["NOTIFY_SOCKET": socket])
        #expect(try await served.send("GET", "/healthz").status == 200)
        served.process.send(SIGTERM)
        #expect(await served.process.finish().status == 0)
    }

    /// A manager's end of the socket; it gives up after a minute of silence.
    private struct Manager {
        private let socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)

        init(path: String) throws {
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
            let code = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            try #require(code == 0)
            var timeout = timeval(tv_sec: 60, tv_usec: 0)
            setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        }

        func hear() -> String {
            var bytes = [UInt8](repeating: 0, count: 100)
            let count = recv(socket, &bytes, bytes.count, 0)
            return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
        }
    }
}
