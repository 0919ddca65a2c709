import Articles
import FoundationEssentials
import HTTPCore
import HTTPTypes

/// Reads a posted article from a request's content.
struct SubmissionReader {
    /// The content types it reads, the main one first.
    static let mediaTypes = ["text/plain", "application/json"]

    /// Returns the article that a request hands in.
    ///
    /// - Throws: `Problem` for a content type, coding, JSON or text that is no article.
    static func submission(from request: Request) throws(Problem) -> Submission {
        let type = MediaType(request.headerFields[.contentType] ?? "")
        try check(type)
        let submission = try type?.essence == "application/json" ? json(request.body) : plain(request.body)
        guard !submission.isEmpty else {
            throw Problem(kind: .notAnArticle, detail: "The text is empty; send the words of an article.")
        }
        return submission
    }

    /// Makes sure that a content type is one of ours; this needs nothing but the head.
    ///
    /// - Throws: `Problem` of kind `unsupportedMediaType`.
    static func check(_ type: MediaType?) throws(Problem) {
        let advice = "Send the text with 'Content-Type: text/plain; charset=utf-8', or JSON as 'application/json'."
        // RFC 9110 §8.3 lets a recipient decide what content without a type is; `curl -T article.txt` sends none.
        guard let type else { return }
        guard mediaTypes.contains(type.essence) else {
            throw Problem(
                kind: .unsupportedMediaType, detail: "The content type '\(type.essence)' is not taken here. \(advice)")
        }
        guard let charset = type.charset, !["utf-8", "utf8", "us-ascii"].contains(charset) else { return }
        throw Problem(kind: .unsupportedMediaType, detail: "The charset '\(charset)' is not taken here. \(advice)")
    }

    private static func plain(_ body: [UInt8]) throws(Problem) -> Submission {
        do throws(ArticleTextError) {
            return Submission(text: try ArticleText(body))
        } catch {
            throw Problem(error)
        }
    }

    private static func json(_ body: [UInt8]) throws(Problem) -> Submission {
        try JSONMembers(body, known: ["text", "title", "url", "site", "publishedAt", "language"]).submission()
    }
}

extension JSONMembers {
    /// Returns the article that the members describe.
    ///
    /// - Throws: `Problem` for a member that is missing or has a value that it can't have.
    func submission() throws(Problem) -> Submission {
        guard let text = try string("text") else {
            throw Problem(kind: .badMember, detail: "The member 'text' is missing.", place: .pointer("/text"))
        }
        let hints = ParsingHints(
            title: try line("title"), site: try line("site"), published: try date("publishedAt"),
            language: try language("language"))
        return Submission(text: ArticleText(text), hints: hints, url: try address("url"))
    }
}

extension Problem {
    /// Says why posted bytes are no text.
    init(_ error: ArticleTextError) {
        switch error {
        case .invalidUTF8(let offset):
            self.init(kind: .notUTF8, detail: "The byte at offset \(offset) breaks UTF-8; convert the text to UTF-8.")
        case .tooLarge:
            self.init(kind: .tooLarge, detail: "A text may have at most \(ArticleText.maximumBytes) bytes.")
        }
    }
}
