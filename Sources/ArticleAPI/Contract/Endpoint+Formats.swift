/// The answers that can be had in several forms.
extension Endpoint.Answer {
    /// An article.
    static let article = forms(
        [
            .json: .named(.article), .jsonld: .either([.named(.newsArticle), .graph(of: .claim)]),
            .ninjs: .named(.ninjs), .text: .text, .html: .text,
        ], "The article."
    ).with(AnswerField.ofPages.union([.lastModified]))

    /// An article's quotations.
    static let quotes = forms(
        [
            .json: .page(of: .named(.quote)), .jsonld: .either([.graph(of: .quotation), .graph(of: .claim)]),
        ], "All of them.")

    /// A quotation.
    static let quote = forms(
        [.json: .named(.quote), .jsonld: .either([.named(.quotation), .named(.claim)])], "The quotation.")

    /// An article's quotations as annotations.
    static let annotations = forms([.jsonld: .named(.annotations)], "A collection with all of them.").with(
        [.lastModified])
}
