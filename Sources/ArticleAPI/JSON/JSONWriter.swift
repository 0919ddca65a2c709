/// Writes JSON (RFC 8259) into a buffer, in the order that the caller chooses.
///
/// Members keep the order of the documentation, which a reader of raw answers relies on and a dictionary would lose.
struct JSONWriter: ~Copyable {
    private var buffer: JSONBuffer
    private let indent: Bool
    private var depth = 0
    private var position = Position.first

    /// What stands right before the next value.
    private enum Position {
        /// The start of the text, an object or an array.
        case first
        /// A member's name and colon.
        case afterName
        /// Another value.
        case afterValue
    }

    /// Makes an empty writer.
    ///
    /// - Parameters:
    ///   - indent: Whether each value gets a line of its own, for people to read.
    ///   - capacity: About how many bytes will be written.
    init(indent: Bool = false, capacity: Int = 512) {
        self.indent = indent
        buffer = JSONBuffer(capacity: capacity)
    }

    /// What has been written so far; each time a copy.
    var bytes: [UInt8] { buffer.bytes }

    // Inlined, here and in `JSONWriter+Members`, so that closures become the code around them: as values they would keep
    // copies of all that they write.

    /// Writes an object as the next value.
    @inline(__always)
    mutating func object(_ members: (inout JSONWriter) -> Void) {
        begin(0x7B)
        members(&self)
        end(0x7D)
    }

    /// Writes an array as the next value.
    @inline(__always)
    mutating func array<Elements: Sequence>(
        _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        begin(0x5B)
        for element in elements { write(&self, element) }
        end(0x5D)
    }

    /// Writes a string, or `null` for `nil`, as the next value.
    mutating func string(_ value: String?) {
        separate()
        if let value { quote(value) } else { buffer.append("null") }
    }

    /// Writes a string that is there as UTF-8 already as the next value.
    mutating func string(_ utf8: ArraySlice<UInt8>) {
        separate()
        utf8.withUnsafeBytes { quote($0) }
    }

    /// Writes a whole number, or `null` for `nil`, as the next value.
    mutating func number(_ value: Int?) {
        separate()
        if let value { buffer.append(digits: value) } else { buffer.append("null") }
    }

    /// Writes a share between 0 and 1 with at most four decimals as the next value; what is no number becomes 0.
    mutating func share(_ value: Double) {
        separate()
        let bounded = value.isNaN ? 0 : min(max(value, 0), 1)
        var parts = Int((bounded * 10_000).rounded())
        buffer.append(digits: parts / 10_000)
        parts %= 10_000
        guard parts > 0 else { return }
        buffer.append(0x2E)
        while parts > 0 {
            buffer.append(UInt8(0x30 + parts / 1_000))
            parts = parts % 1_000 * 10
        }
    }

    /// Writes a number with at most two decimals as the next value; what JSON has no number for becomes `null`.
    mutating func decimal(_ value: Double) {
        guard value.isFinite else { return string(nil) }
        separate()
        let rounded = (value * 100).rounded() / 100
        append(rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded))
    }

    /// Writes a truth value as the next value.
    mutating func bool(_ value: Bool) {
        separate()
        buffer.append(value ? "true" : "false")
    }

    /// Writes a value that is JSON already.
    mutating func raw(_ json: [UInt8]) {
        separate()
        json.withUnsafeBytes { buffer.append($0) }
    }

    /// Writes the name of the member whose value comes next.
    ///
    /// - Parameter name: Letters and digits, which stand for themselves.
    @inline(__always)
    mutating func name(_ name: StaticString) {
        separate()
        buffer.append(name: name)
        if indent { buffer.append(0x20) }
        position = .afterName
    }

    /// Writes a name that is known only while running of the member whose value comes next.
    mutating func name(of member: String) {
        separate()
        quote(member)
        buffer.append(indent ? ": " : ":")
        position = .afterName
    }

    /// Begins an object whose members come next, up to `endObject`.
    mutating func beginObject() { begin(0x7B) }

    /// Ends the object that was begun last.
    mutating func endObject() { end(0x7D) }

    /// Begins an array whose elements come next, up to `endArray`.
    mutating func beginArray() { begin(0x5B) }

    /// Ends the array that was begun last.
    mutating func endArray() { end(0x5D) }

    /// Begins a line for the next value, behind the comma that it needs.
    mutating func beginLine() {
        if position == .afterValue { buffer.append(0x2C) }
        buffer.append(0x0A)
        position = .first
    }

    /// Returns what has been written since the last call.
    mutating func take() -> [UInt8] {
        let bytes = buffer.bytes
        buffer.removeAll()
        return bytes
    }

    /// Ends the text with a line break, so that a terminal's prompt starts on a line of its own; another may follow.
    mutating func endLine() {
        buffer.append(0x0A)
        position = .first
    }

    /// Writes a string between two texts that stand for themselves, as one string and the next value.
    mutating func string(_ prefix: StaticString, _ value: String, _ suffix: StaticString) {
        separate()
        buffer.append(0x22)
        buffer.append(prefix)
        escape(value)
        buffer.append(suffix)
        buffer.append(0x22)
    }

    private mutating func begin(_ open: UInt8) {
        separate()
        buffer.append(open)
        depth += 1
        position = .first
    }

    private mutating func end(_ close: UInt8) {
        depth -= 1
        if indent, position != .first { breakLine() }
        buffer.append(close)
        position = .afterValue
    }

    /// Writes what has to stand between the last value and the next.
    @inline(__always)
    private mutating func separate() {
        if position == .afterValue { buffer.append(0x2C) }
        if indent, depth > 0, position != .afterName { breakLine() }
        position = .afterValue
    }

    private mutating func breakLine() {
        buffer.append(0x0A)
        for _ in 0..<depth { buffer.append("  ") }
    }

    private mutating func append(_ text: String) {
        text.utf8Span.span.withUnsafeBytes { buffer.append($0) }
    }

    private mutating func quote(_ text: String) {
        buffer.append(0x22)
        escape(text)
        buffer.append(0x22)
    }

    private mutating func quote(_ utf8: UnsafeRawBufferPointer) {
        buffer.append(0x22)
        buffer.append(escaping: utf8)
        buffer.append(0x22)
    }

    private mutating func escape(_ text: String) {
        text.utf8Span.span.withUnsafeBytes { buffer.append(escaping: $0) }
    }
}
