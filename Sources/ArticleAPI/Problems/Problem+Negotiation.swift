import HTTPTypes

extension Problem {
    /// The client accepts none of the codings that an answer can have (RFC 9110 §15.5.7).
    static let notAcceptable = Problem(
        kind: .notAcceptable, detail: "Answers are plain or in gzip; leave Accept-Encoding out, or allow one of them.",
        headerFields: [.vary: "Accept-Encoding"])

    /// The client accepts none of the media types that an answer can have (RFC 9110 §15.5.7).
    static func notAcceptable(mediaTypes: [String]) -> Problem {
        var names: [String] = []
        for type in mediaTypes where !names.contains(type) { names.append(type) }
        guard names.count > 1 else {
            return Problem(
                kind: .notAcceptable,
                detail: "Accept does not allow \(names[0]), the only form that there is here. Leave it out; /feeds and"
                    + " /v1/export have lists in other forms.",
                headerFields: [.vary: "Accept"])
        }
        return Problem(
            kind: .notAcceptable,
            detail: "Accept allows none of the forms that there are: \(names.joined(separator: ", ")). Leave it out for"
                + " \(names[0]), or name one by the parameter 'format'.",
            headerFields: [.vary: "Accept"])
    }

    /// What a request was about is no longer what its client saw (RFC 9110 §15.5.13).
    static let preconditionFailed = Problem(
        kind: .preconditionFailed, detail: "This is not in the state that you know; fetch it again, with its ETag.")

    /// The content ends before the range that was asked for (RFC 9110 §15.5.17).
    static func rangeNotSatisfiable(length: Int) -> Problem {
        Problem(
            kind: .rangeNotSatisfiable, detail: "The content has \(length) bytes.",
            headerFields: [.contentRange: "bytes */\(length)"])
    }
}
