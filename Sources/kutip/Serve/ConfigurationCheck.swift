import ArgumentParser
import ArticleAPI
import ArticleStorage
import Articles
import Glibc
import HTTPSockets

/// Looks at a server's settings, and at what they name, without serving and without changing anything.
struct ConfigurationCheck {
    /// The settings.
    let settings: ServeSettings

    /// What came of looking at one thing.
    private enum Finding {
        case fine(String)
        case wrong(String)
    }

    /// Prints the settings and the findings.
    ///
    /// - Throws: `ExitCode` 78, EX_CONFIG of sysexits.h, when something is wrong.
    func run() throws {
        let width = settings.effective.map(\.value.count).max() ?? 0
        for setting in settings.effective {
            let name = Self.padded(setting.name.rawValue, 21)
            try Output.standard.write(line: "\(name)  \(Self.padded(setting.value, width))  \(setting.source)")
        }
        try Output.standard.write(line: "")
        var isWrong = false
        for finding in [address(), database(), keys(), backups()] {
            switch finding {
            case .fine(let words): try Output.standard.write(line: "ok     \(words)")
            case .wrong(let words):
                isWrong = true
                try Output.standard.write(line: "wrong  \(words)")
            }
        }
        if isWrong { throw ExitCode(78) }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(width - text.count, 0))
    }

    private func address() -> Finding {
        do throws(SocketError) {
            try settings.server.checkAddress()
            return .fine("address: \(settings.server.host) is one of this machine")
        } catch {
            return .wrong("address: \(error)")
        }
    }

    private func database() -> Finding {
        let path = settings.database
        guard Archive.exists(path) else {
            let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
            guard access(folder, W_OK | X_OK) == 0 else {
                return .wrong("database: nothing can be made in \(folder): \(String(cString: strerror(errno)))")
            }
            return .fine("database: \(path) is not there yet and will be made")
        }
        guard access(path, R_OK | W_OK) == 0 else {
            return .wrong("database: \(path): \(String(cString: strerror(errno)))")
        }
        do throws(RepositoryError) {
            let state = try SQLiteArticleRepository.schema(of: path)
            let isCurrent = state.from == state.to
            return .fine(
                isCurrent
                    ? "database: \(path) has schema \(state.to), as this program"
                    : "database: \(path) has schema \(state.from); serving brings it to \(state.to)")
        } catch {
            return .wrong("database: \(path): \(error.explanation)")
        }
    }

    private func keys() -> Finding {
        guard settings.access == .keys else { return .fine("keys: nobody needs one to read and write") }
        let lack = "keys: \(settings.server.host) needs a key, and there is none; 'kutip token create' makes one"
        guard Archive.exists(settings.database) else { return .wrong(lack) }
        do throws(RepositoryError) {
            guard let count = try SQLiteArticleRepository.keyCount(of: settings.database) else {
                return .fine("keys: the archive is older than keys; see again when its schema is up to date")
            }
            return count == 0 ? .wrong(lack) : .fine("keys: whoever has one of \(count) gets in")
        } catch {
            return .wrong("keys: they can't be read: \(error.explanation)")
        }
    }

    private func backups() -> Finding {
        guard let path = settings.backups else { return .fine("backups: none are made") }
        do throws(RepositoryError) {
            try BackupFolder.check(path)
            return .fine("backups: \(path) can be written")
        } catch {
            return .wrong("backups: \(path): \(error.explanation)")
        }
    }
}
