import Glibc

/// Why a server cannot start.
public enum SocketError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The server was started before; make a new one.
    case alreadyStarted
    /// The host is no address of this machine, or no name that the resolver knows.
    case unknownHost(String, reason: String)
    /// The system refused a call; `errno` says why.
    case failed(call: String, address: String, errno: Int32)

    /// A sentence that says what, where, and what to do.
    public var description: String {
        switch self {
        case .alreadyStarted:
            "The server was already started; a server starts once."
        case .unknownHost(let host, let reason):
            "The host \(host) cannot be listened on: \(reason). Give an address such as 127.0.0.1 or ::1."
        case .failed(_, let address, EADDRINUSE):
            "\(address) is in use by another process; stop that one or choose another port (0 takes any free one)."
        case .failed(_, let address, EACCES):
            "\(address) needs more rights; choose a port of 1024 or above."
        case .failed(let call, let address, let code):
            "\(call) failed for \(address): \(String(cString: strerror(code)))."
        }
    }
}
