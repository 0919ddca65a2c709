import Articles

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
        var reader = JSONReader(json)
        do throws(JSONFault) { values = try reader.object() } catch { throw Problem(error, in: json) }
        guard let known, let stranger = values.keys.sorted().first(where: { !known.contains($0) }) else { return }
        let shown = String(stranger.prefix(100))
        let nearest = nearestName(to: stranger, in: known).map { "; did you mean '\($0)'?" } ?? "."
        throw Problem(
            kind: .badMember,
            detail: "The member '\(shown)' is not known\(nearest) Known are \(known.joined(separator: ", ")).",
            place: .pointer(pointer(to: [shown])))
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
            throw bad(
                name, "must be a date that exists, as 2026-02-04 or 2026-02-04T14:30:00+07:00", kind: .badDate)
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

    /// The problem with a member's value, which it tells, too: the beginning of a text, the kind of all else.
    private func bad(_ name: String, _ rule: String, kind: ProblemKind = .badMember) -> Problem {
        let value =
            if case .string(let text) = values[name] { "'\(text.prefix(100))'" } else {
                values[name]?.kind ?? "missing"
            }
        return Problem(
            kind: kind, detail: "The member '\(name)' \(rule), not \(value).", place: .pointer("/\(name)"))
    }
}

/// The place that names and numbers lead to (RFC 6901 §3).
private func pointer(to path: [String]) -> String {
    path.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
}

extension Problem {
    /// Says where and why bytes are no JSON object that can be read.
    fileprivate init(_ fault: JSONFault, in json: [UInt8]) {
        let place = fault.place(in: json)
        switch fault.reason {
        case .noJSON: self.init(kind: .badJSON, detail: "The content is no JSON: \(fault.explanation(in: json)).")
        case .noUTF8:
            self.init(
                kind: .notUTF8, detail: "A text behind \(place) is no UTF-8 (RFC 8259 §8.1); convert the content to it."
            )
        case .noObject(let kind):
            self.init(
                kind: .badMember, detail: "The content must be a JSON object, not \(kind).", place: .pointer(""))
        case .repeated(let names):
            let path = names.map { String($0.prefix(100)) }
            self.init(
                kind: .badMember, detail: "The member '\(path.last ?? "")' comes again at \(place); give it once.",
                place: .pointer(pointer(to: path)))
        }
    }
}
