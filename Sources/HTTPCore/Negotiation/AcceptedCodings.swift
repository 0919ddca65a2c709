public import HTTPTypes

/// What a client says in `Accept-Encoding` of the codings an answer may have (RFC 9110 §12.5.3).
public struct AcceptedCodings: Hashable, Sendable {
    /// A coding that answers can have.
    public enum Coding: Hashable, Sendable {
        /// The content as it is.
        case identity
        /// One gzip member.
        case gzip
    }

    private var isGiven = false
    // Weights in thousandths; `nil` for what is not listed.
    private var gzip: Int?
    private var identity: Int?
    private var others: Int?

    /// Reads the field's lines; an element that breaks the grammar counts as not there.
    public init(_ fields: HTTPFields) {
        for field in fields where field.name == .acceptEncoding {
            isGiven = true
            field.withUnsafeBytesOfValue { $0.span.forEachListElement { add($0) } }
        }
    }

    /// Whether the client would understand gzip; without the field it is taken to understand everything.
    public var allowGzip: Bool { !isGiven || gzipWeight > 0 }

    /// Whether the client would take content as it is; it would unless it says otherwise.
    public var allowIdentity: Bool { (identity ?? others ?? 1) > 0 }

    /// Chooses the coding to answer in.
    ///
    /// - Parameter gzipPays: Whether gzip makes the content smaller; without that it is chosen only where it must be.
    /// - Returns: The coding, or `nil` when the client accepts none of ours.
    public func choice(gzipPays: Bool) -> Coding? {
        // What is not listed is acceptable, yet what is listed is preferred to it.
        let prefersGzip = gzipWeight > 0 && gzipWeight >= (identity ?? others ?? 0)
        if prefersGzip, gzipPays || !allowIdentity { return .gzip }
        return allowIdentity ? .identity : nil
    }

    private var gzipWeight: Int { gzip ?? others ?? 0 }

    private mutating func add(_ element: Span<UInt8>) {
        let end = element.firstIndex(of: UInt8(ascii: ";")) ?? element.count
        let coding = element.extracting(element.trimmingBlanks(0..<end))
        guard let weight = end == element.count ? 1_000 : element.extracting((end + 1)...).weight else { return }
        // RFC 9110 §8.4.1.3: x-gzip is gzip.
        if coding.equals(caseInsensitive: "gzip") || coding.equals(caseInsensitive: "x-gzip") {
            gzip = weight
        } else if coding.equals(caseInsensitive: "identity") {
            identity = weight
        } else if coding.equals(caseInsensitive: "*") {
            others = weight
        }
    }
}
