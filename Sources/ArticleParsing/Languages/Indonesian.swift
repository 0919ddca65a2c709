extension LanguagePack {
    /// Indonesian.
    static let indonesian = LanguagePack(
        code: "id", lists: indonesianWords + indonesianReporting + indonesianNames + indonesianStructure,
        dates: indonesianDates, names: indonesianNaming, people: indonesianPeople, clauses: indonesianClauses,
        reports: indonesianReports,
        revisions: "diperbarui diperbaharui diupdate update", officeAbbreviations: indonesianOfficeAbbreviations,
        speakerWeights: .indonesian)

    /// Words of the language at large.
    private static let indonesianWords: [WordList] = [
        WordList(
            .function,
            """
            yang dan di ke dari untuk dengan pada dalam tidak ini itu akan telah sudah juga oleh karena adalah sebagai
            bahwa atau saat tersebut bisa ada para mereka kami kita saya lebih masih harus secara seperti hanya namun
            agar jika saja bagi kepada setelah hingga menjadi dapat belum sebuah seorang ia dia antara lalu serta
            """),
        WordList(
            .stop,
            """
            di ke dari untuk dengan pada dalam oleh karena sebagai atau saat ketika kepada setelah hingga sampai usai
            sebelum seusai sejak selama sambil seraya seperti sebagaimana melalui lewat lantaran terkait soal mengenai
            tentang atas agar jika bila kalau apabila meski meskipun walau walaupun sedangkan sementara serta tapi
            tetapi namun merujuk mengacu mengutip dikutip dilansir sebab sehingga guna demi per menanggapi
            menjawab menyikapi mengomentari menirukan seolah sembari bagi terhadap akan telah sudah masih tidak bukan
            belum bisa dapat harus adalah ialah merupakan yakni yaitu menjadi lagi kemudian lalu lantas tadi
            kemarin hari pagi siang sore malam pekan bulan tahun ditemui dihubungi dikonfirmasi ditanya selaku didampingi
            mewakili bersama berinisial bernama
            """),
        WordList(
            .conjunction,
            """
            dan atau serta tapi tetapi namun sedangkan sementara lalu kemudian sambil seraya sehingga karena sebab
            ketika saat setelah sebelum usai jika bila kalau meski walau agar supaya
            """),
        WordList(
            [.calendar, .notName],
            """
            senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus
            september oktober november desember
            """),
        WordList(
            .joiner,
            """
            dan & untuk bidang sekaligus merangkap
            yang_juga yang_juga_menjabat yang_juga_menjabat_sebagai yang_juga_merupakan yang_juga_seorang
            of and the for at
            """),
        WordList(.relative, "yang"),
        WordList(.demonstrative, "itu ini tersebut tadi sendiri"),
        WordList(.agent, "oleh"),
        WordList([.article, .demonstrative], "sang"),
        WordList(.article, "si"),
        WordList(
            .alias,
            """
            alias atau atau_akrab_disapa akrab_disapa yang_akrab_disapa biasa_disapa yang_biasa_disapa kerap_disapa
            yang_kerap_disapa karib_disapa yang_karib_disapa yang_sering_disapa yang_lebih_akrab_disapa bernama_asli
            yang_bernama_asli yang_memiliki_nama_asli yang_punya_nama_asli pemilik_nama_asli nama_asli dengan_nama_asli
            bernama_lengkap yang_bernama_lengkap pemilik_nama_lengkap nama_lengkap yang_lebih_dikenal_sebagai
            yang_lebih_dikenal_dengan yang_lebih_dikenal_dengan_nama yang_dikenal_dengan_nama dengan_nama_panggung
            yang_dikenal_dengan_nama_panggung
            """),
        WordList(
            .notName,
            """
            yang dan di ke dari untuk dengan pada dalam tidak ini itu akan telah
            sudah juga oleh karena adalah sebagai bahwa atau saat tersebut bisa ada mereka kami kita saya lebih masih
            harus secara seperti hanya namun agar jika saja bagi kepada setelah hingga menjadi dapat belum sebuah ia
            dia antara lalu serta beliau aku kamu anda meski meskipun walau walaupun kendati sementara sedangkan
            selain sebelum sebelumnya kemudian akibat akibatnya menurut menurutnya bahkan sejumlah beberapa banyak
            semua setiap tiap hal kini saat sejak selama ketika bila kalau apabila apa apakah siapa bagaimana mengapa
            kenapa kapan dimana mana jadi tapi tetapi hingga sampai oleh demi guna tanpa atas bawah usai pun tentang
            tentu tentunya memang mungkin nanti besok kemarin tadi pagi siang sore malam hari tahun bulan pekan satu
            dua tiga empat lima enam tujuh delapan sembilan sepuluh ratusan ribuan puluhan total jumlah sebanyak
            salah sampai berikut contoh misalnya misal terutama khususnya umumnya biasanya awalnya akhirnya
            harapannya intinya artinya maka makanya sehingga supaya seolah sebenarnya sebetulnya sesungguhnya ya iya
            oke nah wah lho kok kan dong deh sih kami lagi pula padahal justru malah begitu begini demikian adapun
            ada adanya hasil dalam diketahui diduga diberitakan dikutip dilansir diperkirakan melihat terkait
            berdasarkan lantas lanjut lebih kondisi situasi alasan pasalnya sebab sebagian pada pihak pihaknya
            persoalan masalah kasus peristiwa kejadian acara kegiatan program proses pelaku korban warga orang para
            # nouns for what somebody does or has, which begin sentences before its owner: `Tangis Siti pecah`
            tangis tangisan isak jerit jeritan teriakan tawa senyum amarah kemarahan nasib kisah cerita curhat curhatan
            aksi sosok ulah tingkah ucapan perkataan kata-kata ungkapan pernyataan klaim bantahan sanggahan tudingan
            tuduhan kritik kritikan pujian desakan ajakan imbauan seruan usulan gagasan sikap langkah keputusan kebijakan
            jasad jenazah mayat tubuh wajah suara rumah kediaman kamar mobil motor kepergian kematian kelahiran
            kedatangan kehadiran kunjungan kekalahan kemenangan keberhasilan karier perjalanan perjuangan pengakuan
            penjelasan jawaban laporan gugatan permohonan permintaan penangkapan pemeriksaan kuasa
            putra putri anak istri suami kakak adik ayah ibunda ayahanda keponakan cucu paman bibi semoga mari ayo jangan tolong silakan terima selamat maaf halo hai jangankan apalagi
            """),
        WordList(
            .abbreviation,
            """
            no jl jln st rp tn ny plt pjs plh dkk dll dsb hlm tbk wib kec kab prov kel rt rw tgl vol
            """),
    ]
}
