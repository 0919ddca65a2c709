extension JSONWriter {
    /// Writes a member with a string, or `null` for `nil`.
    @inline(__always)
    mutating func member(_ name: StaticString, _ value: String?) {
        self.name(name)
        string(value)
    }

    /// Writes a member with a string that is there as UTF-8 already, or `null` for `nil`.
    mutating func member(_ name: StaticString, utf8: ArraySlice<UInt8>?) {
        self.name(name)
        if let utf8 { string(utf8) } else { string(nil) }
    }

    /// Writes a member with a string between two texts that stand for themselves, as one string.
    mutating func member(_ name: StaticString, _ prefix: StaticString, _ value: String, _ suffix: StaticString = "") {
        self.name(name)
        string(prefix, value, suffix)
    }

    /// Writes a member with a whole number, or `null` for `nil`.
    @inline(__always)
    mutating func member(_ name: StaticString, _ value: Int?) {
        self.name(name)
        number(value)
    }

    /// Writes a member with an object.
    @inline(__always)
    mutating func member(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
        self.name(name)
        object(members)
    }

    /// Writes a member with an array.
    @inline(__always)
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
    @inline(__always)
    mutating func member<Value>(
        _ name: StaticString, optional value: Value?, _ write: (inout JSONWriter, Value) -> Void
    ) {
        self.name(name)
        if let value { object { write(&$0, value) } } else { string(nil) }
    }
}
