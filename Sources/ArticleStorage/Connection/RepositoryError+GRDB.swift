import Articles
import GRDB
import Gzip

extension RepositoryError {
    /// Says in the repository's terms what went wrong below it; every error crosses the seam through here.
    init(_ error: any Error) {
        switch error {
        case let error as RepositoryError: self = error
        case let error as DatabaseError: self.init(database: error)
        case let error as CorruptRecord: self = .corrupt(detail: error.detail)
        case let error as GzipError: self = .corrupt(detail: "a packed value can't be unpacked (\(error))")
        case is ArticleTextError: self = .corrupt(detail: "a text is no UTF-8")
        default: self = .unavailable(detail: String(describing: error))
        }
    }

    private init(database error: DatabaseError) {
        let detail = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .full
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(detail: detail)
        case .SQLITE_CONSTRAINT: self = .conflict(detail: detail)
        default: self = .unavailable(detail: detail)
        }
    }
}

/// A stored value that can't be read back.
struct CorruptRecord: Error {
    /// Which value, and what is wrong with it.
    let detail: String
}
