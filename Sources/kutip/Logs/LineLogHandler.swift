import Articles
import Logging

/// Writes what the modules log as lines of the same form as the lines about requests.
struct LineLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    private let format: LogFormat
    private let writer: LogWriter
    private let now: @Sendable () -> Timestamp

    /// Makes a handler.
    init(_ format: LogFormat, level: Logger.Level, writer: LogWriter, now: @escaping @Sendable () -> Timestamp) {
        (self.format, self.writer, self.now) = (format, writer, now)
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var line = LogLine(format, event.level, at: now(), "\(event.message)")
        var pairs = metadata.merging(metadataProvider?.get() ?? [:]) { $1 }.merging(event.metadata ?? [:]) { $1 }
        if let error = event.error { pairs["error"] = "\(error)" }
        for (name, value) in pairs.sorted(by: { $0.key < $1.key }) { line.add(name, "\(value)") }
        writer.write(line.finished())
    }
}
