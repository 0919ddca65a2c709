/// Writes JSON (RFC 8259) into a buffer, in the order that the caller chooses.
///
/// Members keep the order of the documentation, which a reader of raw answers relies on and a dictionary would lose.
struct JSONWriter {
    /// What has been written so far.
    private(set) var bytes: [UInt8] = []
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
        bytes.reserveCapacity(capacity)
    }

    /// Writes an object as the next value.
    mutating func object(_ members: (inout JSONWriter) -> Void) { nest(0x7B, 0x7D, members) }

    /// Writes an array as the next value.
    mutating func array<Elements: Sequence>(
        _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        nest(0x5B, 0x5D) { writer in for element in elements { write(&writer, element) } }
    }

    /// Writes a string, or `null` for `nil`, as the next value.
    mutating func string(_ value: String?) {
        separate()
        if let value { quote(value) } else { append("null") }
    }

    /// Writes a string that is there as UTF-8 already as the next value.
    mutating func string(_ utf8: ArraySlice<UInt8>) {
        separate()
        utf8.withUnsafeBufferPointer { quote($0) }
    }

    /// Writes a whole number, or `null` for `nil`, as the next value.
    mutating func number(_ value: Int?) {
        separate()
        if let value { append(digits: value) } else { append("null") }
    }

    /// Writes a share between 0 and 1 with at most four decimals as the next value; what is no number becomes 0.
    mutating func share(_ value: Double) {
        separate()
        let bounded = value.isNaN ? 0 : min(max(value, 0), 1)
        var parts = Int((bounded * 10_000).rounded())
        append(digits: parts / 10_000)
        parts %= 10_000
        guard parts > 0 else { return }
        bytes.append(0x2E)
        while parts > 0 {
            bytes.append(UInt8(0x30 + parts / 1_000))
            parts = parts % 1_000 * 10
        }
    }

    /// Writes a number with at most two decimals as the next value; what JSON has no number for becomes `null`.
    mutating func decimal(_ value: Double) {
        guard value.isFinite else { return string(nil) }
        separate()
        let rounded = (value * 100).rounded() / 100
        bytes += (rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)).utf8
    }

    /// Writes a truth value as the next value.
    mutating func bool(_ value: Bool) {
        separate()
        append(value ? "true" : "false")
    }

    /// Writes a value that is JSON already.
    mutating func raw(_ json: [UInt8]) {
        separate()
        bytes += json
    }

    /// Writes the name of the member whose value comes next.
    ///
    /// - Parameter name: Letters and digits, which stand for themselves.
    mutating func name(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        append(name)
        append(indent ? "\": " : "\":")
        position = .afterName
    }

    /// Writes a name that is known only while running of the member whose value comes next.
    mutating func name(of member: String) {
        separate()
        quote(member)
        bytes += (indent ? ": " : ":").utf8
        position = .afterName
    }

    /// Begins an array whose elements come next, up to `endArray`.
    mutating func beginArray() { begin(0x5B) }

    /// Ends the array that was begun last.
    mutating func endArray() { end(0x5D) }

    /// Begins a line for the next value, behind the comma that it needs.
    mutating func beginLine() {
        if position == .afterValue { bytes.append(0x2C) }
        bytes.append(0x0A)
        position = .first
    }

    /// Returns what has been written since the last call.
    mutating func take() -> [UInt8] {
        defer {
            bytes = []
            bytes.reserveCapacity(1 << 20)
        }
        return bytes
    }

    /// Ends the text with a line break, so that a terminal's prompt starts on a line of its own; another may follow.
    mutating func endLine() {
        bytes.append(0x0A)
        position = .first
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
        begin(open)
        content(&self)
        end(close)
    }

    /// Begins an object whose members come next, up to `endObject`.
    ///
    /// The closure that `object` takes keeps a copy of what it writes, which large values pay for.
    mutating func beginObject() { begin(0x7B) }

    /// Ends the object that was begun last.
    mutating func endObject() { end(0x7D) }

    private mutating func begin(_ open: UInt8) {
        separate()
        bytes.append(open)
        depth += 1
        position = .first
    }

    private mutating func end(_ close: UInt8) {
        depth -= 1
        if indent, position != .first { breakLine() }
        bytes.append(close)
        position = .afterValue
    }

    /// Writes what has to stand between the last value and the next.
    private mutating func separate() {
        if position == .afterValue { bytes.append(0x2C) }
        if indent, depth > 0, position != .afterName { breakLine() }
        position = .afterValue
    }

    private mutating func breakLine() {
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    private mutating func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    /// Appends the digits of a number, which as a string would be made for nothing.
    private mutating func append(digits number: Int) {
        if number < 0 { bytes.append(0x2D) }
        var rest = number.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(0x30 + rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    private mutating func quote(_ text: String) {
        var text = text
        text.withUTF8 { quote($0) }
    }

    private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x22)
        // Most of a text goes through as it is, in long stretches.
        var start = 0
        for (index, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
            bytes.append(contentsOf: utf8[start..<index])
            escape(byte)
            start = index + 1
        }
        bytes.append(contentsOf: utf8[start...])
        bytes.append(0x22)
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: bytes += [0x5C, byte]
        case 0x0A: bytes += [0x5C, 0x6E]
        case 0x09: bytes += [0x5C, 0x74]
        case 0x0D: bytes += [0x5C, 0x72]
        default:
            bytes += "\\u00".utf8
            bytes += [Self.hexDigits[Int(byte >> 4)], Self.hexDigits[Int(byte & 15)]]
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
