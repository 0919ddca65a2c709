/// A query parameter: its name, what it may be, and how it is read.
struct QueryParameter<Value: Sendable>: Sendable {
    /// The name in the query.
    let name: String
    /// What it does, as one sentence.
    let summary: String
    /// What it may be, as the end of "must be …".
    let expectation: String
    /// What it may be, as the contract says it.
    let schema: Schema
    /// The kind of problem that a wrong value is.
    var problem = ProblemKind.badParameter
    /// Reads a value, or returns `nil` for one that it can't have.
    let read: @Sendable (String) -> Value?

    /// The problem with a value that can't be read.
    func refusal(of value: String) -> Problem {
        var advice = ""
        if case .choice(let values) = schema, let nearest = nearestName(to: value, in: values) {
            advice = " Did you mean '\(nearest)'?"
        }
        return Problem(
            kind: problem,
            detail: "The parameter '\(name)' must be \(expectation), not '\(value.prefix(100))'.\(advice)",
            place: .parameter(name))
    }
}

/// A query parameter whatever its type: what an endpoint's declaration lists.
protocol AnyQueryParameter: Sendable {
    /// The name in the query.
    var name: String { get }
    /// What it does, as one sentence.
    var summary: String { get }
    /// What it may be, as the end of "must be …".
    var expectation: String { get }
    /// What it may be, as the contract says it.
    var schema: Schema { get }
}

extension QueryParameter: AnyQueryParameter {}

extension QueryParameter where Value == Int {
    /// Declares a whole number: digits alone, and no more of them than an `Int` holds. To Swift, "+5" is a number too.
    static func wholeNumber(_ name: String, _ range: ClosedRange<Int>, summary: String) -> Self {
        let expectation =
            range.upperBound == Int.max
            ? "a whole number from \(range.lowerBound) on"
            : "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return Self(
            name: name, summary: summary, expectation: expectation,
            schema: .integer(least: range.lowerBound, most: range.upperBound)
        ) { text in
            guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), range.contains(number)
            else { return nil }
            return number
        }
    }
}

extension QueryParameter where Value == Bool {
    /// Declares a truth value.
    static func flag(_ name: String, summary: String) -> Self {
        Self(name: name, summary: summary, expectation: "true or false", schema: .boolean()) { text in
            ["true": true, "false": false][text]
        }
    }

    /// Declares a parameter that has one value only.
    static func mark(_ name: String, _ mark: String, summary: String) -> Self {
        Self(name: name, summary: summary, expectation: mark, schema: .choice([mark])) { $0 == mark ? true : nil }
    }
}

extension QueryParameter where Value: CaseIterable & RawRepresentable<String> {
    /// Declares one of an enumeration's values, or of some of them.
    static func choice(_ name: String, of values: [Value] = Array(Value.allCases), summary: String) -> Self {
        let names = values.map(\.rawValue)
        return Self(
            name: name, summary: summary, expectation: "one of \(names.joined(separator: ", "))", schema: .choice(names)
        ) { text in values.first { $0.rawValue == text } }
    }
}

extension QueryParameter where Value == String {
    /// Declares words or a name: 1 to 200 code points, not all of them white space.
    static func words(_ name: String, summary: String) -> Self {
        QueryParameter<String>.words(name, summary: summary) { $0 }
    }
}

extension QueryParameter {
    /// Declares words or a name that mean something else once they are read.
    static func words(_ name: String, summary: String, _ meaning: @escaping @Sendable (String) -> Value) -> Self {
        Self(
            name: name, summary: summary, expectation: "1 to 200 characters", schema: .string(.length(1...200))
        ) { text in
            let isSome = (1...200).contains(text.unicodeScalars.count) && text.contains { !$0.isWhitespace }
            return isSome ? meaning(text) : nil
        }
    }
}
