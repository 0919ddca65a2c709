import Articles
import GRDB
import GRDBSQLite
import Synchronization

/// Tells whether anything was committed to an archive, by any process, at the price of reading some memory.
///
/// A lookup through SQLite takes a lock on the file and gives it back: two system calls, which cost more than all else
/// about it. The index of the write-ahead log lies in memory that all who have the archive open share, and its header
/// (sqlite.org/walformat.html §2.1) changes with each commit before the commit returns.
final class CommitWatch: Sendable {
    /// A connection that keeps the index mapped, and where it is mapped to.
    private struct Index {
        let connection: OpaquePointer
        let header: UnsafeMutableRawPointer
    }

    private let index: Mutex<Index?>

    // The header's size, behind which its second copy stands; and of the pieces that the index is mapped in.
    private static let headerBytes = 48
    private static let pieceBytes: Int32 = 32 << 10

    /// Watches nothing: there is no index where nobody writes.
    init() { index = Mutex(nil) }

    /// Opens an archive that a writer has open, too.
    init(path: String, busyTimeout: Duration) throws {
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        guard let opened, code == SQLITE_OK else {
            sqlite3_close_v2(opened)
            throw DatabaseError(resultCode: ResultCode(rawValue: code))
        }
        sqlite3_busy_timeout(opened, Int32(busyTimeout / .milliseconds(1)))
        // SQLite maps the index for its first reader.
        sqlite3_exec(opened, "SELECT 1 FROM sqlite_schema LIMIT 1", nil, nil, nil)
        guard let header = Self.header(of: opened) else {
            sqlite3_close_v2(opened)
            index = Mutex(nil)
            return
        }
        index = Mutex(Index(connection: opened, header: header))
    }

    /// Where the index's header is, or `nil` where the archive's file has no such index.
    private static func header(of connection: OpaquePointer) -> UnsafeMutableRawPointer? {
        var file: UnsafeMutablePointer<sqlite3_file>?
        guard sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK, let file,
            let methods = file.pointee.pMethods, methods.pointee.iVersion >= 2, let map = methods.pointee.xShmMap
        else { return nil }
        var piece: UnsafeMutableRawPointer?
        return map(file, 0, pieceBytes, 0, &piece) == SQLITE_OK ? piece : nil
    }

    /// The state of the last commit, or `nil` while one is being entered, and once this is closed.
    var revision: ArchiveRevision? {
        index.withLock { index in
            guard let header = index?.header else { return nil }
            let (first, second) = (Self.read(header), Self.read(header + Self.headerBytes))
            // A writer fills the second copy, then the first.
            return first == second ? first : nil
        }
    }

    /// Counter of commits, size of the log, its salt and the header's checksum.
    private static func read(_ header: UnsafeMutableRawPointer) -> ArchiveRevision? {
        guard header.load(fromByteOffset: 12, as: UInt8.self) != 0 else { return nil }
        return ArchiveRevision(
            SIMD4(
                header.load(fromByteOffset: 8, as: UInt64.self), header.load(fromByteOffset: 16, as: UInt64.self),
                header.load(fromByteOffset: 32, as: UInt64.self), header.load(fromByteOffset: 40, as: UInt64.self)))
    }

    /// Lets go of the archive.
    func close() {
        index.withLock { index in
            if let index { sqlite3_close_v2(index.connection) }
            index = nil
        }
    }

    deinit { close() }
}
