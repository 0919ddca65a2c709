import Articles
import HTTPCore
import HTTPTypes

/// A form of an article that is made of what the archive holds, besides the JSON that the archive itself gives out.
enum ArticleForm: Hashable, Sendable {
    /// schema.org's `NewsArticle`.
    case newsArticle(BaseURL)
    /// IPTC ninjs 3.0.
    case ninjs(BaseURL)
    /// W3C Web Annotations of the quotations.
    case annotations(BaseURL)
    /// Text to be read.
    case plainText
    /// A page.
    case page

    /// What `format` calls it; annotations have an address of their own instead.
    var format: Format {
        switch self {
        case .newsArticle, .annotations: .jsonld
        case .ninjs: .ninjs
        case .plainText: .text
        case .page: .html
        }
    }

    /// What sets an entity tag of the form apart from those of others.
    var mark: String {
        switch self {
        case .newsArticle: "jsonld"
        case .ninjs: "ninjs"
        case .annotations: "annotations"
        case .plainText: "plain"
        case .page: "html"
        }
    }

    /// The fields that tell what the form is and what else there is.
    var headerFields: HTTPFields {
        switch self {
        case .newsArticle, .plainText: Self.fields(of: format)
        case .ninjs: Self.fields(of: format, describedBy: NinjsArticle.schema)
        case .annotations: [.contentType: QuoteAnnotations.mediaType]
        case .page: Self.fields(of: format).merging(HTMLPage.headerFields)
        }
    }

    /// The fields of an article in one of the forms it is offered in.
    static func fields(of format: Format, describedBy schema: String? = nil) -> HTTPFields {
        let schema = schema.map { ["<\($0)>; rel=\"describedby\""] } ?? []
        let type = format.mediaType.hasPrefix("text/") ? "\(format.mediaType); charset=utf-8" : format.mediaType
        return [
            .contentType: type, .link: (FormatOffer.article.links(besides: format) + schema).joined(separator: ", "),
        ]
    }

    /// The content.
    func render(_ article: ArchivedArticle) -> [UInt8] {
        switch self {
        case .newsArticle(let base):
            Self.json { NewsArticleLD(article: article, base: base).write(to: &$0) }.safeInScripts
        case .ninjs(let base): Self.json { NinjsArticle(article: article, base: base).write(to: &$0) }
        case .annotations(let base):
            Self.json { QuoteAnnotations(article: article, base: base).write(to: &$0) }.safeInScripts
        case .plainText: ArticlePlainText(article: article.article).bytes
        case .page: ArticlePage(article: article).page.bytes
        }
    }

    private static func json(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(capacity: 16 << 10)
        write(&writer)
        writer.endLine()
        return writer.bytes
    }
}

extension HTTPFields {
    /// The fields with others beside them, which win where both have one.
    fileprivate func merging(_ others: HTTPFields) -> HTTPFields {
        var fields = self
        for field in others { fields[field.name] = field.value }
        return fields
    }
}

extension StoredDocument {
    /// An article in a form of it, made when it is asked for.
    init(_ article: ArchivedArticle, as form: ArticleForm) {
        self.init(
            updatedAt: article.updatedAt, version: article.version, textBytes: article.article.text.utf8.count,
            duplicate: article.duplicate
        ) {
            () throws(RepositoryError) in form.render(article)
        }
    }
}
