/// Where the parts of a field line stand (RFC 9112 §5).
struct FieldLine {
    /// The name: a token, with the colon right behind it.
    let name: Range<Int>
    /// The value, without the blanks around it.
    let value: Range<Int>

    /// Reads a line without its CRLF.
    ///
    /// - Throws: `Refusal.malformed` for a name that is no token, which covers a blank before the colon (§5.1) and a
    ///   folded line (§5.2), and for control characters in the value, which covers a lone CR (§2.2).
    init(_ line: Span<UInt8>) throws(Refusal) {
        var colon = 0
        while colon < line.count, line[unchecked: colon].isToken { colon += 1 }
        guard colon > 0, colon < line.count, line[colon] == UInt8(ascii: ":") else {
            throw .malformed("A field line does not begin with a name and a colon.")
        }
        name = 0..<colon
        value = line.trimmingBlanks((colon + 1)..<line.count)
        for index in value where !line[unchecked: index].isFieldContent {
            throw .malformed("A field value has a control character.")
        }
    }
}
