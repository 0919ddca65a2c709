// Content that is read while the application works on it, and answers that are written while they are made.
extension ConnectionMachine {
    /// An answer whose content is still being made.
    struct Outflow {
        let source: any ContentSource
        /// Whether the end is told by a last chunk, or by the end of the connection.
        let isChunked: Bool
        let persistence: ResponseWriter.Persistence
        /// What the answer's head said.
        var response: Response
        /// How much content there has been.
        var bytes = 0
        /// Whether a piece has been asked for.
        var isAsked = false
    }

    // MARK: Content of a request

    /// Asks the application about a request whose content is still to come.
    mutating func openStream(_ head: RequestHead, maximumBytes: Int, at moment: Moment, ask: (Request) -> Reply) {
        let stream = ContentStream(limit: limits.streamedBytes)
        intake = Intake(stream: stream, isPacked: head.contentCoding == .gzip, ratio: limits.unpackingRatio)
        phase = .content
        reader = ContentReader(head.framing, maximumBytes: maximumBytes, isWanted: true, limits: limits)
        (began, inputBytes) = (moment.instant, 0)
        var request = self.request(of: head)
        request.stream = stream
        switch ask(request) {
        case .now(let response): write(response, at: moment)
        case .later: break
        case .overloaded(let seconds): refuse(.overloaded(retryAfterSeconds: seconds), at: moment)
        }
    }

    /// Whether the content of the request that is under way goes into a stream.
    public func isReading(into stream: ContentStream) -> Bool { intake?.stream === stream }

    /// Notes that the application has taken content it had let wait.
    public mutating func madeRoom(at moment: Moment) {
        if intake != nil { restartContent(at: moment) }
    }

    /// Gives a client its time anew that could not send, or waited for an answer before it does.
    private mutating func restartContent(at moment: Moment) {
        (began, lastInput, inputBytes) = (moment.instant, moment.instant, 0)
    }

    /// Hands on what was read, and the end.
    mutating func passContent() throws(Refusal) {
        guard let content = reader?.takeContent() else { return }
        try intake?.pass(content)
        if reader?.isComplete == true { try intake?.finish() }
    }

    /// Goes on when streamed content is complete.
    mutating func finishStream(at moment: Moment) {
        (reader, intake) = (nil, nil)
        phase = .answering
        // From now on the client has nothing to do but to read.
        restartWriting(at: moment)
    }

    /// Gives a client its time anew that did not have to read until now.
    private mutating func restartWriting(at moment: Moment) {
        (writeBegan, lastWrite, writtenBytes) = (moment.instant, moment.instant, 0)
    }

    // MARK: Content of an answer

    /// Whether content is read while the answer to it is written.
    public var isDuplex: Bool { outflow != nil && intake != nil }

    /// What is to be asked for the next piece now, if anything; `append` or `fail` must follow.
    public mutating func nextSource() -> (any ContentSource)? {
        let allowed = reader == nil ? limits.unsentBytes : limits.unsentBytesWhileReading
        guard let outflow, !outflow.isAsked, outbox.count < allowed else { return nil }
        self.outflow?.isAsked = true
        return outflow.source
    }

    /// Takes the next piece of an answer, or its end.
    ///
    /// - Parameters:
    ///   - piece: Bytes, or `nil` behind the last.
    ///   - moment: When it came.
    ///   - ask: Asks the application about the request behind it, if that is there already.
    public mutating func append(_ piece: [UInt8]?, at moment: Moment, ask: (Request) -> Reply) {
        guard let outflow else { return }
        self.outflow?.isAsked = false
        if intake != nil { restartContent(at: moment) }
        if let piece {
            guard !piece.isEmpty else { return }
            self.outflow?.bytes += piece.count
            let wasFull = outbox.count >= limits.unsentBytesWhileReading
            append(piece, at: moment) { output in
                if outflow.isChunked { ResponseWriter.append(chunkOf: piece.count, to: &output) }
            }
            if outflow.isChunked { append([], at: moment) { $0.append(contentsOf: ResponseWriter.chunkEnd) } }
            // From now on a client that sends has to read, too.
            if !wasFull, outbox.count >= limits.unsentBytesWhileReading { restartWriting(at: moment) }
        } else {
            if outflow.isChunked { append([], at: moment) { $0.append(contentsOf: ResponseWriter.lastChunk) } }
            note(outflow.response, bytes: outflow.bytes)
            self.outflow = nil
            // What is left of the content can't be told from the next request.
            let isLast = outflow.persistence == .close || reader != nil || isDraining || inputEnded
            breakStream()
            if isLast { phase = .closing } else { awaitRequest(at: moment) }
            if !kept.isEmpty { resume(at: moment, ask: ask) }
        }
    }

    /// Notes that the rest of an answer can't be made: without an end, the client knows that something is missing.
    ///
    /// - Parameter fault: What went wrong, in words for the log; `nil` where it was the client's doing.
    public mutating func fail(_ fault: String? = nil) {
        guard outflow != nil else { return }
        outflow?.response.origin.fault = fault
        abort()
        phase = .cutOff
    }

    /// Lets go of a request's stream, and of its content that has not come.
    mutating func breakStream() {
        intake?.stream.end(ContentBroken())
        (intake, reader) = (nil, nil)
    }
}
