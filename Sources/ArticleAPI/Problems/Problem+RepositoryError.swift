import Articles
import HTTPTypes

extension Problem {
    /// Says why the archive could not do what a request asked.
    init(_ error: RepositoryError) {
        switch error {
        case .busy:
            self.init(
                kind: .unavailable, detail: "Another process holds the archive; try again in 1 s.",
                headerFields: [.retryAfter: "1"])
        case .full:
            self.init(
                kind: .insufficientStorage, detail: "Make room on the disk that holds the archive, then try again.")
        case .readOnly:
            self.init(kind: .unavailable, detail: "The archive's file can't be written; check its permissions.")
        case .corrupt(let detail):
            self.init(kind: .unavailable, detail: "The archive's file is damaged: \(detail)")
        case .newerSchema(let detail), .unavailable(let detail), .conflict(let detail):
            self.init(kind: .unavailable, detail: detail)
        case .badCursor:
            self.init(
                kind: .badCursor,
                detail: "Take the cursor from the 'next' link of the same list, with the same filters.",
                place: .parameter("cursor"))
        }
    }
}
