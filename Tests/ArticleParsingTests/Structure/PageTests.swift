import Articles
import Testing

@testable import ArticleParsing

/// Whole pages as they come out of "select all, copy", each in the layout of one family of sites; people, places and
/// events are made up.
struct PageTests {
    private let body = """
        Kepala Dinas Pengairan Tirta Sagara mengatakan, pintu air itu rusak sejak tiga bulan lalu dan baru diperbaiki.

        "Kami minta warga bersabar karena suku cadang datang dari luar pulau," ujar Sagara, Sabtu (17/10/2020).

        """

    private func parse(_ text: String) -> ParsedArticle { ArticleParser().parse(ArticleText(text)) }

    private func texts(_ article: ParsedArticle, _ text: String, _ kinds: Block.Kind...) -> [String] {
        article.blocks.filter { kinds.contains($0.kind) }.map { ArticleText(text)[$0.range] }
    }

    @Test func `reads a page with stamp, label lines, page numbers and a teaser`() {
        let text = """
            Kompas.com
            News
            Nasional
            Regional
            Home
            News
            Regional
            Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan
            Kompas.com - 18/10/2020, 08:42 WIB
            Bagikan:
            Komentar
            Lihat Foto
            Petugas memeriksa pintu air Kali Melati, Sabtu (17/10/2020).(KOMPAS.com/RINI WULAN)
            Penulis Rini Wulan
            |
            Editor Sari Dewi
            CIAWI, KOMPAS.com - \(body)
            Baca juga: Petani Kali Melati Gagal Panen Dua Musim
            Warga berharap perbaikan selesai sebelum musim tanam tiba pada akhir bulan ini.
            Halaman Selanjutnya
            “Kalau air tidak mengalir sampai bulan depan, kami akan...
            Halaman:
            1
            2
            Show All
            Tag:
            Kali Melati
            pintu air
            Berita Terkait :
            Bendungan Seroja Mulai Diisi Air Pekan Depan
            Sumur Bor Warga Ciawi Akhirnya Mengalir Lagi
            Terkini Lainnya
            Harga Telur di Pasar Induk Turun Jelang Akhir Tahun
            Nasional 19/10/2020, 10:12 WIB
            Komentar
            """
        let article = parse(text)
        #expect(article.title == "Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan")
        #expect(article.site?.name == "KOMPAS.com")
        #expect(article.authors == ["Rini Wulan", "Sari Dewi"])
        #expect(article.published.value?.description == "2020-10-18T08:42:00+07:00")
        #expect(article.published.basis == .headerLine)
        #expect(
            article.related.map(\.title) == [
                "Petani Kali Melati Gagal Panen Dua Musim", "Bendungan Seroja Mulai Diisi Air Pekan Depan",
                "Sumur Bor Warga Ciawi Akhirnya Mengalir Lagi",
            ])
        #expect(texts(article, text, .paragraph).count == 3)
        #expect(texts(article, text, .heading) == [])
        #expect(texts(article, text, .caption).count == 1)
    }

    @Test func `reads an agency's page with names under the body`() {
        let text = """
            Home
            Terkini
            Nusantara
            Pintu air rusak, sawah warga Melati kekeringan
            Minggu, 18 Oktober 2020 08:42 WITA
            Petugas memeriksa pintu air Kali Melati. ANTARA/HO-Humas
            Mataram (ANTARA) - \(body)
            Baca juga: Petani Melati terima bantuan pompa
            Baca juga: Dinas siapkan sumur bor cadangan
            Warga berharap perbaikan selesai sebelum musim tanam tiba pada akhir bulan ini.
            Pewarta: Rini Wulan
            Editor: Sari Dewi
            COPYRIGHT © ANTARA 2020
            Tags:
            pintu air
            Melati
            """
        let article = parse(text)
        #expect(article.title == "Pintu air rusak, sawah warga Melati kekeringan")
        #expect(article.site?.name == "ANTARA")
        #expect(article.authors == ["Rini Wulan", "Sari Dewi"])
        #expect(article.published.value?.description == "2020-10-18T08:42:00+08:00")
        #expect(article.published.timeZone == "Asia/Makassar")
        #expect(
            article.related.map(\.title) == ["Petani Melati terima bantuan pompa", "Dinas siapkan sumur bor cadangan"])
        #expect(texts(article, text, .caption) == ["Petugas memeriksa pintu air Kali Melati. ANTARA/HO-Humas"])
        #expect(texts(article, text, .dateline).last == "Mataram (ANTARA) -")
    }

    @Test func `reads a page with the writer and outlet on one line and the dateline on its own`() {
        let text = """
            Menu
            detikNews
            Home
            Berita
            Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan
            Rini Wulan - detikNews
            Minggu, 18 Okt 2020 08:42 WIB
            BAGIKAN
            0 komentar
            Foto: Pintu air Kali Melati (Rini/detikcom)
            Kali Melati -
            \(body)
            SCROLL TO CONTINUE WITH CONTENT
            Warga berharap perbaikan selesai sebelum musim tanam tiba pada akhir bulan ini.
            Baca juga:
            Petani Kali Melati Gagal Panen Dua Musim
            Simak juga 'Detik-detik Pintu Air Jebol':
            [Gambas:Video 20detik]
            (rwl/sdw)
            pintu air
            kali melati
            """
        let article = parse(text)
        #expect(article.title == "Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan")
        #expect(article.authors == ["Rini Wulan"])
        #expect(article.site?.name == "detikNews")
        #expect(texts(article, text, .dateline).last == "Kali Melati -")
        #expect(article.published.value?.description == "2020-10-18T08:42:00+07:00")
        #expect(article.related.map(\.title) == ["Petani Kali Melati Gagal Panen Dua Musim"])
        #expect(texts(article, text, .paragraph).count == 3)
        #expect(texts(article, text, .heading) == [])
    }

    @Test(arguments: [
        ("Diperbarui 11 Maret 2026, 18:42 WIB | Diterbitkan 10 Maret 2026", "2026-03-10"),
        ("Tayang 10 Maret 2026 09:15 WIB - Diperbarui 11 Maret 2026 18:42 WIB", "2026-03-10T09:15:00+07:00"),
        ("Diperbarui 11 Maret 2026", "2026-03-11"),
    ])
    func `takes the day of publication before the day of a change`(_ stamp: String, _ published: String) {
        let text = "Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan\n\n\(stamp)\n\n\(body)"
        #expect(parse(text).published.value?.description == published)
    }

    @Test(arguments: [
        ("Updated March 11, 2026 at 6:42 p.m. EDT | Published March 10, 2026", "2026-03-10"),
        ("Published March 10, 2026 9:15 a.m. EDT; updated March 11, 2026 6:42 p.m. EDT", "2026-03-10T09:15:00-04:00"),
        ("Updated March 11, 2026", "2026-03-11"),
        ("Updated rules came on March 11, 2026 at 6:42 p.m. EDT for the sluice | Published", nil),
    ])
    func `reads a stamp whose full stops make it look like text`(_ stamp: String, _ published: String?) {
        let body = "The sluice at Harrow has been broken for three months, the head of the board said in a letter."
        let article = parse("Broken Sluice Leaves Harrow's Fields Dry\n\n\(stamp)\n\n\(body)\n\n\(body)\n")
        #expect((article.published.basis == .headerLine ? article.published.value?.description : nil) == published)
    }

    @Test func `reads a page with labels and names on lines of their own`() {
        let text = """
            Nasional
            Politik
            Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan
            Reporter:
            Rini Wulan
            Editor:
            Sari Dewi
            Minggu, 18 Oktober 2020 08:42 WIB
            A
            A
            A
            Petugas memeriksa pintu air Kali Melati. TEMPO/Rini Wulan
            TEMPO.CO, Ciawi - \(body)
            Warga berharap perbaikan selesai sebelum musim tanam tiba pada akhir bulan ini.
            Baca juga: Petani Kali Melati Gagal Panen Dua Musim
            RINI WULAN
            """
        let article = parse(text)
        #expect(article.title == "Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan")
        #expect(article.site == Site(name: "TEMPO.CO", domain: "tempo.co", timeZone: "Asia/Jakarta"))
        #expect(article.authors == ["Rini Wulan", "Sari Dewi"])
        #expect(article.published.value?.description == "2020-10-18T08:42:00+07:00")
        #expect(texts(article, text, .caption).count == 1)
        #expect(texts(article, text, .paragraph).count == 3)
    }

    @Test func `reads a page with an English month, colon labels and a double dash`() {
        let text = """
            Home > News > Nasional
            Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan
            Ahad 18 Oct 2020 08:42 WIB
            Rep: Rini Wulan/ Red: Sari Dewi
            Foto: Republika/Rini Wulan
            REPUBLIKA.CO.ID, CIAWI -- \(body)
            Warga berharap perbaikan selesai sebelum musim tanam tiba pada akhir bulan ini.
            """
        let article = parse(text)
        #expect(article.title == "Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan")
        #expect(article.site?.name == "REPUBLIKA.CO.ID")
        #expect(article.authors == ["Rini Wulan", "Sari Dewi"])
        #expect(article.published.value?.description == "2020-10-18T08:42:00+07:00")
    }

    @Test func `reads a page with outlet and stamp on one line`() {
        let text = """
            Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan
            CNN Indonesia | Minggu, 18/10/2020 08:42 WIB
            Bagikan :
            Pintu air Kali Melati. (CNN Indonesia/Rini Wulan)
            Jakarta, CNN Indonesia -- \(body)
            Pemulihan Lahan

            Warga berharap perbaikan selesai sebelum musim tanam tiba pada akhir bulan ini.
            (rwl/sdw)
            [Gambas:Video CNN]
            """
        let article = parse(text)
        #expect(article.title == "Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan")
        #expect(article.site?.name == "CNN Indonesia")
        #expect(article.published.value?.description == "2020-10-18T08:42:00+07:00")
        #expect(texts(article, text, .heading) == ["Pemulihan Lahan"])
        #expect(texts(article, text, .caption).count == 1)
    }

    @Test func `reads an English page`() {
        let text = """
            Skip to content
            Home
            World
            Business
            Flood gates at Melrow River fail for the second time
            By Jane Roe and John Doe
            Published 8:42 AM EDT, Sunday, October 18, 2020
            Share
            Workers inspect the gates on Saturday. (Getty Images)
            MELROW (Reuters) - The gates on the river failed for the second time in a month, officials said on Saturday.

            “We had been waiting for parts since July,” said Tess Marlow, who runs the water board.

            What happens next?

            The board will meet again next week to decide whether the old gates can be repaired at all.
            Advertisement
            Read more: Farmers along the Melrow lose their second harvest
            Most Read
            Town hall clock runs backwards for a day
            """
        let article = parse(text)
        #expect(article.title == "Flood gates at Melrow River fail for the second time")
        #expect(article.authors == ["Jane Roe", "John Doe"])
        #expect(article.published.value?.description == "2020-10-18T08:42:00-04:00")
        #expect(article.site == nil)
        #expect(article.related.map(\.title) == ["Farmers along the Melrow lose their second harvest"])
        #expect(texts(article, text, .heading) == ["What happens next?"])
        #expect(texts(article, text, .paragraph).count == 3)
        #expect(texts(article, text, .caption).count == 1)
    }

    @Test func `reads a page whose stamp stands above the headline`() {
        let text = """
            Home
            Nusantara
            Minggu 18 Oktober 2020, 08:42 WIB
            Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan
            Rini Wulan | Nusantara
            \(body)
            Warga berharap perbaikan selesai sebelum musim tanam tiba pada akhir bulan ini.
            """
        let article = parse(text)
        #expect(article.title == "Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan")
        #expect(article.authors == ["Rini Wulan"])
        #expect(article.published.value?.description == "2020-10-18T08:42:00+07:00")
    }

    @Test func `reads a page with a regional desk's byline and a credit above the caption`() {
        let text = """
            Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan
            Minggu, 18 Oktober 2020 08:42 WIB
            Penulis: rini wulan | Editor: sari dewi
            lihat foto
            Tribunnews.com/Rini Wulan
            Pintu air Kali Melati yang rusak, Sabtu (17/10/2020).
            Laporan Wartawan TribunKali.com, Tirta Maharani
            TRIBUNKALI.COM, CIAWI - \(body)
            Warga berharap perbaikan selesai sebelum musim tanam tiba pada akhir bulan ini.
            """
        let article = parse(text)
        #expect(article.site?.name == "TRIBUNKALI.COM")
        #expect(article.authors == ["rini wulan", "sari dewi", "Tirta Maharani"])
        #expect(texts(article, text, .caption) == ["Pintu air Kali Melati yang rusak, Sabtu (17/10/2020)."])
    }

    @Test func `reads a page in HTML`() {
        let text = """
            <h1>Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan</h1><p>Minggu, 18 Oktober 2020 08:42 WIB</p>\
            <p>CIAWI, KOMPAS.com - Kepala dinas mengatakan, pintu air itu rusak sejak tiga bulan lalu.</p>\
            <p>&quot;Kami minta warga bersabar,&quot; ujar Sagara.</p>\
            <p><b>Baca juga: <a href="/a">Petani Kali Melati Gagal Panen</a></b></p><h2>Pemulihan Lahan</h2>\
            <p>Warga berharap perbaikan selesai sebelum musim tanam tiba pada akhir bulan ini.</p>
            """
        let article = parse(text)
        #expect(article.title == "Pintu Air Kali Melati Rusak, Sawah Warga Kekeringan")
        #expect(article.site?.name == "KOMPAS.com")
        #expect(article.published.value?.description == "2020-10-18T08:42:00+07:00")
        #expect(article.related.map(\.title) == ["Petani Kali Melati Gagal Panen"])
        #expect(
            article.blocks.map(\.kind) == [
                .title, .dateline, .dateline, .paragraph, .paragraph, .related, .heading, .paragraph,
            ])
    }
}
