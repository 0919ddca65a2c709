extension ProblemKind {
    /// What a client can do about it, as one or two sentences.
    var advice: String {
        switch self {
        case .badRequest: "Look at the request as it is sent: its first line, its fields and the length of its content."
        case .unknownParameter:
            "Check the name: 'detail' has the one that was probably meant, and the names that the address knows."
        case .repeatedParameter:
            "Give the parameter once; several values of one parameter stand in it with commas between."
        case .badParameter: "Give a value as 'detail' describes it."
        case .badDate: "Write a date that exists, as 2026-03-10, 2026-03 or 2026, or a moment with its zone."
        case .badCursor: "Take the cursor from 'next' of the same list, with the same filters and the same order."
        case .badField: "Write the field as 'detail' describes it."
        case .badJSON: "Mend the JSON at the line and column in 'detail'."
        case .badMember: "Mend the member that 'errors' points at; 'detail' has what it may be."
        case .notUTF8: "Convert the content to UTF-8, and send it anew."
        case .notAnArticle: "Send the words of an article; blanks and control characters are none."
        case .unauthorized:
            "Send a key as 'Authorization: Bearer TOKEN'. Who runs the server makes keys by 'kutip token create'."
        case .forbidden: "Ask whoever runs the server for a key of the scope in 'detail'."
        case .notFound: "Check the address. Lists and searches have the identifiers of what is there."
        case .gone: "Forget the identifier: it will not name anything again."
        case .methodNotAllowed: "Use a method that 'Allow' names."
        case .notAcceptable: "Ask for a form or a coding that the answer can have, or leave the choice out."
        case .preconditionFailed: "Fetch the thing again, look at what has changed, and try with its new ETag."
        case .rangeNotSatisfiable: "Ask for a part that lies within the bytes that 'Content-Range' tells."
        case .speakerAmbiguous: "Give the identifier of one of the speakers in 'resolved', or leave 'strict' out."
        case .backupRunning: "Wait for the backup to be done."
        case .keyReused: "Make up a new key for each thing that you want done; a UUID is one."
        case .requestRunning:
            "Send the same request again after the seconds in 'Retry-After': its answer is there then."
        case .rateLimited:
            "Wait for the seconds in 'Retry-After'. 'RateLimit-Policy' has how much is allowed in how long."
        case .requestTimeout: "Send the request anew, without long pauses."
        case .lengthRequired: "Send Content-Length, or the content in chunks."
        case .tooLarge: "Send less at once; many articles go one a line to /v1/articles/bulk."
        case .targetTooLong: "Shorten the address."
        case .unsupportedMediaType: "Send one of the types in 'detail', plain or in gzip."
        case .expectationFailed: "Leave 'Expect' out."
        case .headTooLarge: "Send fewer or shorter fields."
        case .notImplemented: "Do without it; the index at / has what this server does."
        case .versionNotSupported: "Send the request as HTTP/1.1."
        case .unavailable:
            "Try again after the seconds in 'Retry-After', if it is there; else ask whoever runs the server."
        case .insufficientStorage: "Tell whoever runs the server; the same request is taken once there is room."
        case .internalError: "Tell whoever runs the server; its log has the request under the name in 'instance'."
        }
    }

    /// One problem of the kind.
    var example: Problem {
        switch self {
        case .unknownParameter:
            Problem(
                kind: self, detail: "The parameter 'speker' is not known; did you mean 'speaker'?",
                place: .parameter("speker"))
        case .badParameter:
            Problem(
                kind: self, detail: "The parameter 'limit' must be a whole number from 1 to 200, not '1000'.",
                place: .parameter("limit"))
        case .badDate:
            Problem(
                kind: self, detail: "The parameter 'date' must be a date that exists, not '2026-02-30'.",
                place: .parameter("date"))
        case .badMember:
            Problem(
                kind: self, detail: "The member 'titel' is not known; did you mean 'title'?", place: .pointer("/titel"))
        case .badJSON:
            Problem(
                kind: self,
                detail:
                    "The content is no JSON: at line 3, column 1, a member's name must stand here, in double quotation marks."
            )
        case .keyReused, .requestRunning, .badField:
            Problem(kind: self, detail: title, place: .field("Idempotency-Key"))
        case .forbidden:
            Problem(kind: self, detail: "The key 'desk' has the scope 'read'; this takes 'write'.")
        default: Problem(kind: self, detail: title)
        }
    }
}
