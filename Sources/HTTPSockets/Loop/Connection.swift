import HTTPCore

/// A socket and the machine that drives it; belongs to one event loop.
final class Connection {
    let descriptor: Int32
    let peer: Peer
    var machine: ConnectionMachine
    var isOpen = true
    /// Whether reading may bring something: true from an event until a read comes short.
    var isReadable = false
    /// Whether the other end has closed: reading goes on until the end, no further event tells of it.
    var isEnding = false
    /// Whether the loop has it in line for another turn.
    var isQueued = false
    /// How much of what all connections hold is this one's.
    var bufferedBytes = 0

    /// Whether the application is being asked right now: an answer that comes before it returns came without waiting.
    var isAsking = false
    /// The answer that came without waiting.
    var immediateAnswer: Response?
    /// The piece of a streamed answer that came without waiting.
    var immediatePiece: Piece?
    /// The work on an answer that is still to come.
    var task: Task<Void, Never>?

    init(descriptor: Int32, peer: Peer, machine: consuming ConnectionMachine) {
        self.descriptor = descriptor
        self.peer = peer
        self.machine = machine
    }
}

/// What came of asking for the next piece of an answer.
enum Piece: Sendable {
    /// Bytes.
    case bytes([UInt8])
    /// The answer is complete.
    case end
    /// It can't be completed; the words say why, for the log.
    case broken(String)
}
