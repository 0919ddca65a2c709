public import Articles
import Dispatch
import Foundation
import Synchronization

/// Keeps copies of an archive in one folder, under names that it gives itself: `kutip-20260204T101500Z.sqlite`.
public final class BackupFolder: ArchiveBackups {
    private let path: String
    private let repository: SQLiteArticleRepository
    private let now: @Sendable () -> Timestamp
    private let isRunning = Atomic(false)
    // A copy blocks its thread for as long as the disk takes.
    private let queue = DispatchQueue(label: "kutip.backup")

    /// Takes a folder.
    ///
    /// - Parameters:
    ///   - path: The folder, which exists.
    ///   - repository: The archive to copy.
    ///   - now: The clock that names are from.
    /// - Throws: `RepositoryError.unavailable` where no folder is, `.readOnly` where nothing can be written into it.
    public init(
        path: String, of repository: SQLiteArticleRepository, now: @escaping @Sendable () -> Timestamp
    ) throws(RepositoryError) {
        try Self.check(path)
        (self.path, self.repository, self.now) = (path, repository, now)
    }

    /// Makes sure that copies can be put into a folder.
    ///
    /// - Throws: `RepositoryError.unavailable` where no folder is, `.readOnly` where nothing can be written into it.
    public static func check(_ path: String) throws(RepositoryError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw .unavailable(detail: "there is no such folder; backups go into one that exists")
        }
        guard access(path, W_OK | X_OK) == 0 else { throw .readOnly }
    }

    /// Makes a copy on a thread of its own; one at a time.
    public func backUp() async throws(RepositoryError) -> Backup {
        guard !isRunning.exchange(true, ordering: .acquiring) else {
            throw .conflict(detail: "a backup is being made already")
        }
        defer { isRunning.store(false, ordering: .releasing) }
        do {
            return try await withCheckedThrowingContinuation { continuation in
                queue.async { continuation.resume(with: Result { try self.copy() }) }
            }
        } catch {
            throw RepositoryError(error)
        }
    }

    private func copy() throws -> Backup {
        try removeRemains()
        let name = try freeName()
        let clock = ContinuousClock()
        let start = clock.now
        try repository.backUp(to: "\(path)/\(name)")
        let size = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.size] as? Int
        return Backup(name: name, bytes: size ?? 0, duration: clock.now - start)
    }

    /// Takes away what is left of copies that were cut off with their process.
    private func removeRemains() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: path)
        where name.hasPrefix(Self.prefix) && name.contains(".sqlite.partial") {
            try FileManager.default.removeItem(atPath: "\(path)/\(name)")
        }
    }

    private func freeName() throws -> String {
        let second = now().description.prefix(19).filter { $0 != "-" && $0 != ":" }
        let names = (1...1000).lazy.map { "\(Self.prefix)\(second)Z\($0 == 1 ? "" : "-\($0)").sqlite" }
        guard let name = names.first(where: { !FileManager.default.fileExists(atPath: "\(self.path)/\($0)") }) else {
            throw RepositoryError.conflict(detail: "no name is left for a backup")
        }
        return name
    }

    private static let prefix = "kutip-"
}
