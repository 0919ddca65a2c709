/// An outlet and its manner of printing an article.
struct Outlet: Sendable {
    let name: String
    let host: String
    private let manner: Manner

    private enum Manner: Sendable {
        /// The headline twice, a stamp, and links at the end.
        case copied
        /// A dateline with place and outlet opens the body.
        case agency
        /// A stamp with the hour, a byline, and links between the paragraphs.
        case portal
        /// The whole page with its menu and its footer.
        case page
    }

    static let all = [
        Outlet(name: "Kabar Lembah", host: "kabarlembah.example", manner: .copied),
        Outlet(name: "Harian Bukit", host: "harianbukit.example", manner: .agency),
        Outlet(name: "Suara Muara", host: "suaramuara.example", manner: .portal),
        Outlet(name: "Warta Tanjung", host: "wartatanjung.example", manner: .page),
        Outlet(name: "Berita Selat", host: "beritaselat.example", manner: .portal),
        Outlet(name: "Pos Rimba", host: "posrimba.example", manner: .agency),
        Outlet(name: "Kilas Teluk", host: "kilasteluk.example", manner: .page),
        Outlet(name: "Lentera Desa", host: "lenteradesa.example", manner: .copied),
    ]

    /// Prints an article.
    func page(headline: String, body: [String], day: CalendarDay, number: Int) -> String {
        let paragraphs = body.joined(separator: "\n\n")
        return switch manner {
        case .copied:
            "Site icon \(name)\n\n\(headline)\n\n\(headline)\n\n\(day.stamp)\n\n\(paragraphs)\n\n"
                + "➡️ Baca Juga: Harga Pupuk Naik Lagi di Tingkat Petani\n\nExit mobile version"
        case .agency: "\(headline)\n\nJAKARTA, \(name.uppercased()) — \(paragraphs)\n\n(\(day.numeric))"
        case .portal:
            "\(headline)\n\n\(name) - \(day.stamp), \(8 + number % 12):\(10 + number % 50) WIB\n\n"
                + body.prefix(4).joined(separator: "\n\n") + "\n\nBaca juga: Jembatan Gantung Selesai Bulan Depan\n\n"
                + body.dropFirst(4).joined(separator: "\n\n") + "\n\nTag: panen, harga, desa"
        case .page:
            "BERANDA\nNASIONAL\nDAERAH\nOLAHRAGA\n\n\(headline)\n\n\(day.stamp)\n\n\(paragraphs)\n\n"
                + "Copyright © \(day.year) \(name). All rights reserved."
        }
    }
}

/// A day as articles write it.
struct CalendarDay {
    let (year, month, day): (Int, Int, Int)
    private let weekday: Int

    /// The day of a number of days since 1 January 1970 (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    init(_ days: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        weekday = (days + 4) % 7
    }

    /// `Rabu, 4 Februari 2026`.
    var stamp: String { "\(Self.weekdays[weekday]), \(day) \(Self.months[month - 1]) \(year)" }
    /// `4/2/2026`.
    var numeric: String { "\(day)/\(month)/\(year)" }

    private static let weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]
    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]
}
