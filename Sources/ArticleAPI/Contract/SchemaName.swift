/// The shapes that the contract gives a name: what clients make types of.
enum SchemaName: String, CaseIterable, Sendable {
    case article = "Article"
    case parsedArticle = "ParsedArticle"
    case articleSummary = "ArticleSummary"
    case block = "Block"
    case entity = "Entity"
    case quote = "Quote"
    case parsedQuote = "ParsedQuote"
    case mention = "Mention"
    case publicationDate = "PublicationDate"
    case speaker = "Speaker"
    case speakerMatch = "SpeakerMatch"
    case cluster = "Cluster"
    case snippet = "Snippet"
    case statistics = "Statistics"
    case change = "Change"
    case problem = "Problem"
    case submission = "Submission"
    case submissionLine = "SubmissionLine"
    case bulkLine = "BulkLine"
    case newsArticle = "NewsArticle"
    case quotation = "Quotation"
    case claim = "Claim"
    case ninjs = "Ninjs"
    case annotations = "Annotations"

    /// The shape.
    var schema: Schema {
        switch self {
        case .article: .object(Schema.articleMembers(isKept: true))
        case .parsedArticle: .object(Schema.articleMembers(isKept: false))
        case .articleSummary: .object(Schema.summaryMembers)
        case .block: .object(Schema.blockMembers)
        case .entity: .object(Schema.entityMembers)
        case .quote: .object(Schema.quoteMembers(isKept: true))
        case .parsedQuote: .object(Schema.quoteMembers(isKept: false))
        case .mention: .object(Schema.mentionMembers)
        case .publicationDate: .object(Schema.publicationMembers)
        case .speaker: .object(Schema.speakerMembers)
        case .speakerMatch: .object(Schema.speakerMatchMembers)
        case .cluster: .object(Schema.clusterMembers)
        case .snippet: .object(Schema.snippetMembers)
        case .statistics: .object(Schema.statisticsMembers)
        case .change: .object(Schema.changeMembers)
        case .problem: .object(Schema.problemMembers)
        case .submission: .object(Schema.submissionMembers)
        case .submissionLine: .object([.sometimes("id", .either([.text, .integer()]))] + Schema.submissionMembers)
        case .bulkLine: .either([.object(Schema.bulkMembers), .object(Schema.bulkEndMembers)])
        case .newsArticle: .object(Schema.newsArticleMembers)
        case .quotation: .object(Schema.quotationMembers)
        case .claim: .object(Schema.claimMembers)
        case .ninjs: .object(Schema.ninjsMembers)
        case .annotations: .object(Schema.annotationMembers)
        }
    }
}
