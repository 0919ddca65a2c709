import HTTPCore
import HTTPTypes
import Testing

/// What of a `Range` field (RFC 9110 §14) is answered with a part of ten bytes.
@Suite struct ByteRangeTests {
    private static let tag = EntityTag("a.1")
    // Wed, 04 Feb 2026 03:12:44 GMT
    private static let validators = Validators(tag: tag, lastModified: 1_770_174_764)

    @Test(arguments: [
        ("bytes=0-0", ByteRange.part(0..<1)), ("bytes=2-4", .part(2..<5)), ("bytes=9-9", .part(9..<10)),
        ("bytes=5-", .part(5..<10)), ("bytes=0-", .part(0..<10)), ("bytes=3-99", .part(3..<10)),
        ("bytes=-3", .part(7..<10)), ("bytes=-99", .part(0..<10)), ("BYTES=1-2", .part(1..<3)),
        ("bytes= 1-2 ", .part(1..<3)), ("bytes=1-2,", .part(1..<3)),
        ("bytes=1-99999999999999999999999999", .part(1..<10)),
        ("bytes=-99999999999999999999999999", .part(0..<10)),

        ("bytes=10-", .unsatisfiable), ("bytes=10-12", .unsatisfiable), ("bytes=-0", .unsatisfiable),
        ("bytes=99999999999999999999999999-", .unsatisfiable),

        ("bytes=4-2", .whole), ("bytes=0-1,3-4", .whole), ("bytes=0-1,20-30", .whole), ("bytes", .whole),
        ("bytes=", .whole), ("bytes=,", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole), ("bytes=1", .whole),
        ("bytes=+1-2", .whole), ("bytes=1 -2", .whole), ("bytes=1- 2", .whole), ("bytes=1--2", .whole),
        ("bytes =1-2", .whole), ("lines=1-2", .whole), ("", .whole), ("bytes=0x1-2", .whole),
        ("bytes=1-2-3", .whole), ("bytes=\u{661}-2", .whole),
    ])
    func `reads a range`(_ value: String, _ expected: ByteRange) {
        #expect(ByteRange([.range: value], of: 10, Self.validators) == expected)
    }

    @Test(arguments: [
        (#""a.1""#, ByteRange.part(0..<1)), ("Wed, 04 Feb 2026 03:12:44 GMT", .part(0..<1)),
        (#""a.2""#, .whole), (#"W/"a.1""#, .whole), ("a.1", .whole), ("", .whole), ("*", .whole),
        (#""a.1", "a.1""#, .whole), ("Wed, 04 Feb 2026 03:12:45 GMT", .whole),
        ("Wed, 04 Feb 2026 03:12:43 GMT", .whole),
    ])
    func `gives a part only of what the client has`(_ condition: String, _ expected: ByteRange) {
        #expect(ByteRange([.range: "bytes=0-0", .ifRange: condition], of: 10, Self.validators) == expected)
        // RFC 9110 §14.2: a condition that fails turns even what can't be satisfied into the whole.
        let unsatisfied = ByteRange([.range: "bytes=10-", .ifRange: condition], of: 10, Self.validators)
        #expect(unsatisfied == (expected == .whole ? .whole : .unsatisfiable))
    }

    @Test func `is whole without a range, and for several lines of them`() {
        #expect(ByteRange([:], of: 10, Self.validators) == .whole)
        #expect(ByteRange([.ifRange: #""a.1""#], of: 10, Self.validators) == .whole)
        var fields: HTTPFields = [.range: "bytes=0-0"]
        fields.append(HTTPField(name: .range, value: "bytes=1-1"))
        #expect(ByteRange(fields, of: 10, Self.validators) == .whole)
    }

    @Test(arguments: ["bytes=0-", "bytes=-1", "bytes=0-0"])
    func `finds nothing in empty content`(value: String) {
        let range = ByteRange([.range: value], of: 0, Self.validators)
        #expect(range == (value == "bytes=-1" ? .whole : .unsatisfiable))
    }
}
