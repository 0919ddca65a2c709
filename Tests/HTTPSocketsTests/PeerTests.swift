import Glibc
import HTTPCore
import Testing

@testable import HTTPSockets

@Suite struct PeerTests {
    /// The address of a socket's other end.
    private static func storage(_ address: String) throws -> sockaddr_storage {
        var storage = sockaddr_storage()
        let isIPv6 = address.contains(":")
        storage.ss_family = sa_family_t(isIPv6 ? AF_INET6 : AF_INET)
        let code = withUnsafeMutableBytes(of: &storage) {
            inet_pton(Int32(isIPv6 ? AF_INET6 : AF_INET), address, $0.baseAddress?.advanced(by: isIPv6 ? 8 : 4))
        }
        try #require(code == 1)
        return storage
    }

    // A socket that listens on :: takes IPv4 as well, and gives it mapped addresses (RFC 4291 §2.5.5.2).
    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "192.0.2.2", false),
        ("2001:db8::1", "2001:db8::2", true), ("2001:db8::1", "2001:db8:0:1::1", false),
        ("::ffff:192.0.2.1", "192.0.2.1", true), ("::ffff:192.0.2.1", "::ffff:192.0.2.2", false),
        ("::ffff:192.0.2.1", "::1", false), ("::1", "0.0.0.0", false), ("::192.0.2.1", "192.0.2.1", false),
    ])
    func `is one client`(_ first: String, _ second: String, _ isOne: Bool) throws {
        let peers = (Peer(try Self.storage(first)), Peer(try Self.storage(second)))
        #expect((peers.0 == peers.1) == isOne)
    }

    @Test(arguments: ["192.0.2.1", "2001:db8::1"])
    func `is named by its address`(_ address: String) throws {
        #expect(SocketAddress.numbers(of: try Self.storage(address)) == address)
    }

    @Test func `is named by the IPv4 address that is mapped`() throws {
        #expect(SocketAddress.numbers(of: try Self.storage("::ffff:192.0.2.1")) == "192.0.2.1")
    }
}
