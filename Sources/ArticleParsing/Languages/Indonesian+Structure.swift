extension LanguagePack {
    /// Words of Indonesian news pages around the body, as counted on 34,000 articles and 1,500 whole pages.
    static let indonesianStructure: [WordList] = [
        WordList(
            .relatedLink,
            """
            baca_juga baca_pula baca_lainnya simak_juga simak_pula lihat_juga tonton_juga berita_lainnya
            pilihan_editor
            """),
        WordList(.relatedColon, "baca lihat simak tonton terkait"),
        WordList(
            .relatedList,
            """
            berita_terkait artikel_terkait terkait kumpulan_berita_terkait jangan_lewatkan baca_juga_artikel_lainnya
            berita_terkait_lainnya artikel_lainnya
            """),
        WordList(
            .clutterLine,
            """
            iklan advertisement scroll_to_continue_with_content scroll_to_resume_content scroll_untuk_melanjutkan gulir_untuk_lanjut_baca dengarkan_artikel tampilkan_ringkasan_artikel laporkan_konten
            tentang_kami kontak_kami pedoman_media_siber kebijakan_privasi indeks redaksi karir disclaimer
            lanjutkan_membaca lanjutkan_dengan_konten lanjut_ke_sebelah bagikan bagikan_artikel bagikan_artikel_ini komentar sukses cari muat_lainnya lihat_semua lihat_selengkapnya selengkapnya
            show_all tampilkan_semua kirim_komentar perbesar kredit follow_us live_streaming powered_by halaman
            halaman_sebelumnya selanjutnya sebelumnya url_telah_disalin views exit_mobile_version
            tulis_komentar salin_tautan copy_link whatsapp facebook twitter telegram instagram youtube tiktok line
            linkedin beranda home tokoh tutup daftar masuk login topik_terkait
            """),
        WordList(
            .clutterStart,
            """
            dapatkan_update dapatkan_informasi dapatkan_berita ikuti_kami ikuti_berita ikuti_kompas ikuti_kanal
            ikuti_whatsapp ikuti_saluran ikuti_akun yuk_ikuti yuk_follow ayo_ikuti ayo_gabung
            mau_dapat jangan_lupa_ikuti jangan_lupa_follow jangan_lupa_subscribe mari_bergabung yuk_gabung gabung_di cek_berita simak_breaking_news
            artikel_ini_telah artikel_ini_sudah artikel_ini_tayang berita_ini_telah berita_ini_sudah
            baca_artikel baca_berita baca_selengkapnya baca_kisah baca_halaman selengkapnya_baca selengkapnya_di
            pantau_berita pantau_terus scroll_ke_bawah simak_berita_dan kumpulan_berita
            lihat_foto lihat_arsip lihat_artikel_asli telah_dibaca konten_ini_telah konten_di_bawah_ini
            punya_opini tulis_pendapat berkomentarlah ikuti_perkembangan segera_lengkapi dengan_mendaftar
            data_dirimu periksa_kembali_dan baca_tanpa_iklan gabung_kompas klik_di_sini klik_untuk anda_bisa_menjadi
            langganan_sekarang silakan_login dapatkan_notifikasi download_aplikasi unduh_aplikasi
            lanjutkan_membaca saksikan_live saksikan_siaran disclaimer kami_memberikan_ruang
            kunjungi_kanal temukan_berita hak_cipta dilarang_mengambil dilarang_keras
            """),
        WordList(
            .footer,
            """
            rekomendasi rekomendasi_untuk_anda terpopuler populer topik_populer topik_terpopuler topik_trending
            trending pilihan_redaksi saksikan_juga terkini terkini_lainnya berita_terkini berita_terbaru
            berita_populer terbaru komentar kredit artikel_populer sejarah_hari_ini tag tags topik_terkait
            berita_pilihan most_popular on_stage artis_terkait lainnya_dari news_feed
            jangan_lewatkan_juga video_pilihan foto_terkait
            """),
        WordList(
            .video,
            """
            saksikan_video saksikan_juga_video simak_video simak_juga_video lihat_video lihat_juga_video tonton_video
            tonton_juga_video simak_juga tonton_juga video
            """),
        WordList(.picture, "perbesar lihat_foto foto photo gambar"),
        WordList(
            .caption,
            "ilustrasi foto photo gambar foto_ilustrasi keterangan_foto tangkapan_layar kredit_foto foto_oleh dok"),
        WordList(
            .credit,
            """
            foto antara_foto dok dokumentasi dokumen istimewa ist ilustrasi shutterstock getty getty_images gettyimages
            istockphoto istock freepik pixabay pexels unsplash afp ap reuters epa xinhua tangkapan_layar screenshot
            repro humas biro_pers setpres ho net instagram twitter facebook youtube
            """),
        WordList(
            .byline,
            """
            penulis oleh editor reporter pewarta laporan laporan_wartawan laporan_reporter laporan_jurnalis
            laporan_kontributor tim_redaksi kontributor jurnalis wartawan redaktur penyunting pewarta_foto sumber_penulis
            """),
        WordList(.profession, "red rep redaksi redaktur jurnalis wartawan reporter kontributor editor penulis pewarta"),
        WordList(.tagLabel, "tag tags topik topik_terkait kata_kunci label"),
        WordList(.domainEnding, "com id co net org go tv news ac or web my info biz asia"),
        WordList(
            .outlet,
            """
            viva vivanews kompas detik detikcom detiknews detiktravel detikinet detikfinance detikhealth detiksport
            detikjogja detikjatim detikjateng detikjabar detiksumut detiksulsel detikbali liputan6 tribun tribunnews
            okezone jpnn bisnis republika ihram tempo sindonews antara antaranews merdeka kontan kumparan tirto
            kapanlagi posmetro cnn_indonesia cnbc_indonesia media_indonesia pikiran_rakyat suara idn_times inews
            beritasatu katadata bbc_indonesia voa_indonesia jawapos radar waspada serambi antara_news
            """),
        WordList(
            .place,
            """
            jakarta bandung surabaya medan semarang makassar palembang yogyakarta jogja jogjakarta denpasar bogor
            depok tangerang bekasi serang malang solo surakarta batam pekanbaru padang jambi bengkulu lampung
            bandar_lampung pontianak samarinda balikpapan banjarmasin manado palu kendari gorontalo ambon jayapura
            kupang mataram ternate sorong manokwari banda_aceh cirebon tegal purwokerto magelang kediri madiun
            jember banyuwangi sidoarjo gresik sukabumi karawang cianjur garut tasikmalaya indramayu kuala_lumpur
            singapura tokyo beijing washington new_york london paris moskow
            """),
        WordList(.and, "dan"),
        WordList(.page, "halaman halaman_selanjutnya halaman_berikutnya lanjut_ke_halaman_berikutnya"),
        WordList(.pageOf, "dari"),
        WordList(.siteIcon, "site_icon"),
        WordList(
            .stamp,
            """
            diterbitkan publish dipublikasikan tayang ditayangkan diperbarui diperbaharui update terbit dimuat dibuat
            tanggal
            """),
    ]
}
