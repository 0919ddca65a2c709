import Articles
import Foundation
import GRDB

/// How an archive's file can be opened.
enum ArchiveAccess {
    /// To read and to write.
    case full
    /// To read on a disk that this process can't write to, while another may write through another path.
    case reading
    /// To read on such a disk, where no log stands beside the file: nobody writes it.
    case unchanging

    /// Looks at the disk that a file is on.
    init(to path: String) {
        var disk = statvfs()
        guard statvfs(path, &disk) == 0, disk.f_flag & UInt(ST_RDONLY) != 0 else {
            self = .full
            return
        }
        self = FileManager.default.fileExists(atPath: "\(path)-wal") ? .reading : .unchanging
    }

    /// The file's name for SQLite (sqlite.org/uri.html): of what nobody changes it asks for no lock and no log, for which a
    /// read-only disk has no room.
    func address(of path: String) -> String {
        guard self == .unchanging else { return path }
        let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return "file:\(escaped)?immutable=1"
    }

    /// Says why an archive was not opened: on a read-only disk SQLite only tells that it can't.
    func failure(_ error: any Error) -> RepositoryError {
        switch error {
        case let error as DatabaseError where self != .full && error.resultCode == .SQLITE_CANTOPEN: .readOnly
        default: RepositoryError(error)
        }
    }
}
