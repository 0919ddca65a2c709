import Testing

/// Dates with a time of day, as stamps have them.
struct TimedDateTests {
    @Test(arguments: [
        DateCase("Selasa (3/2/2026) pukul 19.30 WITA", "2026-02-03T19:30:00+08:00"),
        DateCase("pada 3 Februari 2026 pukul 19.30 WIB", "2026-02-03T19:30:00+07:00"),
        DateCase("Diperbarui 4 Februari 2026, 14.30 WIB", "2026-02-04T14:30:00+07:00"),
        DateCase("Rabu, 04 Februari 2026 | 14:30", "2026-02-04T14:30:00+07:00"),
        DateCase("Rabu, 04/02/2026 14:30 WIB", "2026-02-04T14:30:00+07:00"),
        DateCase("Tayang: Rabu, 4 Februari 2026 14:30 WITA", "2026-02-04T14:30:00+08:00"),
        DateCase("Terbit 4 Februari 2026 pukul 08.00", "2026-02-04T08:00:00+07:00"),
        DateCase("Rabu 4/2/2026 | 14.30 WIB", "2026-02-04T14:30:00+07:00"),
        DateCase("2026-02-04T14:30:00+07:00", "2026-02-04T14:30:00+07:00"),
        DateCase("14:30 WIB, 4 Februari 2026", "2026-02-04T14:30:00+07:00"),
        DateCase("4Feb2026 14:30", "2026-02-04T14:30:00+07:00"),
        DateCase("4 Februari 2026, 14.30 (GMT+8)", "2026-02-04T14:30:00+08:00"),
        DateCase("1770190200000", "2026-02-04T07:30:00+00:00"),
        DateCase("4 Februari 2026 pukul 14.30 waktu setempat", "2026-02-04"),
    ])
    func `reads Indonesian dates with a time of day`(_ example: DateCase) {
        #expect(dates(in: example.form, "id") == example.expected)
    }

    @Test(arguments: [
        DateCase("Updated 2:30 PM ET, Wed February 4, 2026", "2026-02-04T14:30:00-05:00"),
        DateCase("2:30 PM ET, Tue July 7, 2026", "2026-07-07T14:30:00-04:00"),
        DateCase("March 8, 2026 9:00 AM PT", "2026-03-08T09:00:00-07:00"),
        DateCase("March 7, 2026 9:00 AM PT", "2026-03-07T09:00:00-08:00"),
        DateCase("Wednesday, February 4, 2026 at 2:30 p.m. EST", "2026-02-04T14:30:00-05:00"),
        DateCase("Wed, 4 Feb 2026 14:30:00 GMT", "2026-02-04T14:30:00+00:00"),
        DateCase("Wed, 04 Feb 2026 14:30:00 +0700", "2026-02-04T14:30:00+07:00"),
        DateCase("2026-02-04T07:30:00+07:00", "2026-02-04T07:30:00+07:00"),
        DateCase("2026-02-04T07:30:00.123Z", "2026-02-04T07:30:00+00:00"),
        DateCase("Feb 4, 2026, 2:30pm", "2026-02-04T14:30:00+00:00"),
        DateCase("Published: 14:30 GMT, 4 February 2026", "2026-02-04T14:30:00+00:00"),
        DateCase("4 February 2026 | 14:30", "2026-02-04T14:30:00+00:00"),
        DateCase("4 Feb 2026 02:30 pm +08", "2026-02-04T14:30:00+08:00"),
        DateCase("4 Feb 2026, 14:30 (GMT+7)", "2026-02-04T14:30:00+07:00"),
        DateCase("February 4, 2026 at 2:30 p.m. local time", "2026-02-04"),
    ])
    func `reads English dates with a time of day`(_ example: DateCase) {
        #expect(dates(in: example.form, "en") == example.expected)
    }
}
