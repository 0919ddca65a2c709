/// Draws the bar of an export on the terminal.
struct ExportProgress {
    private let totalRows: Int
    private let rowName: String
    private let start = ContinuousClock.now

    /// Makes a bar for so many rows.
    init(totalRows: Int, rowName: String) { (self.totalRows, self.rowName) = (totalRows, rowName) }

    /// Draws the bar anew.
    func draw(rows: Int, bytes: Int) throws {
        let bar = ExportBar(
            rows: rows, totalRows: totalRows, rowName: rowName, bytes: bytes, elapsed: ContinuousClock.now - start)
        try Output.error.write(Array("\r\(bar.text(columns: Output.error.columns))\u{1B}[K".utf8))
    }

    /// Ends the bar's line.
    func finish() throws { try Output.error.write(line: "") }
}
