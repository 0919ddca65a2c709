import Articles

extension Problem {
    /// Says what went wrong in a handler.
    ///
    /// - Parameter error: What it threw; an error that no handler should throw becomes `internalError`.
    init(handlerError error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as RepositoryError: self.init(error)
        default: self.init(kind: .internalError, detail: "This is a defect of the server; its log says more.")
        }
    }
}
