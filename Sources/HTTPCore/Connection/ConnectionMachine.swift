/// One connection's side of HTTP/1.1: takes bytes and times, and says what to do next.
///
/// The owner moves the bytes. After each event it writes `outbox` as far as the socket takes it, tells with `wrote`, and
/// when nothing is left to be written does what `demand` says. Requests are answered one by one, in order.
///
/// It can't be copied: a class that holds one would copy all of it for each question.
public struct ConnectionMachine: ~Copyable {
    /// What the connection waits for, or what is to be done with it, once its output is written.
    public enum Demand: Hashable, Sendable {
        /// More bytes: `receive` or `receiveEnd`.
        case input
        /// The application: `answer`, `append` or, where it takes streamed content, `madeRoom`.
        case answer
        /// To go on with what it has: `resume`.
        case resume
        /// To be closed for writing, and `halfClosed` called, so that the client can still read the last answer.
        case halfClose
        /// To be closed.
        case close
        /// To be cut off: the system, too, is to drop what it has not sent.
        case reset
    }

    /// What came of asking the application.
    public enum Reply: Sendable {
        /// The answer, without waiting.
        case now(Response)
        /// It comes with `answer`.
        case later
        /// There is no room for one more request.
        case overloaded(retryAfterSeconds: Int)
    }

    enum Phase {
        /// Between requests, or in the head of one.
        case head
        /// In content that the application wants.
        case content
        /// In content that no one wants.
        case discarding
        /// The application is at work.
        case answering
        /// The last answer is being written.
        case closing
        /// Closed for writing; what the client still sends is dropped.
        case lingering
        /// Over.
        case closed
        /// Over, with output that the client would not take.
        case cutOff
    }

    let limits: ConnectionLimits
    let responder: any Responder
    /// Whom it comes from, as requests tell it.
    let peer: Peer?
    /// The connection's name, which its requests are named after.
    let name: UInt64
    /// The client's address.
    let client: String

    var phase = Phase.head
    var parser: HeadParser
    var reader: ContentReader?
    /// The head of the request that is being read or answered.
    var head: RequestHead?
    var maximumBodyBytes = 0
    /// How much content the application is at work on.
    var askedBytes = 0
    /// The way of content that the application takes while it comes.
    var intake: Intake?
    /// The answer that is written while it is made.
    var outflow: Outflow?
    /// The answer that is given when unwanted content has been dropped; the application is asked if there is none.
    var dismissal: Response?
    /// Bytes that came and could not be used yet.
    var kept: [UInt8] = []
    var outbox = Outbox()
    /// Whether `kept` waits for the output to be written.
    var isCongested = false
    var requests = 0
    var isDraining = false
    var inputEnded = false

    // For the deadlines: when the phase began, when bytes last came or went, and how many since the phase began.
    var began: ContinuousClock.Instant
    var lastInput: ContinuousClock.Instant
    var inputBytes = 0
    var writeBegan: ContinuousClock.Instant
    var lastWrite: ContinuousClock.Instant
    var writtenBytes = 0

    /// When the request that is read or answered had its head; `nil` between requests.
    var requestBegan: ContinuousClock.Instant?

    /// Begins a connection.
    ///
    /// - Parameters:
    ///   - limits: What it may cost.
    ///   - responder: The application.
    ///   - name: Tells it from others in requests' names: chance.
    ///   - peer: Whom it comes from, as requests tell it.
    ///   - client: The client's address, for logs.
    ///   - moment: Now.
    public init(
        limits: ConnectionLimits, responder: any Responder, name: UInt64 = 0, peer: Peer? = nil, client: String = "",
        at moment: Moment
    ) {
        self.limits = limits
        self.responder = responder
        (self.name, self.peer, self.client) = (name, peer, client)
        parser = HeadParser(limits: limits)
        began = moment.instant
        lastInput = moment.instant
        writeBegan = moment.instant
        lastWrite = moment.instant
    }

    /// What to do once the output is written.
    public var demand: Demand {
        switch phase {
        case .content where intake?.stream.isFull == true: .answer
        case .head, .content, .discarding: isCongested ? .resume : .input
        case .answering: .answer
        // What was sent behind the last request would make the kernel answer with a reset that can overtake the
        // answer (RFC 9112 §9.6).
        case .closing: inputEnded ? .close : .halfClose
        case .lingering: .input
        case .closed: .close
        case .cutOff: .reset
        }
    }

    /// How many bytes the connection holds for the client, its head and what the application is at work on included.
    public var bufferedBytes: Int {
        kept.count + outbox.count + askedBytes + (head?.heldBytes ?? parser.heldBytes)
            + (reader?.content.count ?? 0) + (intake?.stream.count ?? 0)
    }
}
