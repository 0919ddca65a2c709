import ArgumentParser
import Logging

/// How lines of the log are written.
enum LogFormat: String, CaseIterable, SettingValue {
    /// For people: a message and `name=value` pairs.
    case text
    /// For programs: one JSON object a line.
    case json
    /// Not at all.
    case none
}

/// What a line has to be about to be written.
enum LogLevel: String, CaseIterable, SettingValue {
    case debug, info, notice, warning, error

    /// The same as the logging library calls it.
    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}
