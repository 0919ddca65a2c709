import Foundation
import FoundationNetworking
import Testing

/// The program as a user starts it: the binary that was built beside the tests.
final class KutipProcess {
    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()
    private let input = Pipe()

    /// Starts the program.
    init(_ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil) throws {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("kutip")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = folder
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = input
        try process.run()
    }

    /// The program's first line of output, as soon as it is whole.
    func firstLine() throws -> String {
        var bytes = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte != Data([0x0A]) {
            bytes += byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Sends a signal.
    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Gives the program its whole input, and returns status, output and messages when it has ended.
    func finish(input text: Data = Data()) throws -> (status: Int32, output: String, errors: String) {
        let (writer, errorReader) = (input.fileHandleForWriting, errors.fileHandleForReading)
        let writing = DispatchQueue(label: "input")
        writing.async {
            // A program that ends early closes its input; that is for the caller's expectations to judge.
            try? writer.write(contentsOf: text)
            try? writer.close()
        }
        let group = DispatchGroup()
        nonisolated(unsafe) var messages = Data()  // Written before `group.wait` returns, read after it.
        DispatchQueue(label: "errors").async(group: group) {
            messages = errorReader.readDataToEndOfFile()
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        group.wait()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: data, as: UTF8.self), String(decoding: messages, as: UTF8.self)
        )
    }
}

/// A folder for one test, gone after it.
final class TemporaryFolder {
    /// Where it is.
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("kutip-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of a file in it.
    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}

/// A served archive and a client for it.
struct Served {
    /// The program.
    let process: KutipProcess
    /// Where it listens.
    let base: String

    /// Serves an archive on a free port and waits until the program says where.
    init(database: String) throws {
        process = try KutipProcess(["serve", "--port", "0", "--database", database])
        let line = try process.firstLine()
        base = try #require(line.split(separator: " ").first { $0.hasPrefix("http://") }.map(String.init))
    }

    /// Sends a request and returns status, field lines and content.
    func send(
        _ method: String, _ path: String, type: String? = nil, body: Data? = nil
    ) async throws -> (status: Int, fields: [AnyHashable: Any], body: Data) {
        var request = URLRequest(url: try #require(URL(string: base + path)))
        request.httpMethod = method
        request.httpBody = body
        if let type { request.setValue(type, forHTTPHeaderField: "Content-Type") }
        let (data, response) = try await URLSession.shared.data(for: request)
        let http = try #require(response as? HTTPURLResponse)
        return (http.statusCode, http.allHeaderFields, data)
    }

    /// Posts an article's text.
    func post(_ text: String) async throws -> (status: Int, fields: [AnyHashable: Any], body: Data) {
        try await send("POST", "/v1/articles", type: "text/plain; charset=utf-8", body: Data(text.utf8))
    }
}

/// The sample article of the tour.
func sampleArticle() throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/pelabuhan.txt")
    return try String(contentsOf: file, encoding: .utf8)
}

/// The JSON object of an answer.
func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
}
