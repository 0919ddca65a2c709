import Testing

@testable import kutip

@Suite struct `The bar of an import` {
    private func bar(_ bytes: Int, known: Int = 0, of total: Int = 1000, seconds: Int, columns: Int = 120) -> String {
        let counts = ImportProgress.Counts(created: 600, existing: 40, failed: 2, bytes: bytes)
        return ImportBar(counts: counts, totalBytes: total, knownBytes: known, elapsed: .seconds(seconds))
            .text(columns: columns)
    }

    @Test func `tells share, rate and time left`() {
        #expect(bar(500, seconds: 4) == "[##########----------]  50 %  160/s  4 s left  600 new, 40 known, 2 failed")
        #expect(bar(1000, seconds: 64) == "[####################] 100 %  10/s  600 new, 40 known, 2 failed")
        #expect(bar(0, seconds: 1) == "[--------------------]   0 %  640/s  600 new, 40 known, 2 failed")
    }

    @Test func `does not count what was known before as quick`() {
        #expect(bar(100, known: 800, seconds: 10).contains(" 90 %  64/s  10 s left"))
        #expect(bar(0, known: 800, seconds: 10).contains(" 80 %  64/s  600"))
    }

    @Test func `ends at the whole though files grew`() {
        #expect(bar(5000, seconds: 1).contains("100 %"))
        #expect(bar(0, of: 0, seconds: 1).contains("100 %"))
    }

    @Test(arguments: [0, 1, 20, 60, 80, 200])
    func `fits on the line`(columns: Int) {
        #expect(bar(500, seconds: 4, columns: columns).count <= max(columns - 1, 0))
    }

    @Test(arguments: [
        (0, "0 s"), (59, "59 s"), (60, "1 min 0 s"), (3599, "59 min 59 s"), (3600, "1 h 0 min"), (90_061, "25 h 1 min"),
    ])
    func `says times in their two greatest units`(seconds: Int, words: String) {
        #expect(Duration.seconds(seconds).words == words)
    }

    @Test(arguments: [
        (["kutip", "a.txt"], "kutip a.txt"), (["a b"], "'a b'"), (["it's"], #"'it'\''s'"#), ([""], "''"),
        (["$HOME"], "'$HOME'"), (["/a-b_c.d,e+f:g=h", "--x"], "/a-b_c.d,e+f:g=h --x"), (["a\nb"], "'a\nb'"),
    ])
    func `writes arguments as one types them`(arguments: [String], command: String) {
        #expect(shellCommand(arguments) == command)
    }
}
