import Articles

/// What an article's text is made of.
struct DocumentStructure: Sendable {
    /// The blocks, which tile the text.
    var blocks: [Block] = []
    /// The blocks of running text, those without a token left out.
    var passages: [Passage] = []
    /// The tokens of the datelines before running text, without the outlet's.
    var datelines: [Range<Int>] = []
    /// The headline.
    var title: String?
    /// The first tokens of the dates that tell when the text was changed.
    var revisions: Set<Int> = []
    /// The outlet.
    var site: Site?
    /// Those who wrote it, in order.
    var authors: [String] = []
    /// Links to other articles, in order.
    var related: [RelatedTitle] = []
    /// The words in the headline, headings, paragraphs and block quotations.
    var wordCount = 0
}
