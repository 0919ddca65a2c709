extension LanguagePack {
    /// Indonesian words for dates; times without a zone are Western Indonesian.
    static let indonesianDates = DateWords(
        isDayFirst: true, homeZone: DateWords.Zone(offset: 420, name: "Asia/Jakarta"),
        """
        month 1: januari jan
        month 2: februari pebruari feb peb
        month 3: maret mar mrt
        month 4: april apr
        month 5: mei may
        month 6: juni jun
        month 7: juli jul
        month 8: agustus agu agt ags agust aug
        month 9: september sep sept
        month 10: oktober okt oct
        month 11: november nopember nov nop
        month 12: desember des dec
        weekday 1: senin sen
        weekday 2: selasa sel
        weekday 3: rabu rebo rab
        weekday 4: kamis kam
        weekday 5: jumat jum jum'at
        weekday 6: sabtu sab
        weekday 7: minggu ahad min
        market-day: legi pahing pon wage kliwon keliwon
        day-part: pagi siang sore petang malam subuh dini
        shift 0: sekarang
        shift -1: kemarin
        shift 1: besok esok
        shift 2: lusa
        unit minute: menit
        unit hour: jam
        unit day: hari
        unit week: minggu pekan
        unit month: bulan
        unit year: tahun
        one minute: semenit
        one hour: sejam
        one day: sehari
        one week: seminggu sepekan
        one month: sebulan
        one year: setahun
        number 1: satu
        number 2: dua
        number 3: tiga
        number 4: empat
        number 5: lima
        number 6: enam
        number 7: tujuh
        number 8: delapan
        number 9: sembilan
        number 10: sepuluh
        number 11: sebelas
        list: dan atau serta
        between: antara
        event-before: serangan tragedi peristiwa gerakan kerusuhan pemberontakan pembantaian kudeta revolusi aksi
        event-before: proklamasi perintah
        namesake: universitas univ institut stadion lapangan jalan jl gedung gelora jembatan alun-alun
        quantity: beberapa berapa belasan puluhan ratusan setengah an belas puluh ratus seratus ribu
        limit: dari hampir
        past: lalu silam kemarin
        future: depan mendatang nanti besok
        present: ini
        link: yang dengan
        clock: pukul jam
        until: hingga sampai sd
        day: hari pada sejak hingga sampai
        year: tahun
        preposition: pada sejak hingga sampai antara dan selama akhir awal pertengahan
        not-before: setiap tiap salat sholat shalat solat malam puasa ibadah khotbah khutbah
        not-after: agung gras berkah
        numbering: nomor no pasal ayat skor rp rupiah usd idr sgd lp sk uu pp perda perpres permen keppres kepmen
        numbering: register perkara kode versi seri tipe blok kavling kav km formasi kelas rt rw nilai rasio
        numbering: tahap fase gelombang liga formula grup seri termin lantai
        date: tanggal tgl
        elsewhere: waktu
        zone 420 Asia/Jakarta: wib
        zone 480 Asia/Makassar: wita
        zone 540 Asia/Jayapura: wit
        zone 0 Etc/UTC: gmt utc
        """)
}
