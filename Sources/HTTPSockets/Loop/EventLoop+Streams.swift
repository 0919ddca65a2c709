import Dispatch
import HTTPCore

// Between the connections and what makes or takes content piece by piece.
extension EventLoop {
    /// Asks for the next piece of a streamed answer, if one is due, and hands it on if it came without waiting.
    ///
    /// - Returns: Whether a piece was handed on.
    func fetch(for connection: Connection) -> Bool {
        guard let source = connection.machine.nextSource() else { return false }
        connection.isAsking = true
        let task = Task.immediate { deliver(await Self.piece(of: source), to: connection) }
        connection.isAsking = false
        if let piece = connection.immediatePiece {
            connection.immediatePiece = nil
            hand(piece, to: connection)
            return true
        }
        connection.task = task
        pendingAnswers += 1
        return false
    }

    private static func piece(of source: any ContentSource) async -> Piece {
        do { return try await source.next().map(Piece.bytes) ?? .end } catch { return .broken("\(error)") }
    }

    private func deliver(_ piece: Piece, to connection: Connection) {
        guard !connection.isAsking else {
            connection.immediatePiece = piece
            return
        }
        pendingAnswers -= 1
        connection.task = nil
        guard connection.isOpen else { return }
        now = clock.moment()
        hand(piece, to: connection)
        turn(connection)
    }

    private func hand(_ piece: Piece, to connection: Connection) {
        connection.machine.borrowOutput(&output)
        switch piece {
        case .bytes(let bytes): connection.machine.append(bytes, at: now) { ask($0, for: connection) }
        case .end: connection.machine.append(nil, at: now) { ask($0, for: connection) }
        case .broken(let fault): connection.machine.fail(fault)
        }
    }

    /// Lets a connection read on when the application has taken what waited in its stream.
    func watch(_ stream: ContentStream, of connection: Connection) {
        let descriptor = connection.descriptor
        stream.notify {
            self.executor.queue.async {
                self.assumeIsolated { $0.readOn(descriptor, stream) }
            }
        }
    }

    private func readOn(_ descriptor: Int32, _ stream: ContentStream) {
        // The descriptor may belong to another connection by now.
        guard let connection = connections[Int(descriptor)], connection.machine.isReading(into: stream) else { return }
        now = clock.moment()
        connection.machine.madeRoom(at: now)
        turn(connection)
    }
}
