import Crypto
import Gzip
import HTTPCore
import HTTPTypes

extension Response {
    /// Content smaller than this fits one packet with its head, packed or not.
    private static let leastPackedBytes = 860
    /// How hard gzip tries: what is made for one answer is not worth more.
    static let gzipLevel: Int32 = 3

    /// The `Cache-Control` of what may change: without it, caches guess how long it stays (RFC 9111 §4.2.2).
    static let revalidated = "private, no-cache"

    /// Whether content of a size is worth packing.
    static func gzipPays(_ count: Int) -> Bool { count >= leastPackedBytes }

    /// The `Vary` of what can be had in several forms.
    static let variesByForm = "Accept, Accept-Encoding"

    /// The answer as a request wants it: 304 where its client has it already, else in the coding that it prefers.
    ///
    /// An answer that names its codings has been through this.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - endpoint: What answered it.
    /// - Returns: The answer to give.
    /// - Throws: `Problem` of kind `preconditionFailed` or `notAcceptable`, both only for GET and HEAD.
    func negotiated(for request: Request, at endpoint: Endpoint) throws(Problem) -> Response {
        guard !headerFields.contains(.vary), !body.isEmpty else { return self }
        let accepted = AcceptedCodings(request.headerFields)
        let coding = accepted.choice(gzipPays: Self.gzipPays(body.count))
        var response = self
        response.headerFields[.vary] = endpoint.formats == nil ? "Accept-Encoding" : Self.variesByForm
        guard status == .ok, request.method == .get || request.method == .head else { return response.coded(coding) }
        guard let coding else { throw .notAcceptable }
        let validators = validators(coding, accepted, isStrong: endpoint.isOfOneThing)
        response.headerFields[.eTag] = validators.tag.description
        response.headerFields[.cacheControl] = Self.revalidated
        switch validators.verdict(on: request.method, request.headerFields) {
        case .proceed: return response.coded(coding)
        case .notModified(let tag): return response.notModified(tag)
        case .failed: throw .preconditionFailed
        }
    }

    /// Tags made from the content. A weak one says nothing about the coding; a strong one is of one coding (RFC 9110
    /// §8.8.3.3), and that of gzip counts only for a client that accepts it.
    private func validators(
        _ coding: AcceptedCodings.Coding, _ accepted: AcceptedCodings, isStrong: Bool
    ) -> Validators {
        let digest = SHA256.hash(data: body).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let name = String(digest, radix: 36)
        guard isStrong else { return Validators(tag: EntityTag(name, isWeak: true)) }
        let (plain, packed) = (EntityTag(name), EntityTag("\(name)-gzip"))
        return coding == .gzip
            ? Validators(tag: packed, otherTags: [plain])
            : Validators(tag: plain, otherTags: accepted.allowGzip ? [packed] : [])
    }

    private func coded(_ coding: AcceptedCodings.Coding?) -> Response {
        var response = self
        guard coding == .gzip else { return response }
        do throws(GzipError) {
            response.body = try Gzip.pack(body, level: Self.gzipLevel)
            response.headerFields[.contentEncoding] = "gzip"
        } catch {
            // There is no memory to pack it, and nobody depends on that.
        }
        return response
    }

    /// The answer that the client has what this one would tell it (RFC 9110 §15.4.5).
    ///
    /// - Parameter tag: The tag of what it has.
    /// - Returns: The fields that a cache needs, and no content.
    func notModified(_ tag: EntityTag) -> Response {
        var fields: HTTPFields = [.eTag: tag.description]
        for name in [HTTPField.Name.lastModified, .cacheControl, .vary] { fields[name] = headerFields[name] }
        return Response(status: .notModified, headerFields: fields)
    }
}
