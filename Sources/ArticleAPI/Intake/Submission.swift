public import Articles

/// An article as a client hands it in.
public struct Submission: Sendable {
    /// The text, checked and normalised.
    public var text: ArticleText
    /// What the client knows besides the text.
    public var hints: ParsingHints
    /// The address it was printed at.
    public var url: String?

    /// Makes a submission from its parts.
    public init(text: ArticleText, hints: ParsingHints = ParsingHints(), url: String? = nil) {
        self.text = text
        self.hints = hints
        self.url = url
    }
}
