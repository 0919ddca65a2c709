extension ConnectionMachine {
    /// Takes bytes from the client.
    ///
    /// - Parameters:
    ///   - input: The bytes; what cannot be used yet is copied.
    ///   - moment: When they came.
    ///   - ask: Asks the application; not called again before its answer is there.
    public mutating func receive(_ input: Span<UInt8>, at moment: Moment, ask: (Request) -> Reply) {
        lastInput = moment.instant
        inputBytes += input.count
        guard !isOver else { return drop() }
        if kept.isEmpty {
            let consumed = advance(input, at: moment, ask: ask)
            if consumed < input.count { kept = input.extracting(consumed...).array }
        } else {
            input.withUnsafeBufferPointer { kept.append(contentsOf: $0) }
            resume(at: moment, ask: ask)
        }
    }

    /// Goes on with the bytes that were kept.
    public mutating func resume(at moment: Moment, ask: (Request) -> Reply) {
        var bytes: [UInt8] = []
        swap(&bytes, &kept)
        let consumed = advance(bytes.span, at: moment, ask: ask)
        if consumed < bytes.count {
            bytes.removeFirst(consumed)
            kept = bytes
        }
    }

    /// Notes that the client will send no more.
    public mutating func receiveEnd(at moment: Moment) {
        inputEnded = true
        switch phase {
        case .head where !parser.hasBegun, .lingering: phase = .closed
        // RFC 9112 §8: an incomplete request is no request.
        case .head, .content, .discarding: refuse(.malformed("The request ends before its end."), at: moment)
        case .answering, .closing, .closed, .cutOff: break
        }
    }

    /// Whether nothing more is read for its meaning.
    private var isOver: Bool {
        switch phase {
        case .head, .content, .discarding, .answering: false
        case .closing, .lingering, .closed, .cutOff: true
        }
    }

    /// Uses as many bytes as can be used now, and returns how many.
    private mutating func advance(_ input: Span<UInt8>, at moment: Moment, ask: (Request) -> Reply) -> Int {
        var position = 0
        isCongested = false
        while true {
            let rest = input.extracting(position...)
            do throws(Refusal) {
                switch phase {
                case .head where outbox.count > limits.unsentBytes:
                    isCongested = true
                    return position
                case .head:
                    position += try readHead(rest, at: moment)
                    guard let head = parser.takeHead() else { return position }
                    parser = HeadParser(limits: limits)
                    begin(head, hasMore: position < input.count, at: moment, ask: ask)
                case .content where intake?.stream.isFull == true:
                    isCongested = true
                    return position
                case .content, .discarding:
                    position += try readContent(rest)
                    if intake != nil { try passContent() }
                    guard let reader, reader.isComplete else { return position }
                    if intake == nil { finish(reader, at: moment, ask: ask) } else { finishStream(at: moment) }
                case .answering: return position
                case .closing, .lingering, .closed, .cutOff: return input.count
                }
            } catch {
                refuse(error, at: moment)
            }
        }
    }

    private mutating func readHead(_ input: Span<UInt8>, at moment: Moment) throws(Refusal) -> Int {
        let hadBegun = parser.hasBegun
        let consumed = try parser.parse(input)
        // The first head has its time from the beginning of the connection.
        if !hadBegun, parser.hasBegun, requests > 0 { began = moment.instant }
        return consumed
    }

    private mutating func readContent(_ input: Span<UInt8>) throws(Refusal) -> Int {
        try reader?.read(input) ?? 0
    }

    private mutating func drop() {
        guard phase == .lingering, inputBytes > limits.discardedBytes else { return }
        phase = .closed
    }
}
