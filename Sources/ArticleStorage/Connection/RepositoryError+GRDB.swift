import Articles
import GRDB
import GRDBSQLite
import Glibc
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
        case .SQLITE_CANTOPEN:
            self = .unavailable(detail: "the file can't be opened or made; check its permissions and its folder's.")
        default: self = .unavailable(detail: detail)
        }
    }
}

extension Database {
    /// Says what a failure of the disk was, while the connection still knows the system's code.
    ///
    /// SQLite calls a disk full only where the system says ENOSPC. To who writes, a limit on the size of files (EFBIG)
    /// and a quota (EDQUOT) are the same; and a disk that was made read-only (EROFS) is no failure of it.
    func withCause(_ error: any Error) -> any Error {
        guard let failure = error as? DatabaseError, failure.resultCode == .SQLITE_IOERR else { return error }
        let causes = [SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER].map(lastErrorOfFile)
        if causes.contains(where: { [ENOSPC, EFBIG, EDQUOT].contains($0) }) { return RepositoryError.full }
        return causes.contains(EROFS) ? RepositoryError.readOnly : error
    }

    /// The system's code for the last failure of the database's file or of its log; 0 for none.
    private func lastErrorOfFile(_ pointer: Int32) -> Int32 {
        var file: UnsafeMutablePointer<sqlite3_file>?
        guard sqlite3_file_control(sqliteConnection, "main", pointer, &file) == SQLITE_OK, let file,
            let control = file.pointee.pMethods?.pointee.xFileControl
        else { return 0 }
        var code: Int32 = 0
        return control(file, SQLITE_FCNTL_LAST_ERRNO, &code) == SQLITE_OK ? code : 0
    }
}

/// A stored value that can't be read back.
struct CorruptRecord: Error {
    /// Which value, and what is wrong with it.
    let detail: String
}
