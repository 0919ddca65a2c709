import Glibc

/// A connection that never waits.
final class Client {
    private let socket: Int32
    private(set) var received: [UInt8] = []
    private(set) var isClosed = false

    /// Connects over the loopback; the receive buffer is the system's own choice if `nil`.
    init(_ port: UInt16, receiveBuffer: Int32? = nil) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw SoakError("no descriptor left: raise the limit of open files") }
        if var size = receiveBuffer { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, 4) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else {
            close(socket)
            throw SoakError("no connection to port \(port)")
        }
        _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    }

    deinit { close(socket) }

    /// Writes what the socket takes, and returns how many bytes.
    @discardableResult
    func send(_ bytes: some Collection<UInt8>) -> Int {
        let count = Array(bytes).withUnsafeBytes {
            Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        return max(count, 0)
    }

    /// Reads what there is, after waiting up to so many milliseconds for it.
    func read(waiting: Int32 = 0) {
        var event = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        guard !isClosed, poll(&event, 1, waiting) > 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(socket, &buffer, buffer.count, 0)
        if count > 0 { received += buffer[..<count] } else if count == 0 || errno != EAGAIN { isClosed = true }
    }

    /// Reads until something satisfies a condition, or so many seconds have passed.
    func read(for seconds: Double, until isEnough: ([UInt8]) -> Bool) -> Bool {
        let end = ContinuousClock.now + .seconds(seconds)
        while !isEnough(received), !isClosed, ContinuousClock.now < end { read(waiting: 50) }
        return isEnough(received)
    }

    /// The status of the first answer.
    var status: Int? { received.count > 12 ? Int(String(decoding: received[9..<12], as: UTF8.self)) : nil }

    /// Ends the connection with a reset.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }
}
