import Glibc
import HTTPCore

extension Peer {
    /// Reads the address of a socket's other end; one that is of neither family of IP counts as 0.0.0.0.
    init(_ storage: sockaddr_storage) {
        self = withUnsafeBytes(of: storage) { bytes in
            switch Int32(storage.ss_family) {
            case AF_INET: Peer(ipv4: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
            case AF_INET6 where SocketAddress.isMapped(storage):
                Peer(ipv4: bytes.loadUnaligned(fromByteOffset: 20, as: UInt32.self))
            case AF_INET6: Peer(ipv6: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            default: Peer(ipv4: 0)
            }
        }
    }
}
