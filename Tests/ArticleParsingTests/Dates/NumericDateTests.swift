import Testing

/// Dates in figures: the weekday settles the order of day and month.
struct NumericDateTests {
    @Test(arguments: [
        DateCase("Selasa, 3/2/2026", "2026-02-03"),
        DateCase("Selasa (03/02/2026) malam", "2026-02-03"),
        DateCase("Selasa (3/2/26)", "2026-02-03"),
        DateCase("Selasa (3-2-2026)", "2026-02-03"),
        DateCase("Selasa (3.2.2026)", "2026-02-03"),
        DateCase("Selasa pagi (3/2)", "2026-02-03"),
        DateCase("Selasa dini hari (3/2/2026) sekitar pukul 02.30 WIB", "2026-02-03"),
        DateCase("Minggu (1/2/2026)", "2026-02-01"),
        DateCase("17-8-45", "1945-08-17"),
        DateCase("12/5/98", "1998-05-12"),
        DateCase("12/5/26", "2026-05-12"),
        DateCase("pada tahun 2022", "2022"),
        DateCase("2026-02-04", "2026-02-04"),
        DateCase("2026/02/04", "2026-02-04"),
        DateCase("Rabu (2/4/2026)", "2026-02-04"),
        DateCase("JAKARTA (4/2/2026) - Pemerintah", "2026-02-04"),
        DateCase("Senin ( 2 / 2 / 2026 )", "2026-02-02"),
        DateCase("(Rabu, 4/2/2026)", "2026-02-04"),
        DateCase("[4/2/2026]", "2026-02-04"),
        DateCase("Rabu (31/12) malam", "2025-12-31"),
        DateCase("Rabu (13/1/2026)", "2026-01-13"),
    ])
    func `reads Indonesian dates in figures`(_ example: DateCase) {
        #expect(dates(in: example.form, "id") == example.expected)
    }

    @Test(arguments: [
        DateCase("in 2024", "2024"),
        DateCase("since 2019", "2019"),
        DateCase("13/02/2025", "2025-02-13"),
        DateCase("02/13/2025", "2025-02-13"),
        DateCase("Friday (13/2)", "2026-02-13"),
        DateCase("Friday (2/13)", "2026-02-13"),
    ])
    func `reads English dates in figures`(_ example: DateCase) {
        #expect(dates(in: example.form, "en") == example.expected)
    }
}
