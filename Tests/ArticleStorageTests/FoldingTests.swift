import Articles
import GRDB
import Testing

@testable import ArticleStorage

/// What the folding of words finds and does not find, word by word: queries and sentences of our own.
@Suite struct `Folding` {
    struct Case: Sendable {
        let query: String
        let text: String
        /// Whether a reader would want the sentence.
        let isWanted: Bool
        /// Whether it is found; a wanted one that is not is a known gap.
        let isFound: Bool

        init(_ query: String, _ text: String, wanted: Bool = true, found: Bool = true) {
            (self.query, self.text, isWanted, isFound) = (query, text, wanted, found)
        }
    }

    static let cases: [Case] = [
        // Endings.
        Case("buku", "Bukunya hilang"), Case("bukunya", "Ia membaca buku"), Case("masalah", "Masalahnya dana"),
        Case("harga", "Harganya naik"), Case("harganya", "Harga naik"), Case("dermaga", "Dermagalah yang rusak"),
        Case("benar", "Benarkah itu"), Case("perahu", "Perahunyalah yang karam"), Case("nelayan", "Nelayankah dia"),
        Case("pupuk", "Pupuknya langka"), Case("jembatan", "Jembatannya roboh"), Case("panen", "Panennya gagal"),
        // Words that only look as if they had an ending.
        Case("sekolah", "Sekolah ditutup"), Case("sekolah", "Sekolahnya ditutup"), Case("majalah", "Majalah baru"),
        Case("langkah", "Langkah itu tepat"), Case("hanya", "Hanya itu"), Case("kuliah", "Kuliah umum"),
        Case("jumlah", "Jumlah warga"), Case("jumlah", "Jumlahnya dua"), Case("nikah", "Akta nikah"),
        // Doubled words.
        Case("anak", "Anak-anak bermain"), Case("anak-anak", "Seorang anak bermain"),
        Case("kapal", "Kapal-kapalnya karam"),
        Case("desa", "Desa\u{2011}desa terpencil"), Case("sayur", "Sayur-mayur segar"),
        Case("warga", "Warga2 mengeluh", found: false),
        // Case, diacritics, marks.
        Case("elok", "Pantai Élok"), Case("ELOK", "pantai elok"), Case("jose", "kata José"), Case("naive", "naïve"),
        Case("\u{65}\u{301}lan", "Élan"), Case("covid-19", "Covid-19 mereda"), Case("e-ktp", "Pengurusan e-KTP"),
        Case("rp 5 juta", "Dana Rp5 juta", found: false), Case("jumat", "Hari Jum'at", found: false),
        Case("pupuk", "pupuk/benih"), Case("teluk rasa", "Teluk\u{A0}Rasa"), Case("dan", "“dan”"),
        // Prefixes and possessives stay: taking them off finds too much.
        Case("baca", "Ia membaca", found: false), Case("buku", "Bukuku hilang", found: false),
        Case("ajar", "Dia mengajar", found: false), Case("perbaiki", "Dermaga diperbaiki", found: false),
        Case("baca*", "Bacaan warga"), Case("diperbaik*", "Dermaga diperbaiki"),
        // What nobody wants.
        Case("seko", "Sekolah", wanted: false, found: false), Case("mas", "Masalah", wanted: false, found: false),
        Case("buk", "Buku-buku", wanted: false, found: false), Case("seta", "Setelah itu", wanted: false, found: false),
        Case("tan", "Tanya saja", wanted: false, found: false), Case("pun", "Punya kami", wanted: false, found: false),
        Case("lang", "Langkah", wanted: false, found: false), Case("ma", "Makalah", wanted: false, found: false),
        Case("jamil", "Jamilah datang", wanted: false, found: false),
        Case("fals", "Falsafah", wanted: false, found: false),
        Case("harga beras", "Harga gabah", wanted: false, found: false),
        Case("1500", "Rp1.500", wanted: false, found: false),
    ]

    @Test func `finds most wanted sentences and no other`() async throws {
        try await withArchive { archive in
            var (wanted, found) = (0, 0)
            for (number, example) in Self.cases.enumerated() {
                _ = try await archive.add(
                    Sample.article(number, title: "x", quotes: [], body: "\(example.text) kasus\(number)x "))
                let query = SearchQuery(parsing: "\(example.query) kasus\(number)x")
                let items = try await archive.articles(ListQuery(ArchiveFilter(search: query))).items
                #expect(items.isEmpty != example.isFound, "\(example.query) in \(example.text)")
                if example.isWanted {
                    wanted += 1
                    found += items.isEmpty ? 0 : 1
                }
            }
            #expect(Double(found) / Double(wanted) >= 0.84, "\(found) of \(wanted)")
        }
    }
}
