import HTTPCore
import HTTPTypes
import Testing

/// The order and the meaning of conditional fields (RFC 9110 §13).
@Suite struct PreconditionTests {
    struct Case: CustomTestStringConvertible {
        let method: HTTPRequest.Method
        let fields: HTTPFields
        let verdict: Validators.Verdict

        init(_ method: HTTPRequest.Method, _ fields: HTTPFields, _ verdict: Validators.Verdict) {
            (self.method, self.fields, self.verdict) = (method, fields, verdict)
        }

        init(_ fields: HTTPFields, _ verdict: Validators.Verdict) { self.init(.get, fields, verdict) }

        var testDescription: String {
            "\(method) " + fields.map { "\($0.name): \($0.value)" }.joined(separator: " | ")
        }
    }

    private static let plain = EntityTag("a.1")
    private static let packed = EntityTag("a.1-gzip")
    private static let weak = EntityTag("a.1", isWeak: true)
    // Wed, 04 Feb 2026 03:12:44 GMT
    private static let current = Validators(tag: packed, otherTags: [plain], lastModified: 1_770_174_764)
    private static let before = "Wed, 04 Feb 2026 03:12:43 GMT"
    private static let same = "Wed, 04 Feb 2026 03:12:44 GMT"
    private static let after = "Wed, 04 Feb 2026 03:12:45 GMT"

    @Test(arguments: [
        Case([:], .proceed), Case(.delete, [:], .proceed),

        Case([.ifNoneMatch: #""a.1""#], .notModified(plain)),
        Case([.ifNoneMatch: #""a.1-gzip""#], .notModified(packed)),
        Case([.ifNoneMatch: #"W/"a.1""#], .notModified(plain)), Case(.head, [.ifNoneMatch: "*"], .notModified(packed)),
        Case([.ifNoneMatch: #""x",W/"y" , "a.1""#], .notModified(plain)),
        Case([.ifNoneMatch: #""with,comma","a.1""#], .notModified(plain)),
        Case(.delete, [.ifNoneMatch: "*"], .failed), Case(.put, [.ifNoneMatch: #""a.1""#], .failed),
        Case([.ifNoneMatch: #""a.2""#], .proceed), Case([.ifNoneMatch: "a.1"], .proceed),
        Case([.ifNoneMatch: #""a.1"#], .proceed), Case([.ifNoneMatch: #"w/"a.1""#], .proceed),
        Case([.ifNoneMatch: #"W/ "a.1""#], .proceed), Case([.ifNoneMatch: #""a.1" "a.1""#], .proceed),
        Case([.ifNoneMatch: #"*, "a.1""#], .proceed), Case([.ifNoneMatch: #""a.1", *"#], .proceed),
        Case([.ifNoneMatch: ""], .proceed), Case([.ifNoneMatch: #""A.1""#], .proceed),
        Case([.ifNoneMatch: #""with space", "a.1""#], .proceed),
        Case([.ifNoneMatch: #""""#], .proceed), Case([.ifNoneMatch: "\"a.1\u{7F}\""], .proceed),

        Case([.ifModifiedSince: same], .notModified(packed)), Case([.ifModifiedSince: after], .notModified(packed)),
        Case(.head, [.ifModifiedSince: same], .notModified(packed)), Case([.ifModifiedSince: before], .proceed),
        Case(.delete, [.ifModifiedSince: same], .proceed), Case([.ifModifiedSince: "kemarin"], .proceed),
        Case([.ifModifiedSince: "Wed, 04 Feb 2026 03:12:44 WIB"], .proceed),
        Case([.ifModifiedSince: "\(same), \(same)"], .proceed),
        // RFC 9110 §13.1.3: If-None-Match, where it is there, decides alone.
        Case([.ifNoneMatch: #""a.2""#, .ifModifiedSince: same], .proceed),
        Case([.ifNoneMatch: #""a.1""#, .ifModifiedSince: before], .notModified(plain)),

        Case(.delete, [.ifMatch: #""a.1""#], .proceed), Case(.delete, [.ifMatch: #""a.1-gzip""#], .proceed),
        Case(.delete, [.ifMatch: "*"], .proceed), Case(.delete, [.ifMatch: #""x", "a.1""#], .proceed),
        Case([.ifMatch: #""a.1""#], .proceed),
        Case(.delete, [.ifMatch: #""a.2""#], .failed), Case([.ifMatch: #""a.2""#], .failed),
        // Compared strongly: a weak tag never matches.
        Case(.delete, [.ifMatch: #"W/"a.1""#], .failed), Case(.delete, [.ifMatch: "a.1"], .failed),
        Case(.delete, [.ifMatch: ""], .failed), Case(.delete, [.ifMatch: #""a.1", oops"#], .failed),

        Case(.delete, [.ifUnmodifiedSince: same], .proceed), Case(.delete, [.ifUnmodifiedSince: after], .proceed),
        Case(.delete, [.ifUnmodifiedSince: "kemarin"], .proceed),
        Case(.delete, [.ifUnmodifiedSince: before], .failed), Case([.ifUnmodifiedSince: before], .failed),
        // RFC 9110 §13.1.4: If-Match, where it is there, decides alone.
        Case(.delete, [.ifMatch: #""a.1""#, .ifUnmodifiedSince: before], .proceed),
        Case(.delete, [.ifMatch: #""a.2""#, .ifUnmodifiedSince: after], .failed),
        // §13.2.2: what must match is asked before what must not.
        Case([.ifMatch: #""a.2""#, .ifNoneMatch: #""a.1""#], .failed),
        Case([.ifMatch: #""a.1""#, .ifNoneMatch: #""a.1""#], .notModified(plain)),
        Case([.ifUnmodifiedSince: before, .ifNoneMatch: #""a.1""#], .failed),
    ])
    func `decides by the conditional fields`(example: Case) {
        #expect(Self.current.verdict(on: example.method, example.fields) == example.verdict)
    }

    @Test(arguments: [
        Case([.ifModifiedSince: after], .proceed), Case(.delete, [.ifUnmodifiedSince: before], .proceed),
        Case([.ifNoneMatch: #"W/"a.1""#], .notModified(weak)), Case([.ifNoneMatch: #""a.1""#], .notModified(weak)),
        Case([.ifMatch: #"W/"a.1""#], .failed), Case([.ifMatch: #""a.1""#], .failed), Case([.ifMatch: "*"], .proceed),
    ])
    func `decides by a weak tag and no date`(example: Case) {
        #expect(Validators(tag: Self.weak).verdict(on: example.method, example.fields) == example.verdict)
    }

    @Test func `takes several lines of a field for one list`() {
        var fields = HTTPFields()
        fields.append(HTTPField(name: .ifNoneMatch, value: #""x""#))
        fields.append(HTTPField(name: .ifNoneMatch, value: #""a.1""#))
        #expect(Self.current.verdict(on: .get, fields) == .notModified(Self.plain))
    }
}
