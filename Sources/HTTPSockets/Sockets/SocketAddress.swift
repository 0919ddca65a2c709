import Glibc

/// An address and port that a socket is bound to.
public struct SocketAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address in numbers, such as `127.0.0.1` or `::1`.
    public let host: String
    /// The port.
    public let port: UInt16

    /// The address as a URL, such as `http://127.0.0.1:8080`.
    public var description: String {
        host.contains(":") ? "http://[\(host)]:\(port)" : "http://\(host):\(port)"
    }

    /// Reads the address that a socket is bound to.
    ///
    /// - Returns: `nil` if the socket has none, or one that is not of the Internet.
    init?(boundTo socket: Int32) {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        var service = [CChar](repeating: 0, count: Int(NI_MAXSERV))
        let code = withUnsafeMutablePointer(to: &storage) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard getsockname(socket, address, &length) == 0 else { return EAI_FAIL }
                return getnameinfo(
                    address, length, &host, socklen_t(host.count), &service, socklen_t(service.count),
                    NI_NUMERICHOST | NI_NUMERICSERV)
            }
        }
        guard code == 0, let port = UInt16(Self.text(service)) else { return nil }
        self.host = Self.text(host)
        self.port = port
    }

    /// An address in numbers, such as `127.0.0.1` or `::1`; empty for one that is not of the Internet.
    static func numbers(of storage: sockaddr_storage) -> String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let (family, place) =
            switch Int32(storage.ss_family) {
            case AF_INET6 where isMapped(storage): (AF_INET, 20)
            case AF_INET6: (AF_INET6, 8)
            case let family: (family, 4)
            }
        _ = withUnsafeBytes(of: storage) { bytes in
            inet_ntop(family, bytes.baseAddress?.advanced(by: place), &text, socklen_t(text.count))
        }
        return Self.text(text)
    }

    /// Whether an IPv6 address stands for one of IPv4, as a socket has it that takes both (RFC 4291 §2.5.5.2).
    static func isMapped(_ storage: sockaddr_storage) -> Bool {
        withUnsafeBytes(of: storage) { bytes in
            bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) == 0
                && bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self).bigEndian == 0xFFFF
        }
    }

    private static func text(_ characters: [CChar]) -> String {
        String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
