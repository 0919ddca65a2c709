import CEpoll
import Glibc
import HTTPCore

/// A listening socket.
enum Listener {
    /// Opens a socket, binds it and listens.
    ///
    /// - Parameters:
    ///   - host: An address or a name; the first address of a name is taken.
    ///   - port: The port; 0 takes any free one.
    ///   - backlog: How many connections may wait to be accepted.
    /// - Returns: The descriptor; the caller closes it.
    /// - Throws: `SocketError`, with nothing left open.
    static func open(host: String, port: UInt16, backlog: Int32) throws(SocketError) -> Int32 {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, String(port), &hints, &list)
        guard code == 0, let list else { throw .unknownHost(host, reason: String(cString: gai_strerror(code))) }
        defer { freeaddrinfo(list) }
        let socket = Glibc.socket(list.pointee.ai_family, list.pointee.ai_socktype | flags, 0)
        guard socket >= 0 else { throw .failed(call: "socket", address: "\(host):\(port)", errno: errno) }
        do throws(SocketError) {
            try set(SOL_SOCKET, SO_REUSEADDR, on: socket, for: "\(host):\(port)")
            // Accepted sockets take this over: an answer leaves at once, not after the last one is acknowledged.
            try set(Int32(IPPROTO_TCP), TCP_NODELAY, on: socket, for: "\(host):\(port)")
            guard bind(socket, list.pointee.ai_addr, list.pointee.ai_addrlen) == 0 else {
                throw .failed(call: "bind", address: "\(host):\(port)", errno: errno)
            }
            guard listen(socket, backlog) == 0 else {
                throw .failed(call: "listen", address: "\(host):\(port)", errno: errno)
            }
        } catch {
            close(socket)
            throw error
        }
        return socket
    }

    private static let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)

    private static func set(
        _ level: Int32, _ option: Int32, on socket: Int32, for address: String
    ) throws(SocketError) {
        var value: Int32 = 1
        guard setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<Int32>.size)) == 0 else {
            throw .failed(call: "setsockopt", address: address, errno: errno)
        }
    }

    /// What came of accepting a connection.
    enum Accepted {
        /// A descriptor, which the caller closes, where it comes from, and the same as an address in numbers.
        case connection(Int32, Peer, address: String)
        /// No connection waits.
        case none
        /// This one is gone already; another may wait.
        case gone
        /// There is no descriptor or no memory left.
        case exhausted
    }

    /// Accepts one connection, without waiting.
    static func accept(_ listener: Int32) -> Accepted {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let descriptor = accept_nonblocking(listener, &storage, &length)
        let code = errno
        if descriptor >= 0 {
            return .connection(descriptor, Peer(storage), address: SocketAddress.numbers(of: storage))
        }
        switch code {
        case EAGAIN: return .none
        case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
        // accept(2): errors of the network that are pending on the new socket, and signals.
        default: return .gone
        }
    }
}
