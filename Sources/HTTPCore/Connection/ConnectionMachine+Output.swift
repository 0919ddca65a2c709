import HTTPTypes

// From an answer to the wire.
extension ConnectionMachine {
    /// Takes the application's answer to the request that was asked for later.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - moment: When it came.
    ///   - ask: Asks the application about the request behind it, if that is there already.
    public mutating func answer(_ response: Response, at moment: Moment, ask: (Request) -> Reply) {
        guard outflow == nil, phase == .answering || (phase == .content && intake != nil) else { return }
        write(response, at: moment)
        if !kept.isEmpty { resume(at: moment, ask: ask) }
    }

    /// Ends the connection with an answer of the server's own.
    mutating func refuse(_ refusal: Refusal, at moment: Moment) {
        breakStream()
        // What has been said can't be taken back.
        guard outflow == nil else { return fail() }
        // Unwanted content that turns out too long to be dropped changes nothing about its answer.
        if case .contentTooLarge = refusal, let response = dismissal {
            write(response, at: moment, closing: true)
        } else {
            write(wording(refusal), at: moment, closing: true)
        }
    }

    /// The answer to a connection that there is no room for.
    ///
    /// - Parameters:
    ///   - responder: The application.
    ///   - name: The connection's name.
    ///   - moment: Now.
    /// - Returns: The answer's bytes.
    public static func answerToExcess(_ responder: any Responder, name: UInt64, at moment: Moment) -> [UInt8] {
        var machine = ConnectionMachine(limits: ConnectionLimits(), responder: responder, name: name, at: moment)
        machine.refuse(.overloaded(retryAfterSeconds: 1), at: moment)
        return machine.outbox.bytes
    }

    /// The application's words for a refusal, with the fields that RFC 9110 asks for.
    func wording(_ refusal: Refusal) -> Response {
        var response = responder.respond(to: refusal, id: requestID)
        switch refusal {
        case .overloaded(let seconds): response.headerFields[.retryAfter] = String(seconds)
        case .unsupportedCoding: response.headerFields[.acceptEncoding] = "gzip"
        default: break
        }
        return response
    }

    mutating func write(_ response: Response, at moment: Moment, closing: Bool = false) {
        askedBytes = 0
        // A head that broke off has a method all the same: HEAD gets no content with its 400.
        let hasContent = ResponseWriter.hasContent(response, to: head?.line.method ?? parser.method)
        // RFC 9112 §6.1: no transfer coding for HTTP/1.0, so the end of the connection is the end of the content.
        let framing: ResponseWriter.Framing =
            response.source == nil ? .length : head?.line.isVersion10 == true ? .untilClose : .chunked
        let isStreamed = hasContent && response.source != nil
        // Behind an answer before its time, what is left of the content can't be told from the next request.
        let isEarly = intake != nil && !isStreamed
        let persistence = persistence(
            after: response, closing: closing || isEarly || (isStreamed && framing == .untilClose))
        let id = requestID
        append(hasContent ? response.body : [], at: moment) { output in
            ResponseWriter.append(
                headOf: response, persistence, framing: framing, id: id, date: moment.date, to: &output)
        }
        if isStreamed, let source = response.source {
            outflow = Outflow(
                source: source, isChunked: framing == .chunked, persistence: persistence, response: response)
            return
        }
        note(response, bytes: hasContent ? response.body.count : 0)
        breakStream()
        if persistence == .close { phase = .closing } else { awaitRequest(at: moment) }
    }

    /// Waits for the next request.
    mutating func awaitRequest(at moment: Moment) {
        phase = .head
        head = nil
        began = moment.instant
    }

    private func persistence(after response: Response, closing: Bool) -> ResponseWriter.Persistence {
        let isLast = closing || isDraining || inputEnded || requests >= limits.requestCount
        guard !isLast, let head, head.persists else { return .close }
        return head.line.isVersion10 ? .keepAlive : .implied
    }

    mutating func append(_ body: [UInt8], at moment: Moment, head: (inout [UInt8]) -> Void) {
        if outbox.isEmpty {
            writeBegan = moment.instant
            lastWrite = moment.instant
            writtenBytes = 0
        }
        outbox.append(body, after: head)
    }

    /// Whether everything has been written.
    public var isFlushed: Bool { outbox.isEmpty }

    /// Calls a closure with what is to be written, in two pieces of which either may be empty.
    public func withUnsafeOutput<Result>(
        _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Result
    ) -> Result {
        outbox.withUnsafePieces(body)
    }

    /// Notes that the socket took so many bytes of the output.
    public mutating func wrote(_ count: Int, at moment: Moment) {
        outbox.wrote(count)
        writtenBytes += count
        lastWrite = moment.instant
    }

    /// Lends the connection a buffer to write into, so that an idle one needs none.
    public mutating func borrowOutput(_ buffer: inout [UInt8]) {
        outbox.borrow(&buffer)
    }

    /// Gives a lent buffer back, unless something in it waits to be written.
    public mutating func giveBackOutput(_ buffer: inout [UInt8]) {
        outbox.giveBack(&buffer)
    }
}
