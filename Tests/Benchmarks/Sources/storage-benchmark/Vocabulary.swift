import Foundation

/// The words that generated articles are made of.
enum Vocabulary {
    /// Frequent Indonesian words, the most frequent first.
    static let frequent = """
        yang dan di ke dari untuk dengan pada ini itu tidak akan dalam juga sudah ada oleh kami kita mereka saya lebih
        bisa harus tahun satu dua tiga para sebagai karena bahwa telah masih agar hingga antara warga pemerintah desa
        kota daerah harga pasar air sawah jalan sekolah petani nelayan pedagang panen hujan banjir listrik jembatan
        program anggaran rencana kerja sama bantuan layanan kesehatan pendidikan hasil data laporan kegiatan acara
        bulan pekan hari pagi siang malam kemarin besok rapat kantor dinas lembaga usaha produksi ekspor impor pupuk
        benih lahan hutan sungai laut pantai gunung pulau kapal kereta bandara terminal pelabuhan gedung rumah
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    /// Parts of names and rare words.
    static let syllables = """
        ba bi bu ca da di du ga gi ha ja ji ka ki ku la li lu ma mi mu na ni nu pa pi ra ri ru sa si su ta ti tu wa
        wi ya yu an en in on ang ung ing ar er ur al el ol am em um as is us at it ut
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    static let roles = [
        "Bupati", "Kepala Dinas Pertanian", "Ketua Koperasi", "Wali Kota", "Kapolres", "Guru Besar", "Kepala Desa",
        "Juru Bicara",
    ]

    static let verbs = ["kata", "ujar", "ungkap", "tutur", "jelas", "tegas"]

    /// The word of a rank: frequent words first, then 20,000 made of syllables.
    static func word(_ rank: Int) -> String {
        guard rank >= frequent.count else { return frequent[rank] }
        return made(from: rank, length: 3)
    }

    /// The full name of the speaker of a rank.
    static func name(_ rank: Int) -> (first: String, last: String) {
        (made(from: rank &* 7 &+ 3, length: 2).capitalized, made(from: rank &* 13 &+ 11, length: 3).capitalized)
    }

    /// The place of a rank.
    static func place(_ rank: Int) -> String { made(from: rank &* 17 &+ 5, length: 3).capitalized }

    /// The number of words.
    static let count = 20_000

    private static func made(from number: Int, length: Int) -> String {
        var (rest, word) = (number &* 2_654_435_761 & 0xFFFF_FFFF, "")
        for _ in 0..<length {
            word += syllables[rest % syllables.count]
            rest /= syllables.count
        }
        return word
    }
}
