import Foundation
import Glibc
import HTTPSockets
import Testing

/// A client that writes and reads bytes, and gives up after a minute of silence: other tests may keep every processor busy for long.
struct Client: ~Copyable {
    let socket: Int32

    // Connects over the loopback. The receive buffer is what the system may hold for the client, in bytes; as much as it
    // likes if nil.
    init(_ server: SocketAddress, receiveBuffer: Int32? = nil) throws {
        // A program that other tests start must not inherit it: closing it here would not end the connection.
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        try #require(socket >= 0)
        if var size = receiveBuffer { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, 4) }
        var timeout = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = server.port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { throw ClientError.refused }
    }

    deinit { close(socket) }

    /// Writes all of a text, unless the server closes before.
    func send(_ text: String) { send(Array(text.utf8)) }

    /// Writes all of some bytes, unless the server closes before.
    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes some bytes over and over until the server takes no more, and returns how many went.
    func sendWithoutWaiting(_ bytes: [UInt8], upTo maximum: Int) -> Int {
        var event = pollfd(fd: socket, events: Int16(POLLOUT), revents: 0)
        var sent = 0
        // A server that reads at all makes room within this time.
        while sent < maximum, poll(&event, 1, 500) == 1 {
            let count = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL | Int(MSG_DONTWAIT)))
            guard count > 0 else { break }
            sent += count
        }
        return sent
    }

    /// Reads until so many bytes have come, or the end.
    func read(_ count: Int) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count < count {
            let got = recv(socket, &buffer, min(buffer.count, count - bytes.count), 0)
            guard got > 0 else { break }
            bytes += buffer[..<got]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads byte by byte while what has come is not yet what is waited for.
    func read(while isWanting: (String) -> Bool) -> String {
        var text = ""
        while isWanting(text) {
            let byte = read(1)
            guard !byte.isEmpty else { break }
            text = String(decoding: Array(text.utf8) + Array(byte.utf8), as: UTF8.self)
        }
        return text
    }

    /// Reads until the server closes.
    func readAll() -> String { read(.max) }

    /// Reads one answer with a `Content-Length`, and returns it whole.
    func readAnswer() -> String {
        var head = ""
        while !head.hasSuffix("\r\n\r\n") {
            let byte = read(1)
            guard !byte.isEmpty else { return head }
            // Whole characters: CR LF is one.
            head = String(decoding: Array(head.utf8) + Array(byte.utf8), as: UTF8.self)
        }
        let length = head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }.flatMap {
            Int($0.dropFirst(16))
        }
        return head + read(length ?? 0)
    }

    /// Ends the connection with a reset.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    /// Waits until the server has ended the connection, without reading.
    func awaitEnd() -> Bool {
        var event = pollfd(fd: socket, events: 0, revents: 0)
        return poll(&event, 1, 60_000) == 1 && event.revents & Int16(POLLERR | POLLHUP) != 0
    }
}

enum ClientError: Error { case refused }

/// Runs something that blocks on a thread of its own, so that the threads of tasks stay free.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Swift.Result { try body() }) }
    }
}
