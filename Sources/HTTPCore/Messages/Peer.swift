/// Whom a connection comes from, as far as limits are concerned: an IPv4 address, or the /64 that an IPv6 host is free
/// to choose its addresses from.
public struct Peer: Hashable, Sendable {
    private let isIPv6: Bool
    private let network: UInt64

    /// Makes a peer of an IPv4 address, its bytes read as a number.
    public init(ipv4 address: UInt32) { (isIPv6, network) = (false, UInt64(address)) }

    /// Makes a peer of the first eight bytes of an IPv6 address, read as a number.
    public init(ipv6 network: UInt64) { (isIPv6, self.network) = (true, network) }
}
