extension LanguagePack {
    /// The words around names in Indonesian news.
    static let indonesianNames: [WordList] = [
        WordList(.pronoun, "dia ia beliau pihaknya"),
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
            kapendam kadispenad kadispenal dandim danrem komandan kasad kasal kasau ksad ksal ksau kapuspenkum kajari kajati jaksa
            hakim penyidik kasipenkum penasihat pengacara kuasa_hukum advokat jpu
            # speaking and knowing
            juru_bicara jubir prakirawan humas kabag_humas corporate_secretary sekretaris_perusahaan perwakilan pengamat peneliti analis ekonom
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
            # ministers and others by one word
            menhub mendagri menkes menkeu mensos mentan mendag menlu menhan menkumham menkum mendikbud mendikbudristek
            mendikdasmen menag menaker menpora menparekraf menpar menkominfo menkomdigi menpan-rb menperin mensesneg
            menlhk menteri_lh menko_pmk menkopolhukam menkomarves menkes menbumn mendes mentrans menpupr wamenkes wamenkeu
            wamendagri wamenlu wamenag wamenhan wamentan wamendag wamenaker wamensos seskab mensetneg kapolresta wakasad
            wakasal wakapolri wakapolsek kabinda kakorlantas kasatreskrim kasatlantas kasatnarkoba kasatintelkam kasi_humas
            kabid_humas kasie_humas kabidhumas kasubsi kapusdatin kapusdiklat kapuskes kadispora kadisperindag kadishub
            kadinsos kakanwil kalapas karutan kakanim kajagung jampidsus jampidum wakajati wakajari panitera
            wakil_ketua sekda sekwan sekkab sekkot sekprov sekretaris_daerah wako walkot asda kasatpol kadus ketua_rt ketua_rw
            pj_gubernur ketua_harian bendum wabendum korlap korwil direktur_pelaksana officer director secretary
            executive_director country_director regional_manager assistant_manager executive_vice_president
            senior_vice_president assistant_vice_president executive chief_executive_officer
            chief_operating_officer chief_financial_officer chief_technology_officer chief_marketing_officer co-ceo
            wakil_rektor wakil_dekan wakil_direktur guru_besar_emeritus penceramah pengasuh pimpinan_pondok pendeta_ketua
            penasehat konsultan arsitek akademisi peserta orang_tua ibu_korban ayah_korban kakak_korban
            pesepak_bola pebulu_tangkis pesepakbola pebulutangkis petenis pegolf perenang atlet wasit manajer_tim
            asisten_pelatih direktur_teknik ofisial promotor youtuber influencer konten_kreator content_creator host
            dalang penari pelukis penyair pengarang novelis komika rapper dj aktivis_lingkungan pendamping
            # kin
            istri suami ibunda ayahanda menantu mertua keponakan paman bibi kakek nenek sepupu kerabat tunangan kekasih
            istrinya suaminya ibunya ayahnya kakaknya adiknya putranya putrinya menantunya mertuanya keponakannya pamannya
            koordinator_lapangan juru_kampanye jurkam saksi_ahli perawat bidan apoteker relawan veteran
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
            pak bu mbah bung mbok abah opa daeng bapak mas mbak bang kang teh cak sri_sultan kh. drg apt ns ners
            """),
        WordList(
            [.title, .organisation],
            """
            pol tni polisi inf kav purn marinir (purn) czi arm arh cpm cba chk cke caj ckm pnb nav tek kal lek psk
            """),
        WordList(
            .degree,
            """
            sh se si mh mm msi mkes phd skm spd mpd sip mba ssos st mt sag mag ba ma msc bsc spog spa mhum shut dea kn
            sik mik sp m.si s.h m.h s.e m.m hum sos lc ked spb span spjp spkk spm spp spr sptht spbs spot spu spkfr spdv
            msn sn ssn stp sst mph mkes skep amd mpsi spsi mpd.i mpdi spdi shi mhi mkn llm llb
            """),
        WordList(
            .organisation,
            """
            tani nusantara kajian pemantau pemerhati dinas badan kementerian kementrian komisi dewan majelis lembaga direktorat jenderal deputi biro bagian bidang seksi
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
            bulog polhukam marves ekuin kejagung kejati kejari bareskrim ditreskrimum ditreskrimsus ditresnarkoba ditlantas
            satreskrim satlantas satresnarkoba satnarkoba satpol_pp damkar basarnas sar dinkes disdik dishub disperindag
            dispar dpmptsp bappeda bappenas bapenda bkd bkpsdm inspektorat disnaker dinsos disdukcapil diskominfo dlh
            dpp dpw dpc dpd dprk mpu pwi aji pgri kspi kspsi sbmi walhi jatam icw ylbhi lbh kontras elsam imparsial
            perludem formappi pusako csis smrc lsi kemenko kemenkumham kemenpora kemenperin kementan kemendag
            kemenparekraf kemenpan-rb kemenaker kemnaker kementerian_lhk klhk atr bpn kemenhan kemlu kemenpupr pupr
            kemendes kemenkop kemendiktisaintek kemendikdasmen kemkomdigi kemenhut kemenimipas kemenekraf bgn bpip bin
            bssn lkpp bpkp kasn kppu kppi lemhannas wantimpres bappebti bpjph bpdpks bnpt bp2mi bpkn komdigi
            ditjen itjen setjen puslitbang pusdiklat puspen pussenif kostrad kopassus kodiklat
            koarmada lanal lanudal polairud polsuspas propam paminal bhayangkara kpai kpid dkpp dewan_pers baznas bwi
            penuntut penyelidik persidangan kanwil kantah kpp samsat kua puskesmas posyandu panti asrama pesantren
            ponpes pondok madrasah sd sdn smp smpn sma sman smk smkn mts man stie stkip stikes univ umy uii unpar
            unhas usu unand unri unsri unmul unud unram unsrat uho unhalu upi untirta unsoed uns unnes uny unesa um ub
            uksw atma trisakti
            chamber reform association society federation council foundation academy college board commission agency authority
            corporation company union department ministry service services solutions law studies policy strategic integrity
            democracy electoral network watch executive network legal affairs government public relations development
            business operations operation sales product engineering digital brand finance treasury risk audit
            compliance human capital people experience growth strategy partnership regional country
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
            gowa pangkep bulukumba jeneponto pohuwato bolaang mongondow sitaro talaud sangihe mitra bolmong morotai halmahera
            tidore buru seram tual tanimbar aru sula taliabu raja_ampat kaimana bintuni wondama tambrauw maybrat asmat mappi
            boven digoel yahukimo tolikara puncak lanny nduga yalimo paniai deiyai dogiyai intan_jaya supiori waropen yapen
            keerom rote sabu lembata alor flores belu ngada nagekeo manggarai timor sumba lotim loteng lobar
            katingan seruyan lamandau sukamara gumas pulpis barito murung tapin balangan tanah_laut tanah_bumbu tabalong
            kubar mahulu paser penajam berau kukar kutim bulungan malinau tana_tidung landak sekadau melawi kayong kubu
            bengkayang singkawang mentok koba toboali manggar rejang lebong mukomuko kaur kepahiang musi rawas oku oki
            muratara pali lahat empat_lawang banyuasin muaraenim merangin sarolangun bungo tebo kerinci batanghari
            muaro tanjabbar tanjabtim kuansing inhu inhil pelalawan rohul rohil dumai karimun anambas natuna lingga
            nisel madina paluta palas tapsel taput tapteng humbahas samosir tobasa toba pakpak deli serdang bedagai
            labura labusel binjai dharmasraya limapuluh tanahdatar pessel solsel singkil aceh bener_meriah
            gayo abdya nagan_raya tamiang pringsewu mesuji tulangbawang pesawaran lamsel lamteng lamtim lambar lamut
            tanggamus waykanan pesibar cengkareng kalideres kembangan palmerah tambora grogol cilandak jagakarsa
            pesanggrahan tebet pancoran mampang setiabudi kelapa_gading koja cilincing penjaringan pademangan tanjung_priok
            pulogadung cakung duren_sawit kramat_jati makasar ciracas cipayung cempaka_putih johar_baru sawah_besar
            tanah_abang kebon_jeruk jatinegara matraman senen gambir kemayoran bintaro serpong ciputat pamulang cikarang
            cibitung tambun cibinong citeureup gunungputri cileungsi jonggol lembang majalaya soreang rancaekek
            raya baru lama besar as
            nigeria kenya ethiopia sudan libya tunisia maroko aljazair yaman oman kuwait bahrain yordania lebanon libanon
            afghanistan bangladesh nepal sri_lanka mongolia kazakhstan uzbekistan austria belgia hungaria rumania
            bulgaria serbia kroasia ceko slovakia slovenia finlandia islandia irlandia estonia latvia lithuania lituania
            moldova belarus belarusia georgia armenia azerbaijan siprus kuba venezuela kolombia peru chile cile bolivia
            ekuador uruguay paraguay panama guatemala haiti jamaika somalia uganda rwanda kongo angola zambia zimbabwe
            mozambik madagaskar senegal mali ghana kamerun fiji vanuatu brunei laos bhutan tibet gaza kosovo albania
            bosnia makedonia luksemburg maladewa tanzania namibia botswana
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
            # what is told rather than tells: `menyampaikan belasungkawa`, `mengungkap alasan`
            belasungkawa dukacita duka alasan kronologi kronologis apresiasi penghargaan permintaan_maaf permohonan_maaf
            terima_kasih ucapan selamat kritik kritikan pujian tudingan tuduhan pertanyaan komentar keluhan protes kecaman
            imbauan seruan ajakan ancaman pernyataan_sikap pidato sambutan susunan daftar identitas nama nama-nama rasa
            permintaan permohonan usulan masukan saran sejumlah_alasan motif penyebab
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

    /// The offices that one word stands for as well, by their first two words.
    static let indonesianOfficeAbbreviations = """
        wapres=wakil_presiden wagub=wakil_gubernur wabup=wakil_bupati wawali=wakil_wali wawalkot=wakil_wali
        walkot=wali_kota wali=wali_kota walikota=wali_kota capres=calon_presiden cawapres=calon_wakil
        cagub=calon_gubernur cabup=calon_bupati ksau=kepala_staf ksad=kepala_staf ksal=kepala_staf kasau=kepala_staf kasad=kepala_staf kasal=kepala_staf
        dirut=direktur_utama presdir=presiden_direktur dirjen=direktur_jenderal
        sekjen=sekretaris_jenderal irjen=inspektur_jenderal sekda=sekretaris_daerah seskab=sekretaris_kabinet
        ketum=ketua_umum waketum=wakil_ketua kapolda=kepala_polda kapolda=kepala_kepolisian kapolres=kepala_polres
        kapolres=kepala_kepolisian kapolsek=kepala_polsek kapolsek=kepala_kepolisian kapolri=kepala_kepolisian
        kadis=kepala_dinas kades=kepala_desa kadus=kepala_dusun kepsek=kepala_sekolah kajari=kepala_kejaksaan
        kajati=kepala_kejaksaan kabid=kepala_bidang kabag=kepala_bagian kasi=kepala_seksi kalapas=kepala_lapas
        karutan=kepala_rutan kakanwil=kepala_kantor jubir=juru_bicara jaksa=jaksa_penuntut jpu=jaksa_penuntut
        menhub=menteri_perhubungan mendagri=menteri_dalam menlu=menteri_luar menkes=menteri_kesehatan
        menkeu=menteri_keuangan mensos=menteri_sosial mentan=menteri_pertanian mendag=menteri_perdagangan
        menhan=menteri_pertahanan menkumham=menteri_hukum menkum=menteri_hukum mendikbud=menteri_pendidikan
        mendikbudristek=menteri_pendidikan mendikdasmen=menteri_pendidikan menag=menteri_agama
        menaker=menteri_ketenagakerjaan menpora=menteri_pemuda menparekraf=menteri_pariwisata menpar=menteri_pariwisata
        menkominfo=menteri_komunikasi menkomdigi=menteri_komunikasi menpan-rb=menteri_pendayagunaan
        menperin=menteri_perindustrian mensesneg=menteri_sekretaris mensetneg=menteri_sekretaris menlhk=menteri_lingkungan
        wamen=wakil_menteri wamenkum=wakil_menteri wamenkumham=wakil_menteri wamenkes=wakil_menteri
        wamenkeu=wakil_menteri wamendagri=wakil_menteri wamenlu=wakil_menteri wamenag=wakil_menteri
        wamenhan=wakil_menteri wamentan=wakil_menteri wamendag=wakil_menteri wamenaker=wakil_menteri
        wamensos=wakil_menteri wamenhub=wakil_menteri wamenpar=wakil_menteri wamenpora=wakil_menteri
        menko=menteri_koordinator menkopolhukam=menteri_koordinator mendes=menteri_desa
        """
}
