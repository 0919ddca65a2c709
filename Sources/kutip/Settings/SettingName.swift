/// A setting of the server, by the name that a file gives it; its option and its variable are named after that.
enum SettingName: String, CaseIterable {
    case host, port, database, publicUrl, backups, access, allowOrigin, rate, burst, log, logLevel
    case connections, connectionsPerClient, requestsPerConnection, articleBytes, cacheBytes, idleSeconds, drainSeconds

    /// The option, as `--log-level`.
    var option: String { "--" + words.joined(separator: "-") }

    /// The variable, as `KUTIP_LOG_LEVEL`.
    var variable: String { (["kutip"] + words).joined(separator: "_").uppercased() }

    private var words: [String] {
        rawValue.reduce(into: [""]) { words, letter in
            if letter.isUppercase { words.append("") }
            words[words.count - 1] += letter.lowercased()
        }
    }
}
