import Articles
import Gzip
import HTTPCore
import HTTPTypes

/// An answer with stored content in one coding, ready to be sent again and again.
struct StoredAnswer: Sendable {
    /// What an answer is made of; with equal keys and equal states the bytes are equal.
    struct Key: Hashable, Sendable {
        /// The article.
        let article: ArticleID
        /// Which of its contents.
        let content: Content
        /// The coding.
        let coding: AcceptedCodings.Coding
    }

    /// What an answer's bytes depend on besides its key.
    struct State: Equatable, Sendable {
        /// The article's version.
        let version: Int
        /// Its place among near-duplicates, which changes without a new version; a text does not tell it.
        let duplicate: Duplicate?

        /// Reads the state of stored content.
        init(of stored: StoredDocument, _ content: Content) {
            version = stored.version
            duplicate = content == .text ? nil : stored.duplicate
        }

        /// The state as an entity tag tells it.
        var tag: String {
            duplicate.map { "\(version).\($0.groupID).\($0.of?.rawValue ?? "")" } ?? "\(version)"
        }
    }

    /// The stored content of an article.
    enum Content: Hashable, Sendable {
        /// The representation.
        case document
        /// The text.
        case text
        /// The article in another form.
        case form(ArticleForm)

        /// Whether the content is worth packing; the names of its members alone make a representation long enough.
        func gzipPays(for stored: StoredDocument) -> Bool {
            switch self {
            case .document, .form(.newsArticle), .form(.ninjs), .form(.annotations), .form(.page): true
            case .text, .form(.plainText): Response.gzipPays(stored.textBytes)
            }
        }

        /// What an entity tag has behind it: of what one address can answer with, no two have the same.
        fileprivate var mark: String { if case .form(let form) = self { "-\(form.mark)" } else { "" } }

        /// The fields that tell what the content is.
        fileprivate var headerFields: HTTPFields {
            switch self {
            case .document: Self.documentFields
            case .text: Self.textFields
            case .form(let form): form.headerFields
            }
        }

        private static let documentFields = ArticleForm.fields(
            of: .json, describedBy: "/v1/openapi.json#/components/schemas/Article")
        private static let textFields: HTTPFields = [
            .contentType: "text/plain; charset=utf-8", .acceptRanges: "bytes",
        ]

        /// Where the content is, whatever a client accepts.
        fileprivate func address(of article: ArticleID) -> String {
            switch self {
            case .document: "/v1/articles/\(article)"
            case .text: "/v1/articles/\(article)/text"
            case .form(.annotations): "/v1/articles/\(article)/annotations"
            case .form(let form): "/v1/articles/\(article)?format=\(form.format.rawValue)"
            }
        }

        /// What chooses among the contents of its address.
        fileprivate var vary: String {
            switch self {
            case .text, .form(.annotations): "Accept-Encoding"
            case .document, .form: Response.variesByForm
            }
        }
    }

    private let coding: AcceptedCodings.Coding
    private let tag: EntityTag
    private let otherTag: EntityTag
    private let lastModified: Int
    /// The answer to a request that sets no conditions.
    let response: Response

    /// Makes an answer.
    ///
    /// - Throws: `Problem` of kind `unavailable` when the archive's bytes can't be read.
    init(_ stored: StoredDocument, for key: Key) throws(Problem) {
        // RFC 9110 §8.8.3.3: a strong tag is of one coding.
        let state = State(of: stored, key.content).tag + key.content.mark
        let plain = EntityTag("\(key.article).\(state)")
        let packed = EntityTag("\(key.article).\(state)-gzip")
        coding = key.coding
        (tag, otherTag) = coding == .gzip ? (packed, plain) : (plain, packed)
        lastModified = Int(stored.updatedAt.milliseconds / 1_000)
        var response = Response(
            status: .ok, headerFields: Self.fields(key, tag: tag, lastModified: lastModified),
            body: try Self.content(of: stored, in: coding))
        response.prepare()
        self.response = response
    }

    private static func fields(_ key: Key, tag: EntityTag, lastModified: Int) -> HTTPFields {
        // None but Link, a list, is among the content's, so that nobody has to look for it there.
        var fields = key.content.headerFields
        fields.append(HTTPField(name: .eTag, value: tag.description))
        fields.append(HTTPField(name: .lastModified, value: HTTPDate.format(secondsSince1970: lastModified)))
        fields.append(HTTPField(name: .cacheControl, value: Response.revalidated))
        fields.append(HTTPField(name: .vary, value: key.content.vary))
        fields.append(HTTPField(name: .link, value: "<\(key.content.address(of: key.article))>; rel=\"self\""))
        if key.coding == .gzip { fields.append(HTTPField(name: .contentEncoding, value: "gzip")) }
        return fields
    }

    private static func content(
        of stored: StoredDocument, in coding: AcceptedCodings.Coding
    ) throws(Problem) -> [UInt8] {
        let bytes: [UInt8]
        do throws(RepositoryError) { bytes = try stored.bytes() } catch { throw Problem(error) }
        guard coding == .gzip else { return bytes }
        do throws(GzipError) { return try Gzip.pack(bytes, level: Response.gzipLevel) } catch {
            throw Problem(.unavailable(detail: "There is no memory to pack the answer."))
        }
    }

    /// What a client's knowledge is held against: the tags of all that it could be given.
    ///
    /// That of gzip counts only for a client that accepts it: else a cache that asks on behalf of another client would
    /// be told to hand that one what it keeps in gzip.
    func validators(_ accepted: AcceptedCodings) -> Validators {
        let acceptsOther = coding == .gzip || accepted.allowGzip
        return Validators(tag: tag, otherTags: acceptsOther ? [otherTag] : [], lastModified: lastModified)
    }

    /// The answer to a request, its conditions taken into account.
    ///
    /// - Throws: `Problem` of kind `preconditionFailed`.
    func response(to request: Request, _ accepted: AcceptedCodings) throws(Problem) -> Response {
        switch validators(accepted).verdict(on: request.method, request.headerFields) {
        case .proceed: return response
        case .notModified(let tag): return response.notModified(tag)
        case .failed: throw .preconditionFailed
        }
    }

    /// The part of the content that a request asks for, or `nil` when it is to be given the whole.
    ///
    /// - Throws: `Problem` of kind `rangeNotSatisfiable`.
    func part(for request: Request, _ accepted: AcceptedCodings) throws(Problem) -> Response? {
        let length = response.body.count
        switch ByteRange(request.headerFields, of: length, validators(accepted)) {
        case .whole: return nil
        case .unsatisfiable: throw .rangeNotSatisfiable(length: length)
        case .part(let range):
            var part = response
            part.status = .partialContent
            part.headerFields[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)"
            part.body = Array(response.body[range])
            return part
        }
    }
}
