import Glibc

/// The manager that started the program, if it wants to be told (sd_notify(3)).
enum ServiceManager {
    /// Tells it that the server takes connections.
    static func tellReady() { send("READY=1") }

    /// Tells it that the server ends.
    static func tellStopping() { send("STOPPING=1") }

    /// Sends words to the socket that the environment names; a manager that can't be reached misses them and nothing else.
    private static func send(_ words: String) {
        guard let path = getenv("NOTIFY_SOCKET").map({ String(cString: $0) }) else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard bytes.first == UInt8(ascii: "/") || bytes.first == UInt8(ascii: "@"), bytes.count < room else { return }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        // unix(7): a name in the abstract space begins with a zero.
        if bytes.first == UInt8(ascii: "@") { address.sun_path.0 = 0 }
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { return }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        _ = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(socket, words, words.utf8.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
        close(socket)
    }
}
