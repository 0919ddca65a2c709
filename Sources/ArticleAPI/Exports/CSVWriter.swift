/// Writes a table as comma-separated values in UTF-8 (RFC 4180), safe to open in a spreadsheet.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula, and what a formula
/// says is done. Such a cell gets an apostrophe before it; so does one that has apostrophes before such a sign, so that
/// whoever takes one apostrophe away from every cell that matches `^'+[=+\-@\t\r\n]` has the text as it was.
struct CSVWriter {
    private var bytes: [UInt8] = []
    private var isRowEmpty = true

    /// Returns what has been written since the last call.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Writes a row of texts.
    mutating func row(_ cells: [String]) {
        for cell in cells { self.cell(cell) }
        endRow()
    }

    /// Writes the next cell of the row, an empty one for `nil`.
    mutating func cell(_ text: String?) {
        separate()
        guard var text else { return }
        text.withUTF8 { write($0) }
    }

    /// Writes a whole number as the next cell of the row.
    mutating func cell(_ number: Int?) {
        separate()
        if let number { bytes += String(number).utf8 }
    }

    /// Ends the row.
    mutating func endRow() {
        bytes += [0x0D, 0x0A]
        isRowEmpty = true
    }

    private mutating func separate() {
        if !isRowEmpty { bytes.append(UInt8(ascii: ",")) }
        isRowEmpty = false
    }

    private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        let needsQuotes = text.contains { Self.marks.contains($0) } || text.first == 0x20 || text.last == 0x20
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        if Self.looksLikeFormula(text) { bytes.append(UInt8(ascii: "'")) }
        var start = 0
        for (index, byte) in text.enumerated() where byte == 0 || byte == UInt8(ascii: "\"") {
            bytes.append(contentsOf: text[start..<index])
            // Readers end a text at NUL, or refuse the file: U+FFFD stands for it.
            bytes += byte == 0 ? [0xEF, 0xBF, 0xBD] : [UInt8(ascii: "\""), UInt8(ascii: "\"")]
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    }

    private static func looksLikeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.first { $0 != UInt8(ascii: "'") }.map(signs.contains) ?? false
    }

    /// What a cell can't hold without quotes around it.
    private static let marks: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: ","), 0x0D, 0x0A]
    private static let signs: [UInt8] = [
        UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D, 0x0A,
    ]
}
