import Glibc

/// Whom a connection comes from, as far as limits are concerned: an IPv4 address, or the /64 that an IPv6 host is free
/// to choose its addresses from.
struct Peer: Hashable, Sendable {
    private let family: UInt16
    private let network: UInt64

    /// Reads the address of a socket's other end.
    init(_ storage: sockaddr_storage) {
        family = storage.ss_family
        network = withUnsafeBytes(of: storage) { bytes in
            switch Int32(storage.ss_family) {
            case AF_INET: UInt64(bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
            case AF_INET6: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
            default: 0
            }
        }
    }

    /// Makes a peer of an IPv4 address, its bytes read as a number.
    init(ipv4 address: UInt32) {
        family = UInt16(AF_INET)
        network = UInt64(address)
    }
}
