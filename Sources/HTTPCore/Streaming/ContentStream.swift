import Synchronization

/// The content of a request as it arrives, for an application that does not wait for all of it.
///
/// The connection puts bytes in, one task takes them out. While more than `limit` bytes wait, the connection reads no
/// more from the client.
public final class ContentStream: Sendable {
    private enum Ending {
        case whole
        case broken(ContentBroken)
    }

    private struct State {
        var bytes: [UInt8] = []
        var ending: Ending?
        var taker: CheckedContinuation<Void, Never>?
        var isFull = false
        var onRoom: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())
    private let limit: Int

    /// Makes a stream.
    ///
    /// - Parameter limit: How many bytes may wait before it is full.
    public init(limit: Int) { self.limit = limit }

    /// Makes a stream that holds all of some content, as a caller without a connection has it.
    public convenience init(whole content: [UInt8]) {
        self.init(limit: .max)
        put(content)
        end()
    }

    /// Returns all bytes that wait, at least one; waits for some where there are none; `nil` behind the last.
    ///
    /// - Throws: `ContentBroken` when the rest will not come.
    public func next() async throws(ContentBroken) -> [UInt8]? {
        while true {
            if let piece = try take() { return piece.isEmpty ? nil : piece }
            await withCheckedContinuation { continuation in
                let isDue = state.withLock { state in
                    if state.bytes.isEmpty, state.ending == nil { state.taker = continuation }
                    return state.taker == nil
                }
                if isDue { continuation.resume() }
            }
        }
    }

    /// Returns what waits, nothing behind the end, or `nil` where waiting may bring more.
    private func take() throws(ContentBroken) -> [UInt8]? {
        let (piece, ending, onRoom) = state.withLock { state in
            let piece = state.bytes
            state.bytes = []
            let onRoom = state.isFull ? state.onRoom : nil
            state.isFull = false
            return (piece, state.ending, onRoom)
        }
        onRoom?()
        guard piece.isEmpty else { return piece }
        switch ending {
        case .whole: return []
        case .broken(let error): throw error
        case nil: return nil
        }
    }

    // MARK: The connection's side

    /// How many bytes wait.
    var count: Int { state.withLock { $0.bytes.count } }

    /// Whether so much waits that no more should come.
    var isFull: Bool { state.withLock { $0.isFull } }

    /// Names what is called, on the taker's thread, whenever a full stream has room again.
    public func notify(_ onRoom: @escaping @Sendable () -> Void) { state.withLock { $0.onRoom = onRoom } }

    /// Puts bytes in.
    func put(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        change { state in
            if state.bytes.isEmpty { state.bytes = bytes } else { state.bytes += bytes }
            state.isFull = state.bytes.count >= limit
        }
    }

    /// Ends the stream; without an error, its content is whole.
    func end(_ error: ContentBroken? = nil) {
        change { if $0.ending == nil { $0.ending = error.map(Ending.broken) ?? .whole } }
    }

    private func change(_ body: (inout State) -> Void) {
        let taker = state.withLock { state in
            body(&state)
            defer { state.taker = nil }
            return state.taker
        }
        taker?.resume()
    }
}

/// Why the rest of a request's content will not come: the client is gone, too slow, or breaks its framing.
public struct ContentBroken: Error {}
