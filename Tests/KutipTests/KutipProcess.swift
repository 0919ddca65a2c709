import Foundation
import FoundationNetworking
import Synchronization
import Testing

/// The program as a user starts it: the binary that was built beside the tests.
///
/// It is started with `posix_spawn` and pipes that no other child inherits: `Foundation.Process` copies the table of
/// descriptors, and crashes when other tests change its size at that moment.
final class KutipProcess: Sendable {
    /// The process.
    let identifier: pid_t
    private let input: FileHandle
    private let output: FileHandle
    // Read all along: a program that has much to say would wait for its reader.
    private let messages = Mutex(Data())
    private let reading = DispatchGroup()

    /// Starts the program.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - environment: Variables besides those of the tests.
    ///   - tool: A tool of util-linux with its arguments that runs the program under some restriction.
    /// - Throws: When it does not start.
    convenience init(_ arguments: [String], environment: [String: String] = [:], under tool: [String] = []) throws {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("kutip").path
        try self.init(
            program: tool.first.map { "/usr/bin/\($0)" } ?? program, tool + [program] + arguments,
            environment: environment)
    }

    /// Starts any program; the first argument is its name.
    init(program: String, _ arguments: [String], environment: [String: String] = [:]) throws {
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }.map { "\($0)=\($1)" }
        let started = try Self.starting.withLock { _ in try Self.start(program, arguments, variables: variables) }
        identifier = started.identifier
        input = FileHandle(fileDescriptor: started.input, closeOnDealloc: true)
        output = FileHandle(fileDescriptor: started.output, closeOnDealloc: true)
        let errors = FileHandle(fileDescriptor: started.errors, closeOnDealloc: true)
        DispatchQueue(label: "errors").async(group: reading) {
            let data = errors.readDataToEndOfFile()
            self.messages.withLock { $0 = data }
        }
    }

    /// Held from the making of pipes to the start of the child, so that no other child inherits their ends.
    private static let starting = Mutex(())

    private static func start(
        _ program: String, _ arguments: [String], variables: [String]
    ) throws -> (identifier: pid_t, input: Int32, output: Int32, errors: Int32) {
        let (input, output, errors) = (try pipe(), try pipe(), try pipe())
        let childEnds = [input.read, output.write, errors.write]
        defer { for end in childEnds { close(end) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, end) in childEnds.enumerated() { posix_spawn_file_actions_adddup2(&actions, end, Int32(number)) }
        var child: pid_t = 0
        let code = withStrings(arguments) { argv in
            withStrings(variables) { posix_spawn(&child, program, &actions, nil, argv, $0) }
        }
        try #require(code == 0, "posix_spawn: \(String(cString: strerror(code)))")
        return (child, input.write, output.read, errors.read)
    }

    private static func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        try #require(Foundation.pipe(&ends) == 0)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static func withStrings(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32) -> Int32 {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }

    /// The program's first line of output, as soon as it is whole.
    func firstLine() throws -> String {
        var bytes = Data()
        while let byte = try output.read(upToCount: 1), !byte.isEmpty, byte != Data([0x0A]) { bytes += byte }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether it has not ended; one that has is there until `finish` took its status.
    var isRunning: Bool {
        var information = siginfo_t()
        return waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT) == 0
            && information.si_signo == 0
    }

    /// Sends a signal.
    func send(_ signal: Int32) { kill(identifier, signal) }

    /// Sets a limit of it, while it runs, with the tool of util-linux.
    ///
    /// - Parameters:
    ///   - resource: The limit as the tool calls it: `nofile`, `fsize`.
    ///   - value: Its new value, or `unlimited`.
    /// - Throws: When the tool refuses.
    func limit(_ resource: String, to value: String) throws {
        let arguments = ["prlimit", "--pid", "\(identifier)", "--\(resource)=\(value):"]
        let tool = try Self.starting.withLock { _ in
            try Self.start("/usr/bin/prlimit", arguments, variables: [])
        }
        for end in [tool.input, tool.output, tool.errors] { close(end) }
        try #require(Self.status(of: tool.identifier) == 0)
    }

    /// Waits for a process, and returns its status, negative for a signal.
    private static func status(of process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : -signal
    }

    /// Gives the program its whole input, and returns status, output and messages when it has ended; the status is
    /// negative for a signal.
    ///
    /// A thread of its own waits for the end: the threads of tasks are as many as processors, and other tests need them.
    func finish(input text: Data = Data()) async -> (status: Int32, output: String, errors: String) {
        let writer = input
        DispatchQueue(label: "input").async {
            // A program that ends early closes its input; that is for the caller's expectations to judge.
            try? writer.write(contentsOf: text)
            try? writer.close()
        }
        return await withCheckedContinuation { continuation in
            DispatchQueue(label: "end").async { continuation.resume(returning: self.end()) }
        }
    }

    /// Waits for the end.
    private func end() -> (status: Int32, output: String, errors: String) {
        let data = output.readDataToEndOfFile()
        reading.wait()
        return (
            Self.status(of: identifier), String(decoding: data, as: UTF8.self),
            String(decoding: messages.withLock { $0 }, as: UTF8.self)
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
struct Served: Sendable {
    /// The program.
    let process: KutipProcess
    /// Where it listens.
    let base: String

    /// Serves an archive on a free port and waits until the program says where.
    init(
        database: String, _ options: [String] = [], environment: [String: String] = [:], under tool: [String] = []
    ) throws {
        process = try KutipProcess(
            ["serve", "--port", "0", "--database", database] + options, environment: environment, under: tool)
        let line = try process.firstLine()
        base = try #require(line.split(separator: " ").first { $0.hasPrefix("http://") }.map(String.init))
    }

    /// Sends a request and returns status, field lines and content.
    func send(
        _ method: String, _ path: String, type: String? = nil, fields: [String: String] = [:], body: Data? = nil
    ) async throws -> (status: Int, fields: [AnyHashable: Any], body: Data) {
        var request = URLRequest(url: try #require(URL(string: base + path)))
        request.httpMethod = method
        request.httpBody = body
        if let type { request.setValue(type, forHTTPHeaderField: "Content-Type") }
        for (name, value) in fields { request.setValue(value, forHTTPHeaderField: name) }
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
