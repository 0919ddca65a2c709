/// What people see of an export under way.
struct ExportBar {
    /// The rows so far.
    var rows: Int
    /// The rows that there were at the start.
    var totalRows: Int
    /// What the rows are, as people count them.
    var rowName: String
    /// The bytes so far, before they are packed.
    var bytes: Int
    /// How long the export has run.
    var elapsed: Duration

    private var percent: Int { totalRows == 0 ? 100 : min(100, rows * 100 / totalRows) }
    private var seconds: Double { max(elapsed / .seconds(1), 0.001) }

    /// How long the rest takes when it goes on as it went so far; `nil` where nothing tells.
    private var left: Duration? {
        rows > 0 && rows < totalRows ? elapsed * (Double(totalRows - rows) / Double(rows)) : nil
    }

    /// `[##########----------]  50 %  16000/s  21.4 MB/s  31 s left  500000 of 1000000 quotations`, within some columns.
    func text(columns: Int) -> String {
        let tenths = Int(Double(bytes) / seconds / 100_000)
        let left = left.map { "  \($0.words) left" } ?? ""
        return ProgressBar(percent: percent).text(
            with: "\(Int(Double(rows) / seconds))/s  \(tenths / 10).\(tenths % 10) MB/s\(left)  "
                + "\(rows) of \(max(rows, totalRows)) \(rowName)",
            columns: columns)
    }
}
