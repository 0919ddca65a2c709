import Testing

@testable import kutip

@Suite struct `The bar of an export` {
    private func bar(_ rows: Int, of total: Int = 1000, seconds: Int, columns: Int = 120) -> String {
        ExportBar(
            rows: rows, totalRows: total, rowName: "quotations", bytes: rows * 1_000, elapsed: .seconds(seconds)
        ).text(columns: columns)
    }

    @Test func `tells share, rates and time left`() {
        #expect(
            bar(500, seconds: 1) == "[##########----------]  50 %  500/s  0.5 MB/s  1 s left  500 of 1000 quotations")
        #expect(bar(1000, seconds: 4) == "[####################] 100 %  250/s  0.2 MB/s  1000 of 1000 quotations")
        #expect(bar(0, seconds: 1) == "[--------------------]   0 %  0/s  0.0 MB/s  0 of 1000 quotations")
    }

    @Test func `ends at the whole though rows came or went`() {
        #expect(bar(1200, seconds: 1).contains("100 %") && bar(1200, seconds: 1).contains("1200 of 1200"))
        #expect(bar(0, of: 0, seconds: 1).contains("100 %"))
    }

    @Test(arguments: [0, 1, 20, 60, 80, 200])
    func `fits on the line`(columns: Int) {
        #expect(bar(500, seconds: 4, columns: columns).count <= max(columns - 1, 0))
    }
}
