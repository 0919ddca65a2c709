import Testing

/// Dates whose month is a word.
struct NamedDateTests {
    @Test(arguments: [
        DateCase("Jum'at, 30 Januari 2026", "2026-01-30"),
        DateCase("Ahad, 1 Februari 2026 / 13 Syakban 1447", "2026-02-01"),
        DateCase("4 Pebruari 2026", "2026-02-04"),
        DateCase("4 Peb 2026", "2026-02-04"),
        DateCase("10 Nop 2025", "2025-11-10"),
        DateCase("4-Feb-2026", "2026-02-04"),
        DateCase("4-Feb-26", "2026-02-04"),
        DateCase("04 FEB 2026", "2026-02-04"),
        DateCase("4 februari 2026", "2026-02-04"),
        DateCase("17 Agustus 1945", "1945-08-17"),
        DateCase("Februari 2026", "2026-02"),
        DateCase("akhir Januari 2026", "2026-01"),
        DateCase("Jakarta, 4 Februari 2026", "2026-02-04"),
        DateCase("Rabu (4 Februari 2026)", "2026-02-04"),
        DateCase("tanggal 4 Februari", "2026-02-04"),
        DateCase("12Nov2019", "2019-11-12"),
        DateCase("4/II/2026", "2026-02-04"),
        DateCase("tanggal 4/XII/2025", "2025-12-04"),
        DateCase("Rabu, 4-II-2026", "2026-02-04"),
        DateCase("Rabu, tanggal 4 Februari 2026", "2026-02-04"),
        DateCase("Rebo, 4 Februari 2026", "2026-02-04"),
        DateCase("12 mei 2025", "2025-05-12"),
        DateCase("4 Februari '25", "2025-02-04"),
        DateCase("Rabu, 3 Februari 2026", "2026-02-03"),
        DateCase("skor 3, 5 Maret 2026", "2026-03-05"),
        DateCase("tragedi 11 September 2001", "2001-09-11"),
        DateCase("peristiwa pada 27 Juli", "2026-07-27"),
        DateCase("Pada 22 Mei aksi digelar", "2026-05-22"),
        DateCase("turun ke jalan 5 Maret 2026", "2026-03-05"),
    ])
    func `reads Indonesian dates with the month by name`(_ example: DateCase) {
        #expect(dates(in: example.form, "id") == example.expected)
    }

    @Test(arguments: [
        DateCase("12 May 98", "1998-05-12"),
        DateCase("12 May 98 people came", "2026-05-12"),
        DateCase("February 4, 2026", "2026-02-04"),
        DateCase("Feb. 4, 2026", "2026-02-04"),
        DateCase("Feb 4 2026", "2026-02-04"),
        DateCase("4th February 2026", "2026-02-04"),
        DateCase("the 4th of February, 2026", "2026-02-04"),
        DateCase("February 4th, 2026", "2026-02-04"),
        DateCase("Wed., Feb. 4, 2026", "2026-02-04"),
        DateCase("May 2025", "2025-05"),
        DateCase("Thursday, Feb. 5", "2026-02-05"),
        DateCase("Dec. 31", "2025-12-31"),
        DateCase("LONDON, Feb 4 (Reuters) - The", "2026-02-04"),
        DateCase("12Nov2019", "2019-11-12"),
        DateCase("may 5, 2025", "2025-05-05"),
        DateCase("monday, february 2, 2026", "2026-02-02"),
        DateCase("Feb. 4, '25", "2025-02-04"),
        DateCase("Wednesday, February 3, 2026", "2026-02-03"),
        DateCase("March 7 and 8 people", "2026-03-07"),
        DateCase("Feb. 3, 5 people were hurt", "2026-02-03"),
        DateCase("the Sept. 11, 2001, attacks", "2001-09-11"),
        DateCase("the Feb. 3 city council meeting", "2026-02-03"),
        DateCase("on Feb. 3 Hamas attacks went on", "2026-02-03"),
        DateCase("Feb. 3 of 2025", "2025-02-03"),
    ])
    func `reads English dates with the month by name`(_ example: DateCase) {
        #expect(dates(in: example.form, "en") == example.expected)
    }
}
