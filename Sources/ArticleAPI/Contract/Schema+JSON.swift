extension Schema {
    /// Writes the shape as a JSON Schema.
    func write(to writer: inout JSONWriter) { writer.object { writeMembers(to: &$0) } }

    /// Writes what the JSON Schema's object holds.
    func writeMembers(to writer: inout JSONWriter, isNullable: Bool = false) {
        switch self {
        case .anything: break
        case .string(let form):
            writer.type("string", isNullable)
            form.write(to: &writer)
        case .choice(let values):
            writer.type("string", isNullable)
            writer.name("enum")
            writer.array(values.map(Optional.some) + (isNullable ? [nil] : [])) { $0.string($1) }
        case .integer(let least, let most):
            writer.type("integer", isNullable)
            if let least { writer.member("minimum", least) }
            if let most { writer.member("maximum", most) }
        case .number(let range):
            writer.type("number", isNullable)
            if let range {
                writer.name("minimum")
                writer.decimal(range.lowerBound)
                writer.name("maximum")
                writer.decimal(range.upperBound)
            }
        case .boolean(let value):
            writer.type("boolean", isNullable)
            if let value {
                writer.name("const")
                writer.bool(value)
            }
        case .array(let element):
            writer.type("array", isNullable)
            writer.name("items")
            element.write(to: &writer)
        case .object(let members):
            writer.type("object", isNullable)
            write(members, to: &writer)
        case .nullable(let value): value.writeNullable(to: &writer)
        case .either(let shapes): writer.member("anyOf", array: shapes) { $1.write(to: &$0) }
        case .named(let name): writer.member("$ref", "#/components/schemas/\(name.rawValue)")
        }
    }

    private func writeNullable(to writer: inout JSONWriter) {
        switch self {
        case .anything, .either, .named, .nullable:
            writer.member("anyOf", array: [self, nil]) { writer, shape in
                if let shape { shape.write(to: &writer) } else { writer.object { $0.member("type", "null") } }
            }
        default: writeMembers(to: &writer, isNullable: true)
        }
    }

    private func write(_ members: [Member], to writer: inout JSONWriter) {
        writer.member("properties") { writer in
            for member in members {
                writer.name(of: member.name)
                member.schema.write(to: &writer)
            }
        }
        let required = members.filter(\.isRequired).map(\.name)
        if !required.isEmpty { writer.member("required", strings: required) }
        writer.name("additionalProperties")
        writer.bool(false)
    }
}

extension Schema.Form {
    fileprivate func write(to writer: inout JSONWriter) {
        switch self {
        case .any: break
        case .length(let range):
            writer.member("minLength", range.lowerBound)
            writer.member("maxLength", range.upperBound)
        case .pattern(let pattern, _): writer.member("pattern", pattern)
        case .list(let words):
            let one = "(\(words.joined(separator: "|")))"
            writer.member("pattern", "^\(one)(,\(one))*$")
        case .moment: writer.member("format", "date-time")
        case .reference: writer.member("format", "uri-reference")
        }
    }
}

extension JSONWriter {
    fileprivate mutating func type(_ name: String, _ isNullable: Bool) {
        if isNullable { member("type", strings: [name, "null"]) } else { member("type", name) }
    }
}
