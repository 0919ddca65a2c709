import Testing

/// Ranges of days and lists of them.
struct DateRangeTests {
    @Test(arguments: [
        DateCase("Senin-Rabu (2-4/2/2026)", "2026-02-02/2026-02-04"),
        DateCase("Sabtu dan Minggu (7-8/2/2026)", "2026-02-07/2026-02-08"),
        DateCase("Sabtu-Minggu, 7-8 Februari 2026", "2026-02-07/2026-02-08"),
        DateCase("3 s.d. 5 Februari 2026", "2026-02-03/2026-02-05"),
        DateCase("3 hingga 5 Februari 2026", "2026-02-03/2026-02-05"),
        DateCase("3 - 5 Februari 2026", "2026-02-03/2026-02-05"),
        DateCase("3–5 Februari 2026", "2026-02-03/2026-02-05"),
        DateCase("3 sampai 5 Februari 2026", "2026-02-03/2026-02-05"),
        DateCase("31 Desember 2025 - 2 Januari 2026", "2025-12-31/2026-01-02"),
        DateCase("30 Desember 2025 hingga 3 Januari 2026", "2025-12-30/2026-01-03"),
        DateCase("28 Februari - 2 Maret 2026", "2026-02-28/2026-03-02"),
        DateCase("sejak 2019 hingga 2024", "2019 2024"),
        DateCase("31/1-2/2/2026", "2026-01-31/2026-02-02"),
        DateCase("31/12-2/1/2026", "2025-12-31/2026-01-02"),
        DateCase("31/1/2026-2/2/2026", "2026-01-31/2026-02-02"),
        DateCase("Jumat-Minggu (30/1-1/2)", "2026-01-30/2026-02-01"),
        DateCase("28 Januari sampai dengan 3 Februari 2026", "2026-01-28/2026-02-03"),
        DateCase("28 Januari - 3 Februari", "2026-01-28/2026-02-03"),
        DateCase("28 Desember - 3 Januari", "2025-12-28/2026-01-03"),
        DateCase("Desember 2025-Februari 2026", "2025-12 2026-02"),
        DateCase("7 dan 8 Maret 2026", "2026-03-07 2026-03-08"),
        DateCase("tanggal 3, 4, dan 5 Maret", "2026-03-03 2026-03-04 2026-03-05"),
        DateCase("3 atau 5 Maret 2026", "2026-03-03 2026-03-05"),
        DateCase("3-5 dan 7-8 Maret 2026", "2026-03-03/2026-03-05 2026-03-07/2026-03-08"),
        DateCase("antara 3 dan 5 Maret 2026", "2026-03-03/2026-03-05"),
        DateCase("antara 3 Maret dan 5 April 2025", "2025-03-03/2025-04-05"),
        DateCase("3 Maret dan 5 April 2025", "2025-03-03 2025-04-05"),
        DateCase("24 Desember, 31 Desember, dan 1 Januari 2026", "2025-12-24 2025-12-31 2026-01-01"),
        DateCase("Sabtu dan Minggu, 7 dan 8 Maret 2026", "2026-03-07 2026-03-08"),
        DateCase("7 dan 8/3/2026", "2026-03-07 2026-03-08"),
        DateCase("tanggal 3 sampai tanggal 5 Maret", "2026-03-03/2026-03-05"),
        DateCase("sejak Rabu hingga Minggu (8/2/2026)", "2026-02-04 2026-02-08"),
    ])
    func `reads Indonesian ranges and lists of days`(_ example: DateCase) {
        #expect(dates(in: example.form, "id") == example.expected)
    }

    @Test(arguments: [
        DateCase("May 5–7, 2026", "2026-05-05/2026-05-07"),
        DateCase("Jan 30 - Feb 2, 2026", "2026-01-30/2026-02-02"),
        DateCase("January 30-February 2, 2026", "2026-01-30/2026-02-02"),
        DateCase("3-5 February 2026", "2026-02-03/2026-02-05"),
        DateCase("Dec. 30, 2025 - Jan. 2, 2026", "2025-12-30/2026-01-02"),
        DateCase("Jan. 30-Feb. 2", "2026-01-30/2026-02-02"),
        DateCase("March 7 and 8, 2026", "2026-03-07 2026-03-08"),
        DateCase("7 and 8 March 2026", "2026-03-07 2026-03-08"),
        DateCase("March 7, 8 and 9", "2026-03-07 2026-03-08 2026-03-09"),
        DateCase("May 3 & 4, 2026", "2026-05-03 2026-05-04"),
        DateCase("Feb. 2-3 and 5-6, 2026", "2026-02-02/2026-02-03 2026-02-05/2026-02-06"),
        DateCase("between 3 and 5 May", "2026-05-03/2026-05-05"),
        DateCase("between May 3 and 5", "2026-05-03/2026-05-05"),
        DateCase("between Jan. 1 and March 31, 2025", "2025-01-01/2025-03-31"),
        DateCase("Jan. 3 and Feb. 5, 2025", "2025-01-03 2025-02-05"),
        DateCase("Saturday and Sunday, March 7 and 8", "2026-03-07 2026-03-08"),
    ])
    func `reads English ranges and lists of days`(_ example: DateCase) {
        #expect(dates(in: example.form, "en") == example.expected)
    }
}
