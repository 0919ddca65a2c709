import Foundation
import Glibc

/// A server that runs as a process of its own, and what it costs.
final class ServerProcess {
    let port: UInt16
    private let process = Process()

    var identifier: pid_t { process.processIdentifier }
    var isRunning: Bool { process.isRunning }

    /// Starts a program that prints its address as a URL, and waits for that.
    init(_ path: String) throws {
        process.executableURL = URL(fileURLWithPath: path)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A { line.append(byte) }
        guard let port = String(decoding: line, as: UTF8.self).split(separator: ":").last.flatMap({ UInt16($0) }) else {
            throw SoakError("\(path) did not print an address")
        }
        self.port = port
    }

    /// Memory in use, in MiB.
    func residentMemory() throws -> Double {
        let pages = try read("statm").split(separator: " ").dropFirst().first.flatMap { Double($0) }
        return (pages ?? 0) * 4_096 / 1_048_576
    }

    /// Processor time used so far, in seconds.
    func processorTime() throws -> Double {
        // proc(5): the fields behind the name, which may have spaces, are counted from its closing parenthesis.
        let fields = try read("stat").split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// How many descriptors are open.
    func descriptors() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/\(identifier)/fd").count
    }

    /// Sets the limit of open files while the process runs, with the tool of util-linux.
    func limitDescriptors(to limit: Int) throws {
        let tool = try Process.run(
            URL(fileURLWithPath: "/usr/bin/prlimit"), arguments: ["--pid", "\(identifier)", "--nofile=\(limit):"])
        tool.waitUntilExit()
    }

    /// Asks it to stop, and waits.
    ///
    /// - Returns: Its exit code.
    func terminate() -> Int32 {
        kill(identifier, SIGTERM)
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func read(_ name: String) throws -> String {
        try String(contentsOfFile: "/proc/\(identifier)/\(name)", encoding: .utf8)
    }
}

/// Why a soak cannot go on.
struct SoakError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
