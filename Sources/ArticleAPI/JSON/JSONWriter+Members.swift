extension JSONWriter {
    /// Writes a member with a string, or `null` for `nil`.
    mutating func member(_ name: StaticString, _ value: String?) {
        self.name(name)
        string(value)
    }

    /// Writes a member with a whole number, or `null` for `nil`.
    mutating func member(_ name: StaticString, _ value: Int?) {
        self.name(name)
        number(value)
    }

    /// Writes a member with an object.
    mutating func member(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
        self.name(name)
        object(members)
    }

    /// Writes a member with an array.
    mutating func member<Elements: Sequence>(
        _ name: StaticString, array elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        self.name(name)
        array(elements, write)
    }

    /// Writes a member with an array of strings.
    mutating func member(_ name: StaticString, strings: [String]) {
        member(name, array: strings) { $0.string($1) }
    }

    /// Writes the members `start` and `end` of a place in code points.
    mutating func place(_ range: Range<Int>) {
        member("start", range.lowerBound)
        member("end", range.upperBound)
    }

    /// Writes a member with an optional value, or `null` for `nil`.
    mutating func member<Value>(
        _ name: StaticString, optional value: Value?, _ write: (inout JSONWriter, Value) -> Void
    ) {
        self.name(name)
        if let value { object { write(&$0, value) } } else { string(nil) }
    }
}
