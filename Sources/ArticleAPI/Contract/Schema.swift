/// What a JSON value may be, as far as the contract promises it.
///
/// Written as JSON Schema 2020-12, the dialect of OpenAPI 3.1.
indirect enum Schema: Sendable {
    /// Anything at all.
    case anything
    /// A string.
    case string(Form = .any)
    /// One of these strings.
    case choice([String])
    /// A whole number within bounds; an absent bound is none.
    case integer(least: Int? = nil, most: Int? = nil)
    /// A number within bounds.
    case number(ClosedRange<Double>? = nil)
    /// `true` or `false`, or one of the two.
    case boolean(Bool? = nil)
    /// Values of one shape, as many as there are.
    case array(Schema)
    /// An object with these members and no other.
    case object([Member])
    /// The value, or `null`.
    case nullable(Schema)
    /// A value of one of these shapes.
    case either([Schema])
    /// A shape with a name of its own.
    case named(SchemaName)

    /// What a string looks like.
    enum Form: Sendable {
        /// Anything.
        case any
        /// Text of so many code points.
        case length(ClosedRange<Int>)
        /// What a regular expression matches (ECMA-262, as JSON Schema takes them), as this text does.
        case pattern(String, like: String)
        /// Some of these words, with commas between them.
        case list([String])
        /// A moment in UTC (RFC 3339).
        case moment
        /// A reference to an address (RFC 3986), relative or not.
        case reference
    }

    /// A member of an object.
    struct Member: Sendable {
        /// The name.
        let name: String
        /// What its value may be.
        let schema: Schema
        /// Whether it is always there.
        var isRequired = true
    }

    /// The shape with every member of its own left to choice, as `fields` leaves it.
    var partial: Schema {
        switch self {
        case .object(let members):
            .object(members.map { Member(name: $0.name, schema: $0.schema.partial, isRequired: false) })
        case .array(let element): .array(element.partial)
        case .nullable(let value): .nullable(value.partial)
        case .either(let shapes): .either(shapes.map(\.partial))
        case .named(let name): name.schema.partial
        default: self
        }
    }
}

extension Schema.Member {
    /// A member that is always there.
    static func always(_ name: String, _ schema: Schema) -> Self { Self(name: name, schema: schema) }

    /// A member that is there where there is something to tell.
    static func sometimes(_ name: String, _ schema: Schema) -> Self {
        Self(name: name, schema: schema, isRequired: false)
    }
}

extension Schema {
    /// One of an enumeration's raw values.
    static func choice<Value: CaseIterable & RawRepresentable<String>>(of type: Value.Type) -> Schema {
        .choice(type.allCases.map(\.rawValue))
    }

    /// The words that a value is made of, where they are few and known.
    var choices: [String] {
        switch self {
        case .choice(let values), .string(.list(let values)): values
        default: []
        }
    }

    /// A count.
    static let count = Schema.integer(least: 0)
    /// A share between 0 and 1.
    static let share = Schema.number(0...1)
    /// Any text.
    static let text = Schema.string()
    /// Any text, or `null`.
    static let optionalText = Schema.nullable(.string())
    /// An address on this server or elsewhere.
    static let address = Schema.string(.reference)
    /// An identifier with its prefix.
    static func identifier(_ prefix: String) -> Schema {
        .string(
            .pattern(
                "^\(prefix)_[0-9A-Za-z-]{1,32}$", like: "\(prefix)_\(prefix == "s" ? "sari-wulan" : "01KKBN04C0TZ8K3M")"
            ))
    }
    /// A calendar date or a moment, as exact as it is known; or `null`.
    static let dateValue = Schema.nullable(
        .string(.pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:]+([+-][0-9]{2}:[0-9]{2}|Z)?)?)?)?$", like: "2026-03-10"))
    )
}
