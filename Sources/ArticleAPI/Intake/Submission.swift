public import Articles

/// An article as a client hands it in.
public struct Submission: Sendable {
    /// The text, checked and normalised.
    public var text: ArticleText
    /// What the client knows besides the text.
    public var hints: ParsingHints
    /// The address it was printed at.
    public var url: String?

    /// Whether the text has nothing but white space and control characters, so that no article can be in it.
    public var isEmpty: Bool { !text.utf8.contains { $0 > 0x20 } }

    /// Makes a submission from its parts.
    public init(text: ArticleText, hints: ParsingHints = ParsingHints(), url: String? = nil) {
        self.text = text
        self.hints = hints
        self.url = url
    }
}
