/// A kind of text that tempts a parser into more than linear time.
struct HostileText: Sendable {
    /// What the table calls it.
    let name: String
    /// What it says `count` times over.
    let make: @Sendable (_ count: Int) -> String

    private init(_ name: String, _ unit: String) {
        self.init(name) { String(repeating: unit, count: $0) }
    }

    private init(_ name: String, _ make: @escaping @Sendable (_ count: Int) -> String) {
        (self.name, self.make) = (name, make)
    }

    private init(_ name: String, numbered unit: @escaping @Sendable (_ number: Int) -> String) {
        self.init(name) { count in (0..<count).lazy.map(unit).joined() }
    }

    /// Every kind.
    static let all = repeats + distinct + nested

    private static let repeats = [
        HostileText("straight marks", "\""), HostileText("opening marks", "“"), HostileText("closing marks", "”"),
        HostileText("quotes on one line", "“Ya,” kata Budi. "), HostileText("openers in words", "“a "),
        HostileText("one line, no space", "a"), HostileText("glued words", "aB"), HostileText("capitals", "Budi "),
        HostileText("related links", "Baca juga: "),
        HostileText("links on lines", "Baca juga: Jembatan Seroja Dibuka\n"),
        HostileText("links after stops", "Warga senang sekali.Baca Juga: "), HostileText("dates", "Rabu (4/2/2026) "),
        HostileText("ranges", "3-"), HostileText("slashes", "1/"), HostileText("weekdays", "Senin-"),
        HostileText("sources", "kata Presiden "), HostileText("reports", "Budi mengatakan, "),
        HostileText("according to", "menurut "), HostileText("roles", "Kepala Dinas "), HostileText("commas", ","),
        HostileText("list of names", "Budi, "), HostileText("line breaks", "\n"), HostileText("short lines", "Menu\n"),
        HostileText("round brackets", "("), HostileText("square brackets", "["), HostileText("tags", "<p>"),
        HostileText("open tags", "<a "), HostileText("ampersands", "&"), HostileText("escaped ampersands", "&amp;"),
        HostileText("zero-width spaces", "\u{200B}"), HostileText("full stops", "A. "), HostileText("hosts", "a.com."),
        HostileText("pronouns", "Ia berkata. "), HostileText("stamps", "Rabu, 4 Februari 2026 14:30 WIB\n"),
        HostileText("headlines", "Jembatan Seroja Dibuka Lagi untuk Warga\n"),
        HostileText("bylines", "Penulis:\nBudi\n"),
        HostileText("captions", "Perbesar\nJembatan Seroja (Antara/Budi)\n"),
    ]

    private static let distinct = [
        HostileText("many people", numbered: { "Ketua Budi\(word($0)) \(word($0 * 7)) mengatakan, \"Ya.\" " }),
        HostileText("many offices", numbered: { "Kepala \(word($0)) menilai hal itu wajar. " }),
        HostileText("one surname", numbered: { "\"Ya,\" kata Budi\(word($0)) Santoso.\n" }),
        HostileText("many headlines", numbered: { "Jembatan \(word($0)) Dibuka Lagi untuk Warga\n" }),
        HostileText("many paragraphs", numbered: { "\"Ya, \(word($0)),\" ujarnya.\n\n" }),
        HostileText("many sentences", numbered: { "Warga \(word($0)) datang ke dermaga sejak pagi hari. " }),
    ]

    private static let nested = [
        HostileText("marks in marks") { String(repeating: "“‘", count: $0) + String(repeating: "’”", count: $0) },
        HostileText("brackets in brackets") { String(repeating: "(", count: $0) + String(repeating: ")", count: $0) },
        HostileText("unclosed paragraphs") { String(repeating: "“Ya\n\n", count: $0) },
        HostileText("one quotation") { "\"" + String(repeating: "ya ", count: $0) + "\" kata Budi." },
    ]

    /// A capitalised word that no other number gives.
    private static func word(_ number: Int) -> String {
        var (rest, letters) = (number, "B")
        repeat {
            letters += ["a", "e", "i", "o", "u", "an", "ar", "in"][rest % 8] + (rest % 3 == 0 ? "s" : "t")
            rest /= 8
        } while rest > 0
        return letters
    }
}
