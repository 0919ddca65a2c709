import HTTPCore
import HTTPTypes
import Testing

/// What of `Accept-Encoding` (RFC 9110 §12.5.3) makes an answer gzip, plain or impossible.
@Suite struct AcceptedCodingsTests {
    struct Case: CustomTestStringConvertible {
        let fields: [String]
        let coding: AcceptedCodings.Coding?
        /// What tiny content gets, which gzip would not make smaller.
        let tiny: AcceptedCodings.Coding?

        init(_ fields: String..., coding: AcceptedCodings.Coding?, tiny: AcceptedCodings.Coding? = .identity) {
            (self.fields, self.coding, self.tiny) = (fields, coding, tiny)
        }

        var testDescription: String { fields.joined(separator: " | ") }
    }

    @Test(arguments: [
        Case("gzip", coding: .gzip), Case("x-gzip", coding: .gzip), Case("GZip", coding: .gzip),
        Case("deflate, gzip, br, zstd", coding: .gzip), Case("br", "gzip", coding: .gzip),
        Case("gzip;q=0.1", coding: .gzip), Case("gzip ; Q=1.000", coding: .gzip), Case("*", coding: .gzip),
        Case("br;q=1, *;q=0.1", coding: .gzip), Case("gzip;q=0.5, identity;q=0.5", coding: .gzip),
        Case(",, gzip ,", coding: .gzip), Case("bad;;q, gzip", coding: .gzip),
        Case("identity;q=0, gzip;q=0.001", coding: .gzip, tiny: .gzip), Case("gzip, *;q=0", coding: .gzip, tiny: .gzip),
        Case("*;q=0.5, identity;q=0", coding: .gzip, tiny: .gzip),

        Case(coding: .identity), Case("", coding: .identity), Case("identity", coding: .identity),
        Case("br, deflate", coding: .identity), Case("gzip;q=0", coding: .identity),
        Case("gzip;q=0.000", coding: .identity), Case("x-gzip;q=0, *", coding: .identity),
        Case("gzip;q=0.4, identity;q=0.5", coding: .identity), Case("gzip;q=0.2, *;q=0.9", coding: .identity),
        Case("identity, *;q=0", coding: .identity), Case("gzipped", coding: .identity),
        Case("gzip;q=1.001", coding: .identity), Case("gzip;q=2", coding: .identity),
        Case("gzip;q=0.1234", coding: .identity), Case("gzip;q=.5", coding: .identity),
        Case("gzip;q=-1", coding: .identity), Case("gzip;q=", coding: .identity),
        Case("gzip;level=9", coding: .identity), Case("gzip;q=1;q=1", coding: .identity),
        Case("g\u{17A}ip", coding: .identity), Case("gzip\u{A0}", coding: .identity),

        Case("identity;q=0", coding: nil, tiny: nil), Case("*;q=0", coding: nil, tiny: nil),
        Case("br, identity;q=0", coding: nil, tiny: nil), Case("gzip;q=0, identity;q=0.0", coding: nil, tiny: nil),
        Case("br;q=1.0, *;q=0.0", coding: nil, tiny: nil),
    ])
    func `chooses the coding that is welcome`(example: Case) {
        var fields = HTTPFields()
        for value in example.fields { fields.append(HTTPField(name: .acceptEncoding, value: value)) }
        let accepted = AcceptedCodings(fields)
        #expect(accepted.choice(gzipPays: true) == example.coding)
        #expect(accepted.choice(gzipPays: false) == example.tiny)
    }

    @Test(arguments: [("", false), ("identity", false), ("gzip;q=0.1, identity", true), ("*;q=0", false)])
    func `tells whether gzip would be understood`(value: String, isAllowed: Bool) {
        #expect(AcceptedCodings([.acceptEncoding: value]).allowGzip == isAllowed)
    }

    @Test func `takes everything to be understood when nothing is said`() {
        #expect(AcceptedCodings([:]).allowGzip)
    }
}
