import HTTPCore
import HTTPSockets
import HTTPTypes
import Logging
import Synchronization
import Testing

/// Answers at once, except on `/wait`, where it waits for the gate, and on `/large`.
struct TestResponder: Responder {
    let gate = Gate()
    var maximumBodyBytes = 16 << 20

    func admit(_ head: Request) -> Admission { .accept(maximumBodyBytes: maximumBodyBytes) }

    func respond(to request: Request) async -> Response {
        switch request.path {
        case ["wait"]:
            await gate.wait()
            return Response(status: .ok, body: Array("waited".utf8))
        case ["large"]: return Response(status: .ok, body: [UInt8](repeating: 0x61, count: 8 << 20))
        default: return Response(status: .ok, body: request.body.isEmpty ? Array("here".utf8) : request.body)
        }
    }

    func respond(to refusal: Refusal, id: RequestID) -> Response {
        Response(status: refusal.status, body: Array("\(refusal)".utf8))
    }
}

/// Holds those who wait until it is opened or they are cancelled.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var arrived = 0
        var cancelled = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
        var expecting: [(Int, CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// How many were cancelled while they waited.
    var cancelled: Int { state.withLock { $0.cancelled } }

    func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let (isOpen, ready) = state.withLock { state in
                    state.arrived += 1
                    if !state.isOpen { state.waiting.append(continuation) }
                    let ready = state.expecting.filter { $0.0 <= state.arrived }
                    state.expecting.removeAll { $0.0 <= state.arrived }
                    return (state.isOpen, ready)
                }
                if isOpen { continuation.resume() }
                for (_, continuation) in ready { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.cancelled += 1 }
            open()
        }
    }

    /// Waits until so many have come to the gate.
    func arrival(of count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.arrived < count { state.expecting.append((count, continuation)) }
                return state.arrived >= count
            }
            if isThere { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}

/// Runs a test against a server on a free port, and stops it.
func withServer<Responding: Responder>(
    _ responder: Responding, _ configure: (inout HTTPServer.Configuration) -> Void = { _ in },
    _ body: (HTTPServer, SocketAddress) async throws -> Void
) async throws {
    var configuration = HTTPServer.Configuration(port: 0)
    configuration.drainGrace = .seconds(1)
    configure(&configuration)
    let server = HTTPServer(configuration: configuration, responder: responder, logger: Logger(label: "test"))
    let address = try server.start()
    let outcome: Result<Void, any Error>
    do { outcome = .success(try await body(server, address)) } catch { outcome = .failure(error) }
    await server.stop()
    try outcome.get()
}

/// A GET request.
func get(_ path: String, _ fields: String = "") -> String { "GET \(path) HTTP/1.1\r\nHost: a.example\r\n\(fields)\r\n" }

/// A POST request.
func post(_ path: String, _ content: String) -> String {
    "POST \(path) HTTP/1.1\r\nHost: a.example\r\nContent-Length: \(content.utf8.count)\r\n\r\n\(content)"
}
