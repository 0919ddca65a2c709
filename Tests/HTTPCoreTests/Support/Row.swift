import HTTPCore
import Testing

/// A row of a conformance table: what a client sends, and what it has to get.
struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let input: [UInt8]
    let statuses: [Int]
    let closes: Bool

    init(_ name: String, _ input: String, _ statuses: [Int] = [200], closes: Bool = false) {
        self.init(name, bytes: latin1(input), statuses, closes: closes)
    }

    init(_ name: String, bytes: [UInt8], _ statuses: [Int] = [200], closes: Bool = false) {
        self.name = name
        self.input = bytes
        self.statuses = statuses
        self.closes = closes
    }

    /// A request that is answered once, with a refusal, and ends the connection: what follows is never a request.
    static func refused(_ name: String, _ input: String, _ status: Int = 400) -> Row {
        Row(name, input + "GET /never HTTP/1.1\r\nHost: a.example\r\n\r\n", [status], closes: true)
    }

    var testDescription: String { name }

    /// Plays the row in every way to cut it, and expects the same each time.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        let whole = Exchange(input)
        #expect(whole.statuses == statuses, sourceLocation: sourceLocation)
        #expect(whole.isClosed == closes, sourceLocation: sourceLocation)
        for cuts in Cuts.allCases {
            #expect(Exchange(input, cuts) == whole, "cut \(cuts)", sourceLocation: sourceLocation)
        }
    }
}
