extension LanguagePack {
    /// The words around names in Indonesian news.
    static let indonesianNames: [WordList] = [
        WordList(.pronoun, "dia ia beliau"),
        WordList(.pluralPronoun, "mereka"),
        WordList(
            .role,
            """
            # office
            presiden capres cawapres wapres wakil menteri menko wamen gubernur wagub bupati wabup wali_kota walikota
            camat lurah kades kepala ketua sekretaris bendahara direktur direktur_utama komisaris_utama jaksa_agung dirut dirjen irjen_kementerian sekjen sesmen
            deputi asisten staf pelaksana_tugas plt plh pjs penjabat pj koordinator kabag kabid kasubag kasi kasie
            kepsek rektor dekan dosen guru_besar guru manajer manager general_manager vice_president president chairman
            ceo coo cfo cto founder co-founder pendiri komisaris presdir chief vp evp svp managing_director direktur_eksekutif country_manager business_development anggota pimpinan pemimpin pengurus pembina
            perdana raja ratu pangeran putra_mahkota sultan paus kanselir senator duta dubes konsul utusan
            # police, army, courts
            kapolri wakapolri kapolda wakapolda kapolres wakapolres kapolresta kapolrestabes kapolsek kasat kanit kabareskrim
            kadiv kadivhumas karopenmas dirreskrimum dirreskrimsus dirlantas direskrimum panglima pangdam kapuspen
            kapendam kadispenad kadispenal dandim danrem komandan kasad kasal kasau kapuspenkum kajari kajati jaksa
            hakim penyidik kasipenkum penasihat pengacara kuasa_hukum advokat jpu
            # speaking and knowing
            juru_bicara jubir humas kabag_humas corporate_secretary sekretaris_perusahaan perwakilan pengamat peneliti analis ekonom
            pakar ahli epidemiolog dokter psikolog sosiolog budayawan sejarawan praktisi aktivis relawan
            politikus politisi legislator mantan eks bekas calon
            # stage, sport, trade
            penyanyi aktor aktris artis pesinetron komedian pelawak presenter sutradara produser musisi vokalis gitaris
            model selebgram pelatih pemain kapten bek kiper gelandang striker penyerang pebalap pembalap petinju atlet
            manajer_tim asisten_pelatih pengusaha pedagang petani nelayan sopir karyawan buruh mahasiswa siswa
            mahasiswi santri warga ibu_rumah_tangga pemilik pengelola penjual pengemudi seniman penulis wartawan ustaz_muda
            bacapres bacawapres cagub cawagub cabup cawabup caleg komisioner direktur_jenderal sekretaris_jenderal
            inspektur_jenderal_kementerian deputi_gubernur menteri_koordinator staf_khusus tenaga_ahli head senior
            presidium imam_besar rais_aam mustasyar pegiat alumnus pengajar penggagas perancang penyelenggara
            ketum waketum sekjend wasekjen ketua_umum kasudin kadis kadisdik kadinkes kaban kalaksa camat danramil
            """),
        WordList(
            .title,
            """
            # police and army ranks
            inspektur_jenderal brigadir_jenderal komisaris_jenderal komisaris_besar ajun_komisaris_besar ajun_komisaris
            letnan_jenderal mayor_jenderal letnan_kolonel laksamana_muda laksamana_madya laksamana_pertama
            marsekal_muda marsekal_madya marsekal_pertama inspektur_satu inspektur_dua ajun_inspektur
            jenderal letjen mayjen brigjen komjen irjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigadir
            briptu bripda bharada kolonel letkol mayor kapten lettu letda laksamana laksda laksma marsekal marsda
            marsma peltu pelda serka sertu serda kopka praka prada pratu
            # academic and religious
            dr dra drs ir prof profesor h hj kh k.h kiai kyai ustaz ustadz ustad habib gus tgh nyai pendeta romo pastor
            uskup syekh tuan nyonya haji hajah ning lora
            # address
            pak bu bapak mas mbak bang kang teh cak daeng sri_sultan tengku teuku cut raden
            """),
        WordList([.title, .organisation], "pol tni polisi inf kav purn marinir (purn)"),
        WordList(
            .degree,
            """
            sh se si mh mm msi mkes phd skm spd mpd sip mba ssos st mt sag mag ba ma msc bsc spog spa mhum shut dea kn
            sik mik sp m.si s.h m.h s.e m.m hum sos lc
            """),
        WordList(
            .organisation,
            """
            dinas badan kementerian kementrian komisi dewan majelis lembaga direktorat jenderal deputi biro bagian bidang seksi
            divisi subdirektorat pusat balai kantor markas mabes satuan satgas gugus tugas tim kelompok
            komite panitia partai fraksi organisasi perhimpunan persatuan perkumpulan asosiasi ikatan forum yayasan
            koalisi aliansi serikat federasi konfederasi gabungan himpunan paguyuban komunitas gerakan jaringan
            universitas institut politeknik sekolah akademi fakultas jurusan prodi program studi laboratorium rumah sakit
            puskesmas klinik bank perusahaan pt cv tbk grup group persero perum bumn koperasi pengadilan mahkamah kejaksaan mahkamah_agung
            kejaksaan_agung gedung_putih dewan_keamanan             kejaksaan kepolisian polri polda polres polresta polrestabes polsek mabes tni kodam kodim korem lanud lantamal
            kodim koramil brimob densus reskrim reserse kriminal lalu_lintas humas hubungan masyarakat penerangan
            umum khusus dalam_negeri luar_negeri keuangan pendidikan kesehatan sosial agama hukum pertanian
            perdagangan perindustrian perhubungan pariwisata kebudayaan olahraga pemuda lingkungan hidup kehutanan
            kelautan perikanan energi sumber daya mineral pekerjaan perumahan rakyat koordinator ketenagakerjaan tenaga kerja
            komunikasi informatika informasi digital riset teknologi pertahanan keamanan nasional negara republik
            daerah perwakilan permusyawaratan pemerintah pemkot pemkab pemprov pemda provinsi pembangunan perencanaan
            perencana penanggulangan bencana pengawas pengawasan pemilihan pemilu penyiaran pemberantasan korupsi
            perlindungan saksi korban anak perempuan pemberdayaan kependudukan kepegawaian penelitian pengembangan
            statistik meteorologi klimatologi geofisika vulkanologi mitigasi geologi taman konservasi alam obat
            makanan otoritas jasa investasi penanaman modal usaha kecil menengah ekonomi kreatif kemaritiman politik
            bea cukai pajak imigrasi pemasyarakatan lapas rutan staf kepresidenan istana sekretariat kabinet ombudsman
            front kongres liga klub fc united fans suporter redaksi media hukum ham operasional pemasaran
            percepatan covid-19 industri wisata pengendalian pencemaran center finance research investment school
            global justice commuter kereta api fakultas_kedokteran kedokteran umm ugm ui itb unair undip unpad ipb its uin
            pusdalops gojek tokopedia pertamina pln garuda telkom antam jasa_marga lipi brin batan lapan indef core
            manajemen analisis hospitality transmigrasi digital masjid gereja candi pura vihara logistik lending officer
            corporate communications communication information marketing technology human resource area supervisor relation
            syndicate institute university economics studies international company energi unit sentra
            celios apindo kadin hipmi gapki aptrindo organda gaikindo reformasi birokrasi administrasi kepolisian
            penyakit menular bukan_menular sipil angkutan darat udara air bersih tata ruang agraria pertanahan
            eksekutif perempuan syariah mandiri indonesia pengelola pengurus besar wilayah cabang ranting pelaksana hubungan internasional perusahaan sekretaris
            dpr dprd dpd mpr kpk kpu bawaslu bpk bps bi ojk bnpb bpbd bmkg bnn bkn bkpm bpom bpjs kpai komnas lpsk psi
            pdip pdi-p pks pkb pan golkar gerindra nasdem demokrat ppp hanura pbb nu pbnu muhammadiyah mui pgi kwi
            dki ri as who pssi bwf fifa afc kominfo kemenkes kemendagri kemenlu kemenkeu kemendikbud kemenag kemenhub
            kemensos polri tni-ad tni-al tni-au nato metro stasiun terminal bandara pelabuhan pasar hotel
            """),
        WordList(
            .territory,
            """
            kabupaten kota kecamatan desa kelurahan dusun provinsi polres polresta polrestabes polsek polda kodim korem kab kec
            dprd pemkot pemkab pemprov pulau gunung sungai nagari distrik kampung lapas rsud puskesmas bpbd kejari universitas teluk
            tanjung danau selat kepulauan pantai bukit
            """),
        WordList(
            .location,
            """
            indonesia jakarta jawa sumatera sumatra kalimantan sulawesi papua maluku bali lombok flores nusa tenggara ntt ntb
            aceh medan padang riau pekanbaru batam jambi palembang bengkulu lampung banten tangerang bekasi depok bogor
            bandung cirebon semarang solo surakarta yogyakarta jogja diy surabaya malang denpasar pontianak banjarmasin
            balikpapan samarinda makassar manado palu kendari gorontalo ambon ternate jayapura sorong merauke kupang
            mataram barat timur utara selatan tengah tenggara pusat laut jabar jateng jatim sulsel sumut sumbar sumsel
            kaltim kalbar kalsel garut sukabumi cianjur karawang subang indramayu kediri jember banyuwangi sidoarjo gresik
            cilacap banyumas purwokerto sleman bantul klaten kudus tegal brebes pekalongan magelang temanggung
            amerika serikat china tiongkok rusia jepang korea inggris prancis perancis jerman italia spanyol belanda
            australia malaysia singapura thailand filipina vietnam myanmar kamboja india pakistan iran irak israel
            palestina suriah turki turkiye mesir arab saudi qatar ukraina eropa asia afrika brasil argentina kanada meksiko
            washington moskow beijing tokyo london paris seoul pyongyang new_york abu dhabi brussels kiev kyiv taiwan
            hong kong korut korsel singaraja wonogiri purworejo kebumen jepara rembang blora pati demak kendal
            sulut sulteng sultra sulbar kaltara kalteng malut babel kepri tangsel jaktim jaksel jakbar jakut jakpus jabodetabek
            agam asahan badung bangkalan banggai bangka bangli banjar banjarnegara bantaeng barru batang batu belitung
            bengkalis biak bima bintan bireuen bitung blitar boalemo bojonegoro bone bontang boyolali bukittinggi buleleng
            bulukumba bulungan buton ciamis cilegon cimahi dairi demak dompu donggala dumai ende enrekang fakfak gianyar
            grobogan gunungkidul gunungsitoli jayawijaya jembrana jeneponto jombang kampar kapuas karanganyar karangasem
            karo kebumen ketapang klungkung kolaka konawe kotabaru kotawaringin kuningan kutai labuhanbatu lahat lamongan
            langkat langsa lebak lhokseumawe lubuklinggau lumajang luwu madiun magetan majalengka majene malaka mamasa
            mamuju manggarai manokwari maros mempawah mentawai meranti metro mimika minahasa mojokerto morowali muna
            nabire nagan nganjuk ngawi nias nunukan pacitan padangsidimpuan pagaralam palangkaraya palangka palopo pamekasan
            pandeglang pangandaran pangkalpinang parepare pariaman pasaman pasuruan payakumbuh pekanbaru pemalang
            pematangsiantar pidie pinrang polewali ponorogo poso prabumulih pringsewu probolinggo purbalingga purwakarta
            rokan sabang salatiga sambas sampang sanggau sarmi sawahlunto selayar seluma serang sibolga siak sidrap sigi
            sijunjung sikka simalungun simeulue sinjai sintang situbondo solok soppeng sragen subulussalam sukoharjo sumba
            sumbawa sumedang sumenep tabalong tabanan takalar tanjungpinang tanjungbalai tapanuli tarakan tasikmalaya
            tomohon toraja trenggalek tuban tulungagung wajo wakatobi wamena cengkareng kebayoran menteng senayan kemayoran
            raya baru lama besar as
            wales swiss swedia norwegia denmark portugal yunani polandia selandia
            """),
        WordList(.particle, "bin binti van von de da al el la ibn ter der den dos"),
        WordList(
            .unnamed,
            """
            seorang salah_seorang salah_satu sumber narasumber seseorang saksi korban pelaku tersangka terdakwa pelapor netizen
            """),
        WordList(
            .group,
            """
            para sejumlah beberapa warga netizen warganet pihak kubu keluarga polisi pemerintah manajemen kepolisian
            petugas pejabat otoritas militer tim massa masyarakat penyidik jaksa kedua kedua_belah_pihak
            """),
        WordList(
            .document,
            """
            pernyataan keterangan laporan surat unggahan postingan akun cuitan rilis siaran_pers dokumen undang-undang
            pasal isi berita kabar situs laman media survei studi penelitian jajak_pendapat data tulisan buku spanduk
            caption kicauan pesan maklumat surat_edaran hasil_survei peraturan putusan konstitusi narasi
            """),
        WordList([.medium, .agency], "afp reuters antara ap xinhua kcna yonhap kyodo tass kantor_berita"),
        WordList([.medium, .broadcaster], "televisi radio tv bbc cnn nhk"),
        WordList([.medium, .social], "youtube instagram twitter facebook tiktok whatsapp telegram"),
        WordList(
            .medium,
            """
            kompas tribunnews detik detikcom tempo republika the_guardian the_verge bloomberg
            wall_street_journal new_york_times washington_post ria_novosti al_jazeera
            """),
    ]
}
