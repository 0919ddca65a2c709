import Foundation
import Glibc

/// A server under measurement, and what it uses.
final class Server {
    /// Its name in tables.
    let name: String
    let port: UInt16
    /// Whether it answers in gzip.
    let packs: Bool
    private let process = Process()

    var base: String { "http://127.0.0.1:\(port)" }

    /// Starts a server and waits until it accepts connections.
    init(_ name: String, _ command: [String], port: UInt16, packs: Bool = false) throws {
        (self.name, self.port, self.packs) = (name, port, packs)
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        for _ in 0..<3_000 {
            guard process.isRunning else { break }
            if (try? Socket(port)) != nil { return }
            usleep(20_000)
        }
        throw BenchmarkError("\(name) does not listen")
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// The process and its children.
    private var identifiers: [pid_t] {
        let parent = process.processIdentifier
        let children = (try? String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)) ?? ""
        return [parent] + children.split(separator: " ").compactMap { pid_t($0) }
    }

    /// Processor time so far, in microseconds.
    func processorTime() -> Double {
        identifiers.reduce(0) { sum, identifier in
            let text = (try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)) ?? ""
            let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
            guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return sum }
            return sum + (user + system) / Double(sysconf(Int32(_SC_CLK_TCK))) * 1_000_000
        }
    }

    /// Memory that nobody else has, in bytes.
    func privateMemory() -> Int {
        identifiers.reduce(0) { sum, identifier in
            let text = (try? String(contentsOfFile: "/proc/\(identifier)/smaps_rollup", encoding: .utf8)) ?? ""
            let lines = text.split(separator: "\n").filter { $0.hasPrefix("Private_") }
            return sum + lines.compactMap { $0.split(separator: " ").dropFirst().first.flatMap { Int($0) } }
                .reduce(0, +) * 1_024
        }
    }
}

/// A connection to a server.
final class Socket {
    private let descriptor: Int32

    init(_ port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var timeout = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else {
            close(descriptor)
            throw BenchmarkError("no connection to port \(port)")
        }
    }

    deinit { close(descriptor) }

    /// Sends a request.
    func ask(_ path: String) throws {
        let request = Array("GET \(path) HTTP/1.1\r\nHost: a.example\r\n\r\n".utf8)
        guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            throw BenchmarkError("a request is not taken")
        }
    }

    /// Takes what comes first of an answer; waits five seconds for it.
    func hear() throws {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        guard recv(descriptor, &buffer, buffer.count, 0) > 0 else { throw BenchmarkError("no answer") }
    }
}
