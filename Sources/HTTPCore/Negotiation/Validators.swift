public import HTTPTypes

/// What tells the states of a resource apart, and decides what a conditional request gets (RFC 9110 §13).
public struct Validators: Hashable, Sendable {
    /// What the conditional fields make of a request.
    public enum Verdict: Hashable, Sendable {
        /// It is performed.
        case proceed
        /// It is answered 304 with this tag, that of a form which the client has and can use.
        case notModified(EntityTag)
        /// It is answered 412.
        case failed
    }

    /// The tag of the form that the client would be given.
    public var tag: EntityTag
    /// The tags of other forms that it could be given: those in codings that it accepts.
    public var otherTags: [EntityTag]
    /// When the resource last changed, in seconds since 1970.
    public var lastModified: Int?

    /// Makes validators from their parts.
    public init(tag: EntityTag, otherTags: [EntityTag] = [], lastModified: Int? = nil) {
        self.tag = tag
        self.otherTags = otherTags
        self.lastModified = lastModified
    }

    /// Evaluates the conditional fields in the order of RFC 9110 §13.2.2.
    ///
    /// A list of tags that breaks the grammar names no tag, and a date that does is no condition.
    public func verdict(on method: HTTPRequest.Method, _ fields: HTTPFields) -> Verdict {
        guard fields.contains(where: { $0.name.isCondition }) else { return .proceed }
        if let value = fields[.ifMatch] {
            guard match(value, strongly: true) != nil else { return .failed }
        } else if let limit = date(fields[.ifUnmodifiedSince]), let lastModified, lastModified > limit {
            return .failed
        }
        let isReading = method == .get || method == .head
        if let value = fields[.ifNoneMatch] {
            guard let known = match(value, strongly: false) else { return .proceed }
            return isReading ? .notModified(known) : .failed
        }
        guard isReading, let limit = date(fields[.ifModifiedSince]), let lastModified, lastModified <= limit else {
            return .proceed
        }
        return .notModified(tag)
    }

    /// Whether a part of the form may be given: `If-Range` is absent, or names its tag or its date (RFC 9110 §13.1.5).
    func allowRange(_ fields: HTTPFields) -> Bool {
        guard let value = fields[.ifRange] else { return true }
        if let date = date(value) { return date == lastModified }
        guard case .tags(let given)? = EntityTagList(value) else { return false }
        return given == [tag] && !tag.isWeak
    }

    /// The first of the tags that a list names; `*` names them all.
    private func match(_ value: String, strongly: Bool) -> EntityTag? {
        guard let list = EntityTagList(value) else { return nil }
        return ([tag] + otherTags).first { list.names($0, strongly: strongly) }
    }

    private func date(_ value: String?) -> Int? { value.flatMap { HTTPDate.parse($0) } }
}

extension HTTPField.Name {
    /// Whether a field makes a request conditional; asked of every field, so by length first.
    fileprivate var isCondition: Bool {
        guard rawName.utf8.count >= 8, rawName.utf8.first.map({ $0 | 0x20 }) == UInt8(ascii: "i") else { return false }
        return self == .ifMatch || self == .ifNoneMatch || self == .ifModifiedSince || self == .ifUnmodifiedSince
    }
}
