import HTTPTypes

// From a head to the question for the application.
extension ConnectionMachine {
    /// Decides what to do about a request whose head is complete; `hasMore` tells whether bytes behind it are there.
    mutating func begin(_ head: RequestHead, hasMore: Bool, at moment: Moment, ask: (Request) -> Reply) {
        requests += 1
        self.head = head
        requestBegan = moment.instant
        guard !head.line.target.isAsterisk else { return dismiss(with: Self.serverOptions, at: moment) }
        guard head.expectation != .unknown else { return dismiss(.expectationFailed, at: moment) }
        if case .unknown(let coding) = head.contentCoding, head.framing.hasContent {
            return dismiss(.unsupportedCoding(coding), at: moment)
        }
        guard head.framing != .none || !head.line.method.isReading else {
            return pose(request(of: head), at: moment, ask: ask)
        }
        switch responder.admit(request(of: head)) {
        case .reject(let response): dismiss(with: response, at: moment)
        case .accept(let maximum, let requiresLength):
            guard head.framing.fits(limits.contentBytes) else {
                return dismiss(.contentTooLarge(maximumBytes: limits.contentBytes), at: moment)
            }
            guard head.framing != .none || !requiresLength else { return dismiss(.lengthRequired, at: moment) }
            maximumBodyBytes = min(maximum, limits.contentBytes)
            admit(head, hasMore: hasMore, at: moment, ask: ask)
        case .stream(let maximum):
            guard head.framing != .none else { return dismiss(.lengthRequired, at: moment) }
            guard head.framing.fits(maximum) else {
                return dismiss(.contentTooLarge(maximumBytes: maximum), at: moment)
            }
            proceed(head, hasMore: hasMore, at: moment)
            openStream(head, maximumBytes: maximum, at: moment, ask: ask)
        }
    }

    /// Lets a client send its content that asks first; RFC 9110 §10.1.1: no 100 when it is already coming.
    private mutating func proceed(_ head: RequestHead, hasMore: Bool, at moment: Moment) {
        guard head.expectation == .proceed, !hasMore else { return }
        append([], at: moment) { $0.append(contentsOf: ResponseWriter.proceed) }
    }

    private mutating func admit(_ head: RequestHead, hasMore: Bool, at moment: Moment, ask: (Request) -> Reply) {
        guard head.framing.hasContent else { return pose(request(of: head), at: moment, ask: ask) }
        let isWanted = maximumBodyBytes > 0
        guard head.framing.fits(isWanted ? maximumBodyBytes : limits.discardedBytes) else {
            return dismiss(.contentTooLarge(maximumBytes: maximumBodyBytes), at: moment)
        }
        proceed(head, hasMore: hasMore, at: moment)
        if isWanted {
            readContent(.content, of: head, maximumBytes: maximumBodyBytes, at: moment)
        } else {
            readContent(.discarding, of: head, maximumBytes: limits.discardedBytes, at: moment)
        }
    }

    private mutating func readContent(_ next: Phase, of head: RequestHead, maximumBytes: Int, at moment: Moment) {
        phase = next
        reader = ContentReader(
            head.framing, maximumBytes: maximumBytes, isWanted: next == .content, limits: limits)
        began = moment.instant
        inputBytes = 0
    }

    /// Goes on when the content is complete.
    mutating func finish(_ complete: ContentReader, at moment: Moment, ask: (Request) -> Reply) {
        reader = nil
        guard let head else { return }
        var request = self.request(of: head)
        if let response = dismissal {
            dismissal = nil
            return write(response, at: moment)
        }
        do throws(Refusal) {
            request.body = complete.content
            if phase == .content, head.contentCoding == .gzip {
                request.body = try ContentReader.unpack(
                    complete.content, maximumBytes: maximumBodyBytes, ratio: limits.unpackingRatio)
            }
            pose(request, at: moment, ask: ask)
        } catch {
            write(wording(error), at: moment)
        }
    }

    private mutating func pose(_ request: Request, at moment: Moment, ask: (Request) -> Reply) {
        phase = .answering
        switch ask(request) {
        case .now(let response): write(response, at: moment)
        case .later: askedBytes = request.body.count
        case .overloaded(let seconds): write(wording(.overloaded(retryAfterSeconds: seconds)), at: moment)
        }
    }

    /// The request as the application sees it, without content.
    func request(of head: RequestHead) -> Request {
        var request = head.request(requestID)
        request.peer = peer
        return request
    }

    /// Answers a request whose content no one wants.
    private mutating func dismiss(with response: Response, at moment: Moment) {
        guard let head, head.framing.hasContent else { return write(response, at: moment) }
        // A client that waits for 100 may or may not send its content now (RFC 9110 §10.1.1): what comes next cannot
        // be told apart.
        guard head.expectation != .proceed, head.framing.fits(limits.discardedBytes) else {
            return write(response, at: moment, closing: true)
        }
        dismissal = response
        readContent(.discarding, of: head, maximumBytes: limits.discardedBytes, at: moment)
    }

    private mutating func dismiss(_ refusal: Refusal, at moment: Moment) {
        dismiss(with: wording(refusal), at: moment)
    }

    /// What `OPTIONS *` is told: the methods that a resource may have (RFC 9110 §9.3.7).
    private static let serverOptions = Response(
        status: .noContent, headerFields: [.allow: "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"])
}

extension HTTPRequest.Method {
    /// Whether content means nothing to a request (RFC 9110 §9.3.1 and §9.3.2).
    fileprivate var isReading: Bool { self == .get || self == .head }
}

extension Framing {
    /// Whether anything follows the head.
    var hasContent: Bool { self != .none && self != .length(0) }

    /// Whether the declared length, if there is one, is within a limit.
    func fits(_ maximumBytes: Int) -> Bool {
        if case .length(let length) = self { length <= maximumBytes } else { true }
    }
}
