extension JSONWriter {
    /// Writes a member with a string where there is one.
    mutating func optional(_ name: StaticString, _ value: String?) {
        if let value { member(name, value) }
    }

    /// Writes a member with an array where it is not empty.
    mutating func optional<Elements: Collection>(
        _ name: StaticString, array elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        if !elements.isEmpty { member(name, array: elements, write) }
    }

    /// Writes a member with strings where there are any: the only one by itself, as JSON-LD has it.
    mutating func optional(_ name: StaticString, strings: [String]) {
        if strings.count > 1 { member(name, strings: strings) } else { optional(name, strings.first) }
    }
}

extension [UInt8] {
    /// The same JSON with `<` as an escape, so that a page may take it into a `script` element as it is: neither `</script`
    /// nor `<!--` can occur (HTML Living Standard §4.12.1.3).
    var safeInScripts: [UInt8] {
        guard contains(UInt8(ascii: "<")) else { return self }
        // Outside of strings JSON has no such byte.
        return flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [$0] }
    }
}
