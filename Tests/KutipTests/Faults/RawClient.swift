import Foundation
import Synchronization
import Testing

/// A connection to the program that shows what a client library would hide: whether an answer is whole.
///
/// It gives up after a minute of silence.
final class RawClient: Sendable {
    /// What came of waiting for an answer.
    enum Heard: Equatable {
        /// A whole answer.
        case answer(status: Int, head: String)
        /// The connection ended before an answer began.
        case nothing
        /// The connection ended inside an answer.
        case torn

        /// The head of a whole answer with a status.
        func head(_ expected: Int) -> String? {
            if case .answer(expected, let head) = self { head } else { nil }
        }
    }

    /// The program takes no more connections.
    struct Refused: Error {}

    private let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)

    init(to served: Served) throws {
        let port = try #require(served.base.split(separator: ":").last.flatMap { UInt16($0) })
        var timeout = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { throw Refused() }
    }

    private let isClosed = Mutex(false)

    deinit { end() }

    private func end() {
        isClosed.withLock { isClosed in
            if !isClosed { close(socket) }
            isClosed = true
        }
    }

    /// Writes all of a text, unless the program closes before.
    func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Posts a text as an article.
    func post(_ text: String) {
        send(
            "POST /v1/articles HTTP/1.1\r\nHost: a.example\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Length: \(text.utf8.count)\r\n\r\n\(text)")
    }

    /// Reads the answer to one request; its content has a declared length.
    func hear() -> Heard {
        var bytes: [UInt8] = []
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            guard let next = read(1) else { return bytes.isEmpty ? .nothing : .torn }
            bytes += next
        }
        let head = String(decoding: bytes, as: UTF8.self)
        let length = head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
            .flatMap { Int($0.dropFirst(16)) }
        guard let length, let status = Int(head.dropFirst(9).prefix(3)), read(length) != nil else { return .torn }
        return .answer(status: status, head: head)
    }

    /// Reads until the program closes.
    func readAll() -> String {
        var bytes: [UInt8] = []
        while let next = read(1) { bytes += next }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads until a line that holds a text is whole, or the program closes.
    func read(until text: String) -> String {
        var (bytes, line): ([UInt8], [UInt8]) = ([], [])
        while let next = read(1) {
            bytes += next
            line += next
            guard next == [0x0A] else { continue }
            if String(decoding: line, as: UTF8.self).contains(text) { break }
            line = []
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Ends the connection with a reset.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        end()
    }

    private func read(_ count: Int) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: count)
        guard count == 0 || recv(socket, &buffer, count, Int32(MSG_WAITALL)) == count else { return nil }
        return buffer
    }
}

/// Lets as many clients as asked for, each on a thread of its own, do something until each is done.
func crowd<Result: Sendable>(
    of count: Int, _ body: @escaping @Sendable (Int) throws -> Result
) async throws -> [Result] {
    try await withThrowingTaskGroup(of: Result.self) { group in
        for index in 0..<count {
            group.addTask {
                try await withCheckedThrowingContinuation { continuation in
                    Thread.detachNewThread { continuation.resume(with: Swift.Result { try body(index) }) }
                }
            }
        }
        return try await group.reduce(into: []) { $0.append($1) }
    }
}
