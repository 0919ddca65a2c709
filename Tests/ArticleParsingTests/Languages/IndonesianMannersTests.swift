import Articles
import Testing

@testable import ArticleParsing

/// Who speaks in the manners of Indonesian news.
struct IndonesianMannersTests {
    typealias Case = SpeechCase

    @Test(arguments: [
        Case(
            "Kata Rangga Wardana, harga beras naik lagi pekan ini.", "Rangga Wardana: harga beras naik lagi pekan ini"),
        Case(
            "Dalam surat dakwaan disebutkan bahwa uang itu diserahkan di hotel.",
            "surat dakwaan: uang itu diserahkan di hotel"),
        Case(
            "Badan Meteorologi, Klimatologi, dan Geofisika memprakirakan hujan turun malam ini.",
            "Badan Meteorologi, Klimatologi, dan Geofisika: hujan turun malam ini"),
        Case(
            "Dinas Kesehatan mencatat 1.200 kasus demam sejak awal tahun.",
            "Dinas Kesehatan: 1.200 kasus demam sejak awal tahun"),
        Case(
            "Rangga Wardana melihat suku bunga akan turun bulan depan.",
            "Rangga Wardana: suku bunga akan turun bulan depan"),
        Case(
            "Warga bernama Rangga Wardana mengaku sudah melapor dua kali.", "Rangga Wardana: sudah melapor dua kali"),
        Case("BPBD setempat menyatakan belum ada laporan kerusakan.", "BPBD: belum ada laporan kerusakan"),
        Case(
            "Suhu udara di Seroja, kata Rangga Wardana, mencapai 46 derajat Celsius.",
            "Rangga Wardana: mencapai 46 derajat Celsius"),
        Case(
            #""Kami siap jaga malam," kata Rangga Wardana dan Rina Wulandari."#,
            "Rangga Wardana dan Rina Wulandari: Kami siap jaga malam"),
        Case(#""Kami siap jaga malam," selanya Rabu siang. Rangga Wardana hadir."#, "nobody: Kami siap jaga malam"),
        Case(#""Kami siap jaga malam," sela Rangga Wardana."#, "Rangga Wardana: Kami siap jaga malam"),
        Case(#""Kami siap jaga malam," kata Letkol Laut (P) Rangga Wardana."#, "Rangga Wardana: Kami siap jaga malam"),
        Case(
            #"Kapolsek Rangga Wardana datang. "Kami siap jaga malam," kata perwira dengan dua melati di pundak itu."#,
            "Rangga Wardana: Kami siap jaga malam"),
        Case(
            #""Mesin mati," kata Rangga Wardana. Istri Rangga, Rina Wulandari, menangis. "Saya pasrah saja," ujarnya."#,
            "Rangga Wardana: Mesin mati", "Rina Wulandari: Saya pasrah saja"),
    ])
    func `leads words to who says them`(_ example: Case) {
        #expect(said(in: example.text, language: "id") == example.said)
    }

    @Test(arguments: [
        "Rangga Wardana membenarkan kejadian itu.",
        "Rangga Wardana akhirnya meminta maaf kepada warga desa.",
        "Hal itu disampaikannya saat rapat di balai desa.",
        "Rangga Wardana mencatat nama warga di buku itu.",
        "Rangga Wardana melihat banjir di pasar lama.",
        "Warga yang meminta namanya dirahasiakan datang ke balai desa.",
        "Dalam surat itu tidak ada nama Rangga Wardana.",
        "Kata kunci, misalnya, ada di halaman depan.",
        "Istri Rangga Wardana datang ke balai desa kemarin.",
        #"Novel "Laskar Senja," karya Rangga Wardana, laris."#,
        "Rangga Wardana bersaksi di persidangan itu.",
    ])
    func `finds no words where nobody says any`(_ text: String) {
        #expect(said(in: text, language: "id").isEmpty)
    }
}
