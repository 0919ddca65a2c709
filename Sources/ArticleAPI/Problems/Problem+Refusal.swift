import HTTPCore
import HTTPTypes

extension Problem {
    /// Says why the server itself refused a request.
    init(_ refusal: Refusal) {
        switch refusal {
        case .malformed(let rule):
            self.init(kind: .badRequest, detail: rule)
        case .timeout:
            self.init(kind: .requestTimeout, detail: "Send the whole request without long pauses.")
        case .lengthRequired:
            self.init(kind: .lengthRequired, detail: "Send Content-Length or Transfer-Encoding: chunked.")
        case .contentTooLarge(let maximum):
            self.init(kind: .tooLarge, detail: "The content may have at most \(maximum) bytes.")
        case .targetTooLong(let maximum):
            self.init(kind: .targetTooLong, detail: "The request target may have at most \(maximum) bytes.")
        case .unsupportedCoding(let coding):
            self.init(
                kind: .unsupportedMediaType, detail: "The content coding '\(coding)' is not known; send none or gzip.")
        case .expectationFailed:
            self.init(kind: .expectationFailed, detail: "The only expectation that is met is '100-continue'.")
        case .headTooLarge(let maximum):
            self.init(kind: .headTooLarge, detail: "The header section may have at most \(maximum) bytes.")
        case .notImplemented(let what):
            self.init(kind: .notImplemented, detail: "\(what) is not known here; GET / lists what is.")
        case .versionNotSupported:
            self.init(kind: .versionNotSupported, detail: "Use HTTP/1.1.")
        case .overloaded(let seconds):
            self.init(
                kind: .unavailable, detail: "The server has more to do than it can; try again in \(seconds) s.",
                headerFields: [.retryAfter: String(seconds)])
        }
    }
}
