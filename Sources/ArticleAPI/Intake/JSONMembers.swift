import Articles
import FoundationEssentials

/// The members of a JSON object that a client sent, each checked when it is read.
struct JSONMembers {
    private let values: [String: JSONScalar]

    /// Reads an object.
    ///
    /// - Parameters:
    ///   - json: The bytes of the JSON text.
    ///   - known: The names it may have, or `nil` for any.
    /// - Throws: `Problem` for bytes that are no JSON object, or a name that is not known.
    init(_ json: [UInt8], known: [String]?) throws(Problem) {
        do {
            values = try JSONDecoder().decode([String: JSONScalar].self, from: Data(json))
        } catch {
            throw Problem(error, json: json)
        }
        guard let known, let stranger = values.keys.sorted().first(where: { !known.contains($0) }) else { return }
        let nearest = nearestName(to: stranger, in: known).map { "; did you mean '\($0)'?" } ?? "."
        throw Problem(
            kind: .badMember,
            detail: "The member '\(stranger)' is not known\(nearest) Known are \(known.joined(separator: ", ")).",
            place: .pointer("/" + stranger))
    }

    /// Returns a member's text, or `nil` when it is missing or `null`.
    func string(_ name: String) throws(Problem) -> String? {
        switch values[name] {
        case nil, .null: return nil
        case .string(let value): return value
        case .integer, .other: throw bad(name, "must be a string")
        }
    }

    /// Returns a member that names something: a text or a whole number.
    func label(_ name: String) throws(Problem) -> SubmissionLabel? {
        if case .integer(let value) = values[name] { return .number(value) }
        return try string(name).map(SubmissionLabel.text)
    }

    /// Returns a member that is one line of 1 to 1,000 code points.
    func line(_ name: String) throws(Problem) -> String? {
        guard let value = try string(name) else { return nil }
        guard (1...1000).contains(value.unicodeScalars.count), value.unicodeScalars.allSatisfy({ $0.value >= 0x20 })
        else { throw bad(name, "must be one line of 1 to 1,000 characters") }
        return value
    }

    /// Returns a member that is a date or time in ISO 8601.
    func date(_ name: String) throws(Problem) -> DateValue? {
        guard let value = try string(name) else { return nil }
        guard let date = DateValue(iso8601: value) else {
            throw Problem(
                kind: .badDate,
                detail: "The member '\(name)' is no date that exists: write 2026-02-04 or 2026-02-04T14:30:00+07:00.",
                place: .pointer("/\(name)"))
        }
        return date
    }

    /// Returns a member that is a language tag (BCP 47): letters, digits and hyphens, 2 to 35 of them.
    func language(_ name: String) throws(Problem) -> String? {
        guard let value = try string(name) else { return nil }
        guard (2...35).contains(value.utf8.count),
            value.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D })
        else { throw bad(name, "must be a language tag such as id or en") }
        return value
    }

    /// Returns a member that is an absolute web address.
    func address(_ name: String) throws(Problem) -> String? {
        guard let value = try string(name) else { return nil }
        guard WebAddress(value) != nil else {
            throw bad(name, "must be an address that begins with https:// or http://")
        }
        return value
    }

    private func bad(_ name: String, _ rule: String) -> Problem {
        Problem(kind: .badMember, detail: "The member '\(name)' \(rule).", place: .pointer("/\(name)"))
    }
}

/// A member's value as far as articles need it: text, nothing, or something else.
private enum JSONScalar: Decodable {
    case null
    case string(String)
    case integer(Int)
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Each attempt fails on values of another type, and that is the question it answers.
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode(Int.self) {
            self = .integer(value)
        } else {
            self = .other
        }
    }
}

extension Problem {
    /// Says why bytes are no JSON object.
    fileprivate init(_ error: any Error, json: [UInt8]) {
        if case DecodingError.typeMismatch = error {
            self.init(kind: .badMember, detail: "The content must be a JSON object.", place: .pointer(""))
        } else if (try? ArticleText(json)) == nil {
            self.init(kind: .notUTF8, detail: "JSON must be UTF-8 (RFC 8259 §8.1); convert the content to UTF-8.")
        } else {
            self.init(
                kind: .badJSON, detail: "The content is no JSON object that can be read; check its quotes and commas.")
        }
    }
}
