import ArticleAPI
import Articles
import HTTPCore
import HTTPTypes
import Logging

/// Writes a line for each request: what was asked and what was answered, never a body and never a token.
struct AccessLog: Sendable {
    private let format: LogFormat
    private let level: Logger.Level
    private let writer: LogWriter
    private let now: @Sendable () -> Timestamp

    /// Makes a log.
    ///
    /// - Parameters:
    ///   - format: How lines are written.
    ///   - level: The least that is written: see `level(of:isComplete:hasFault:)`.
    ///   - writer: Where to.
    ///   - now: The clock.
    init(_ format: LogFormat, level: Logger.Level, writer: LogWriter, now: @escaping @Sendable () -> Timestamp) {
        (self.format, self.level, self.writer, self.now) = (format, level, writer, now)
    }

    /// Writes the line of a request.
    ///
    /// - Parameters:
    ///   - record: What became of it.
    ///   - duration: How long it took.
    func note(_ record: ExchangeRecord, took duration: Duration) {
        let level = Self.level(
            of: record.status, isComplete: record.isComplete, hasFault: record.origin.fault != nil)
        if level >= self.level { writer.write(line(record, level, duration)) }
    }

    /// A failure of the server is an error, what a client did wrong is to be noticed, all else is information.
    ///
    /// A method or a version that nobody knows (501, 505) is a client's doing, and so is an answer that breaks off without a
    /// fault.
    static func level(of status: Int, isComplete: Bool = true, hasFault: Bool = false) -> Logger.Level {
        guard !hasFault else { return .error }
        guard status >= 400 else { return isComplete ? .info : .notice }
        return status < 500 || status == 501 || status == 505 ? .notice : .error
    }

    private func line(_ record: ExchangeRecord, _ level: Logger.Level, _ duration: Duration) -> [UInt8] {
        let path = record.request.map(Self.path) ?? ""
        let query = record.request.map(Self.query) ?? ""
        let method = record.request?.method.rawValue ?? "-"
        let target = query.isEmpty ? path : "\(path)?\(query)"
        var line = LogLine(
            format, level, at: now(), format == .json ? "request" : "\(method) \(target.isEmpty ? "-" : target)")
        if format == .json {
            line.add("method", method)
            line.add("path", path)
            line.add("query", query)
        }
        line.add("status", record.status)
        line.add("bytes", record.contentBytes)
        line.add("ms", (duration / .microseconds(1)).rounded() / 1_000)
        if !record.isComplete { line.add("end", "broken off") }
        if !record.client.isEmpty { line.add("client", record.client) }
        // What a proxy, or anybody, says of whom it asks for; as long as an address and a few proxies' may be.
        if let name = Self.forwarded, let chain = record.request?.headerFields[name] {
            line.add("forwarded-for", String(chain.unicodeScalars.prefix(200)))
        }
        if let key = record.origin.key { line.add("key", key) }
        line.add("id", record.id.description)
        if let fault = record.origin.fault { line.add("fault", fault) }
        return line.finished()
    }

    private static let forwarded = HTTPField.Name("X-Forwarded-For")

    private static func path(_ request: Request) -> String {
        "/" + request.path.map { percentEncoded(shown($0)) }.joined(separator: "/")
    }

    private static func query(_ request: Request) -> String {
        request.query.map { field in
            let isSecret = secrets.contains(field.name.lowercased())
            return "\(percentEncoded(shown(field.name)))=\(percentEncoded(isSecret ? hidden : shown(field.value)))"
        }.joined(separator: "&")
    }

    /// Names under which clients of other services send secrets; no parameter here has one of them (RFC 6750 §2.3).
    private static let secrets: Set = [
        "access_token", "api_key", "apikey", "authorization", "key", "password", "token",
    ]
    private static let hidden = "HIDDEN"

    /// A text, unless it looks like a token.
    private static func shown(_ text: String) -> String { text.contains("kutip_") ? hidden : text }
}
