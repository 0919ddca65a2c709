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
        Case("warga", "Warga2 mengeluh"), Case("warga2", "Warga-warga mengeluh"), Case("anak", "Anak2nya sakit"),
        Case("warga2", "Seorang warga mengeluh"), Case("buku-buku", "Buku2 itu"),
        // Case, diacritics, marks.
        Case("elok", "Pantai Élok"), Case("ELOK", "pantai elok"), Case("jose", "kata José"), Case("naive", "naïve"),
        Case("\u{65}\u{301}lan", "Élan"), Case("covid-19", "Covid-19 mereda"), Case("e-ktp", "Pengurusan e-KTP"),
        Case("rp 5 juta", "Dana Rp5 juta"), Case("rp5juta", "Dana Rp 5 juta"), Case("rp5 juta", "Dana Rp5juta"),
        Case("\"rp 5 juta\"", "Dana Rp5juta"), Case("covid19", "Covid-19 mereda"),
        Case("covid-19", "Laporcovid19", found: false),
        Case("20 detik", "Hanya 20detik"), Case("g20", "KTT G20"), Case("km2", "Luas 5 km2"), Case("b2b", "Pasar B2B"),
        Case("jumat", "Hari Jum'at"), Case("jum'at", "Hari Jumat"), Case("jumat", "Hari Jum’at"),
        Case("muti", "kata Mu’ti"), Case("antara", "Antara's photo"), Case("antara's", "kantor Antara"),
        Case("don't", "We don’t know"), Case("jumat*", "Jum'atan bersama"),
        Case("pupuk", "pupuk/benih"), Case("teluk rasa", "Teluk\u{A0}Rasa"), Case("dan", "“dan”"),
        // Prefixes and possessives stay: taking them off finds too much.
        Case("baca", "Ia membaca", found: false), Case("buku", "Bukuku hilang"),
        Case("rumah", "Rumahmu roboh"), Case("rumahmu", "Rumah roboh"), Case("badan", "Badankulah yang sakit"),
        Case("tetangga", "Tetanggaku pindah"), Case("pelaku", "Pelakunya ditangkap"), Case("maluku", "Maluku Utara"),
        Case("mengaku", "Ia mengaku"), Case("bertemu", "Mereka bertemu"),
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
        Case("1500", "Rp1.500", wanted: false, found: false), Case("malu", "Maluku Utara", wanted: false, found: false),
        Case("bang", "Bangku sekolah", wanted: false, found: false),
        Case("pela", "Pelaku lari", wanted: false, found: false),
        Case("sela", "Selaku ketua", wanted: false, found: false),
        Case("terpa", "Ia terpaku", wanted: false, found: false),
        Case("tung", "Tungku api", wanted: false, found: false),
        Case("berte", "Mereka bertemu", wanted: false, found: false),
        Case("ku", "Bukuku hilang", wanted: false, found: false), Case("mu", "Rumahmu", wanted: false, found: false),
        Case("at", "Hari Jum'at", wanted: false, found: false), Case("ruf", "kata Ma'ruf", wanted: false, found: false),
        Case("20", "KTT G20", wanted: false, found: false), Case("2", "Warga2 mengeluh", wanted: false, found: false),
        Case("2", "Luas 5 km2", wanted: false, found: false),
        Case("rp 50 juta", "Dana Rp5 juta", wanted: false, found: false),
        Case("laku", "Perilaku warga", wanted: false, found: false),
        Case("s", "Antara's photo", wanted: false, found: false),
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
            #expect(Double(found) / Double(wanted) >= 0.93, "\(found) of \(wanted)")
        }
    }
}
