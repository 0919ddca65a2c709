import ArgumentParser
import ArticleAPI
import ArticleStorage
import Articles
import FoundationEssentials
import Glibc

/// Opens the archive's parts the same way for every command.
enum Archive {
    /// What turns texts into articles, on the machine's clock.
    static let intake = ArticleIntake(now: now)

    /// The machine's clock.
    @Sendable static func now() -> Timestamp { Timestamp(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000)) }

    /// Opens the archive's file, or creates it, and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - writerCache: The bytes of it that are kept for writing.
    /// - Returns: The archive.
    /// - Throws: `ValidationError` with a sentence for people when that can't be done, or `ExitCode` behind one.
    static func open(_ path: String, writerCache: Int = 64 << 20) throws -> SQLiteArticleRepository {
        // A limit on the size of files is then an error of the write instead of the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        do throws(RepositoryError) {
            return try SQLiteArticleRepository(
                path: path, renderer: ArticleJSONRenderer(), writerCache: writerCache)
        } catch {
            throw error.ending(path)
        }
    }

    /// Opens an archive that is there, and makes none where there is none.
    ///
    /// - Throws: `ValidationError` with a sentence for people when that can't be done.
    static func openExisting(_ path: String) throws -> SQLiteArticleRepository {
        guard exists(path) else { throw ValidationError("\(path): there is no such archive.") }
        return try open(path)
    }

    /// Opens an archive for one step, and closes it.
    ///
    /// - Parameters:
    ///   - path: The archive's file.
    ///   - creates: Whether to make one where there is none.
    ///   - body: The step.
    /// - Returns: What the step returns.
    /// - Throws: `ValidationError` with a sentence for people when that can't be done.
    static func use<Value>(
        _ path: String, creates: Bool = false, _ body: (SQLiteArticleRepository) async throws(RepositoryError) -> Value
    ) async throws -> Value {
        let repository = try creates ? open(path) : openExisting(path)
        do throws(RepositoryError) {
            let value = try await body(repository)
            try repository.close()
            return value
        } catch {
            throw ValidationError("\(path): \(error.explanation)")
        }
    }

    /// Whether something is at a path.
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
