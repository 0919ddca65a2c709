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

    /// The answer as a request wants it: 304 where its client has it already, else in the coding that it prefers.
    ///
    /// An answer that names its codings has been through this.
    ///
    /// - Throws: `Problem` of kind `preconditionFailed` or `notAcceptable`, both only for GET and HEAD.
    func negotiated(for request: Request) throws(Problem) -> Response {
        guard !headerFields.contains(.vary), !body.isEmpty else { return self }
        let coding = AcceptedCodings(request.headerFields).choice(gzipPays: Self.gzipPays(body.count))
        guard status == .ok, request.method == .get || request.method == .head else { return coded(coding) }
        guard let coding else { throw .notAcceptable }
        // Made from the content, and weak: it says nothing about the coding.
        let digest = SHA256.hash(data: body).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let tag = EntityTag(String(digest, radix: 36), isWeak: true)
        var response = self
        response.headerFields[.eTag] = tag.description
        response.headerFields[.cacheControl] = Self.revalidated
        switch Validators(tag: tag).verdict(on: request.method, request.headerFields) {
        case .proceed: return response.coded(coding)
        case .notModified(let tag): return response.coded(.identity).notModified(tag)
        case .failed: throw .preconditionFailed
        }
    }

    private func coded(_ coding: AcceptedCodings.Coding?) -> Response {
        var response = self
        response.headerFields[.vary] = "Accept-Encoding"
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
        var fields = headerFields
        fields[.eTag] = tag.description
        for name in [HTTPField.Name.contentType, .contentEncoding, .acceptRanges, .link] { fields[name] = nil }
        return Response(status: .notModified, headerFields: fields)
    }
}
