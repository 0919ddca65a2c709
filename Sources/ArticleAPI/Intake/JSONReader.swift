/// Reads one JSON object as people and programs write it (RFC 8259), strictly, and says where and why it is none.
///
/// The memory that it takes is in proportion to the bytes that it reads, however deep or long they are.
package struct JSONReader {
    let bytes: [UInt8]
    var position = 0

    /// How deep arrays and objects may stand in each other: deep ones are made to overflow readers, not to be read.
    static let maximumDepth = 64

    /// Makes a reader; a byte order mark, which RFC 8259 §8.1 lets readers pass over, is passed over.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// Returns the members of the object that the bytes are.
    ///
    /// - Throws: `JSONFault` for bytes that are no JSON, no object, or have an object with a member of one name twice.
    package mutating func object() throws(JSONFault) -> [String: JSONScalar] {
        var members: [String: JSONScalar] = [:]
        skipBlanks()
        guard peek() == UInt8(ascii: "{") else {
            let other = try value(depth: 1)
            try end()
            throw JSONFault(offset: position, reason: .noObject(other.kind))
        }
        try readMembers(depth: 1) { members[$0] = $1 }
        try end()
        return members
    }

    private mutating func end() throws(JSONFault) {
        skipBlanks()
        guard position == bytes.count else { throw fault("nothing may stand behind the end of the value") }
    }

    // MARK: Values

    private mutating func value(depth: Int) throws(JSONFault) -> JSONScalar {
        skipBlanks()
        guard let first = peek() else { throw fault("the content ends where a value must stand") }
        switch first {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"):
            try readMembers(depth: depth) { _, _ in }
            return .other("an object")
        case UInt8(ascii: "["):
            try readElements(depth: depth)
            return .other("an array")
        case UInt8(ascii: "t"): return try literal("true", .other("true"))
        case UInt8(ascii: "f"): return try literal("false", .other("false"))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw fault("no value begins so; texts stand between double quotation marks")
        }
    }

    /// Reads the value of a member or an element, whose name or number a fault's path then begins with.
    private mutating func value(depth: Int, in name: @autoclosure () -> String) throws(JSONFault) -> JSONScalar {
        do throws(JSONFault) { return try value(depth: depth) } catch { throw error.inside(name()) }
    }

    private mutating func readMembers(
        depth: Int, _ take: (String, JSONScalar) -> Void
    ) throws(JSONFault) {
        try enter(depth)
        guard !passed(UInt8(ascii: "}")) else { return }
        var names: Set<String> = []
        repeat {
            skipBlanks()
            let place = position
            guard peek() == UInt8(ascii: "\"") else {
                throw fault("a member's name must stand here, in double quotation marks")
            }
            let name = try string()
            // RFC 8259 §4: of two, each reader would take another.
            guard names.insert(name).inserted else { throw JSONFault(offset: place, reason: .repeated([name])) }
            guard passed(UInt8(ascii: ":")) else { throw fault("a colon must stand behind a member's name") }
            take(name, try value(depth: depth + 1, in: name))
        } while passed(UInt8(ascii: ","))
        guard passed(UInt8(ascii: "}")) else { throw fault("a comma or '}' must stand behind a member") }
    }

    private mutating func readElements(depth: Int) throws(JSONFault) {
        try enter(depth)
        guard !passed(UInt8(ascii: "]")) else { return }
        var index = 0
        repeat {
            _ = try value(depth: depth + 1, in: String(index))
            index += 1
        } while passed(UInt8(ascii: ","))
        guard passed(UInt8(ascii: "]")) else { throw fault("a comma or ']' must stand behind an element") }
    }

    private mutating func enter(_ depth: Int) throws(JSONFault) {
        guard depth <= Self.maximumDepth else {
            throw fault("arrays and objects may stand \(Self.maximumDepth) deep at most")
        }
        position += 1
    }

    private mutating func literal(_ word: StaticString, _ value: JSONScalar) throws(JSONFault) -> JSONScalar {
        let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
        guard isThere else { throw fault("of bare words there are true, false and null alone") }
        position += word.utf8CodeUnitCount
        return value
    }

    // MARK: Bytes

    func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    func fault(_ rule: String) -> JSONFault { JSONFault(offset: position, reason: .noJSON(rule)) }

    private mutating func skipBlanks() {
        while let byte = peek(), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
    }

    /// Passes blanks and a byte; `false` when another byte stands there.
    private mutating func passed(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard peek() == byte else { return false }
        position += 1
        return true
    }
}

/// A member's value as far as articles need it: text, nothing, a whole number, or something else.
package enum JSONScalar: Hashable, Sendable {
    case null
    case string(String)
    case integer(Int)
    /// What it is, as the end of "not …".
    case other(String)

    /// What it is, as the end of "not …".
    var kind: String {
        switch self {
        case .null: "null"
        case .string: "a string"
        case .integer: "a number"
        case .other(let kind): kind
        }
    }
}

/// Why bytes are no object that can be read, and where.
package struct JSONFault: Error {
    /// The place, in bytes from the start.
    let offset: Int
    /// What is wrong.
    let reason: Reason

    /// What is wrong with JSON.
    enum Reason {
        /// A rule of its grammar is broken.
        case noJSON(String)
        /// A text in it is no UTF-8.
        case noUTF8
        /// It is another value, of this kind.
        case noObject(String)
        /// A member of the last of these names came before, in what the others lead to.
        case repeated([String])
    }

    /// The fault as it is seen from around a member or an element.
    fileprivate func inside(_ name: String) -> JSONFault {
        guard case .repeated(let path) = reason else { return self }
        return JSONFault(offset: offset, reason: .repeated([name] + path))
    }

    /// Where and why, as the end of a sentence without its full stop.
    package func explanation(in bytes: [UInt8]) -> String {
        switch reason {
        case .noJSON(let rule): "at \(place(in: bytes)), \(rule)"
        case .noUTF8: "a text behind \(place(in: bytes)) is no UTF-8"
        case .noObject(let kind): "it is \(kind)"
        case .repeated(let path): "the member '\((path.last ?? "").prefix(100))' comes again at \(place(in: bytes))"
        }
    }

    /// The place as people count: line and column, both from 1, columns in code points.
    func place(in bytes: [UInt8]) -> String {
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        // A byte 10xxxxxx goes on with a code point.
        let column = before[start...].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return "line \(line), column \(column)"
    }
}
