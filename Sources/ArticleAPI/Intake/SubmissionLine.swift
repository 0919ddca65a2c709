import Articles

/// One line of NDJSON that holds an article: `{"id", "text"[, "title", "url", "site", "publishedAt", "language", "receivedAt"]}`.
///
/// Other members are left alone, so that files made for something else can be read as they are.
public struct SubmissionLine: Sendable {
    /// The caller's name for the article, or `nil` when the line has none.
    public let label: SubmissionLabel?
    /// The article.
    public let submission: Submission

    /// Reads a line.
    ///
    /// - Parameter json: The bytes of the line.
    /// - Throws: `SubmissionLineError` for bytes that are no object with a text.
    public init(_ json: ArraySlice<UInt8>) throws(SubmissionLineError) {
        do throws(Problem) {
            self = try Self.read(json)
        } catch {
            throw SubmissionLineError(description: error.detail)
        }
    }

    /// Reads a line, and says as a problem why it holds no article.
    static func read(_ json: ArraySlice<UInt8>) throws(Problem) -> SubmissionLine {
        let members = try JSONMembers(Array(json), known: nil)
        var submission = try members.submission()
        if case .time(let time) = try members.date("receivedAt") { submission.hints.received = time }
        return SubmissionLine(label: try members.label("id"), submission: submission)
    }

    private init(label: SubmissionLabel?, submission: Submission) {
        (self.label, self.submission) = (label, submission)
    }
}

/// Why a line holds no article.
public struct SubmissionLineError: Error, CustomStringConvertible {
    /// What is wrong, as a sentence.
    public let description: String
}

/// A caller's own name for an article, which comes back as it was given.
public enum SubmissionLabel: Hashable, Sendable {
    /// A string.
    case text(String)
    /// A whole number.
    case number(Int)
}
