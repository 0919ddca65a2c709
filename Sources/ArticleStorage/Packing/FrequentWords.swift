/// The most frequent words and turns of news in Indonesian and English, for deflate to refer to: a text of a few
/// kilobytes has no room to learn them. On the 320 articles of the evaluation they save a twentieth.
///
/// Never edited: every text in every archive was packed with them. A better list would be a layout of its own.
enum FrequentWords {
    /// The words in UTF-8; those that lie nearest to the text come last.
    static let bytes = Array(
        """
        the of and to in a that for on with as is was by it at from he his said have has be not are this who but they an its \
        had will would which their were been more about after when what there also one or she her we our people government \
        president minister United States percent million dan di ke dari untuk dengan pada ini itu tidak akan dalam juga sudah \
        ada oleh kami kita mereka saya dia ia lebih bisa harus dapat tahun satu dua tiga para sebagai karena bahwa telah masih \
        agar hingga antara warga pemerintah negara menteri presiden kepala daerah kota harga pasar jalan sekolah rumah sakit \
        program anggaran rencana kerja sama bantuan layanan kesehatan pendidikan hasil data laporan kegiatan acara bulan pekan \
        hari pagi siang malam kantor dinas lembaga usaha produksi menjadi melakukan memberikan mengatakan menyatakan \
        menjelaskan menurut terhadap tersebut sehingga namun sementara setelah sebelum ketika saat secara seperti serta atau \
        jika maka tak belum banyak baru besar orang masyarakat Indonesia. Hal ini ,” kata dia. ” ujarnya, , katanya.

         mengatakan, , Jakarta, dalam keterangan di Jakarta, (4/2/2026) Baca Juga: .”

        Menurut dia, “Kami  tersebut tidak untuk yang di dengan pada dan yang 
        """.utf8)
}
