import Articles
import Glibc
import Logging

/// The log of a server on standard error: its own words and a line for each request.
struct ServerLog {
    /// For what the modules have to say.
    let logger: Logger
    /// For requests; `nil` where nothing is logged.
    let access: AccessLog?
    private let writer: LogWriter?

    /// Makes a log.
    ///
    /// - Parameters:
    ///   - format: How lines are written, if they are.
    ///   - level: The least that is written.
    ///   - now: The clock.
    init(_ format: LogFormat, level: Logger.Level, now: @escaping @Sendable () -> Timestamp) {
        guard format != .none else {
            (logger, access, writer) = (Logger(label: "kutip") { _ in SwiftLogNoOpLogHandler() }, nil, nil)
            return
        }
        let writer = LogWriter(descriptor: STDERR_FILENO) { count in
            var line = LogLine(format, .warning, at: now(), "lines were dropped that nobody read in time")
            line.add("count", count)
            return line.finished()
        }
        logger = Logger(label: "kutip") { _ in LineLogHandler(format, level: level, writer: writer, now: now) }
        access = AccessLog(format, level: level, writer: writer, now: now)
        self.writer = writer
    }

    /// Returns when all lines are written, or after a second: a reader that is stuck must not keep a server from ending.
    func finish() async { await writer?.finish(within: .seconds(1)) }
}
