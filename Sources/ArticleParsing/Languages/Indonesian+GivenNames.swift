extension LanguagePack {
    /// What Indonesian tells of names and offices.
    static let indonesianNaming = NamingWords<String>(
        locatives: "di ke", givenNames: indonesianGivenNames, otherNames: indonesianOtherNames,
        commonNouns: indonesianCommonNouns, namesakes: "rs rsu rsud rsup rsj rsia rspad sakit universitas",
        complements: "dari pada asal", namingVerbs: "bernama disapa dipanggil",
        fieldShapes: [
            WordShape(prefix: "pe", suffix: "an"), WordShape(prefix: "ke", suffix: "an"),
            WordShape(prefix: "", suffix: "asi"), WordShape(prefix: "", suffix: "itas"),
        ])

    /// Names that Indonesians begin their names with, of all its peoples and faiths.
    ///
    /// Offices stand before names without a mark, and end with names of places and firms that no list holds:
    /// `Bupati Sukamaju Andi Wirawan`. Words that firms and places like as well (`Jaya`, `Agung`) are left out.
    private static let indonesianGivenNames = """
        # Muslim names
        abd abdul abdi abid achmad adib adil afif afrizal agil ahmad ahmed ainul ainun ainur akhmad akmal ali alif
        alfian alfi alfin alwi amir ammar amran arafat arief arif ariffin arsyad asrul asnawi asmawi
        asrorun aswan asyari atiqah azka azmi azwar badrun bachtiar bahrul bahtiar baihaqi basuki burhan
        chaerul chairul chairil choirul dadang daud din fachri fachrul fadel fadhil fadhli fadil fadli fadlan fadlul
        fahmi fahri fahrul fahrur faisal faiz fajri fakhri fakhrul farah farhan farid farida fariz faruk faruq fathan
        fathir fathur fatimah fatma fauzan fauzi fauziah fikri fuad ghofur ghufron hafid hafidz hafiz haidar haikal
        hairul halimah hamdan hamidah hamka hanif haris hariz harun hasanah hasbi hashim hatta helmi helmy hilman
        husin husni ibnu idham idrus ihsan ikhsan ikhwan ilham ilyas imron irfan irsyad irwan ishak ismet ismi izzul
        jafar jazilul jazuli johan khadijah khairil khairul khaidir khalifah khamim khofifah khoirul kholid khusnul
        laila laily lukman luthfi lutfi mahdi mahfud mahfudz mahmud mansyur marwan marzuki masduki mashuri maskur
        masruri miftah miftahul misbahul moch mochamad mochammad moh mohamad mohamed mohammad mokhamad mokhammad
        muchlis muhajir muhadjir muhamad muhammad muhidin muhyiddin mukhlis mukti munawar murtadho muslih muslihin
        mustafa mustofa muzakir muzakki nabil nabila nadia nadiem najib najwa nasrul nizar nizam nurdin
        nurhasan nurhidayat nurlaila nurjanah nurjannah nurul nuzul qomar rachmat rafli rahma rahmad rahmat
        raihan ramdhan ramli rasyid rasyidi ridho ridha ridlo ridwan rifai rifqi rijal rizal rizieq rizka rizki rizky
        rizqi rofiq romli rosyid rusdi rusli rusydi saiful salma salman salsabila samsul sarah shafira shaleh shodiq
        sholeh siti sobri sofyan solihin sufyan sukron sulaiman sulhan sulthon syafii syafiq syahrial syahril syahrul
        syahrir syaiful syamsul syamsuri syarifah taufik taufiq thoriq tholhah ubaidillah ulfa usman wahidin yahya
        yasir yusri yusuf zaenal zaidan zainab zainal zaini zakaria zaki zarkasi zubaidah zuhri zuhdi zulfa zulfahmi
        zulfan zulfikar zulham zulkarnain zulkifli
        # Javanese and Sundanese
        ade aditya adit adrian agnes agus agustin agustinus aji ajeng ambar ana anang andi andra andre andreas andri
        andy angga anggi anggoro ani anik anies anindya anita anjar anna anom anton antonius ardi ardian aries arifah
        aris arum asep asmara astri astuti atik atin ayi ayuni bagas bambang banu beni benny bimo boedi boy budi budhi
        cecep cici citra cucu cucun dadan daffa dani danang danu danny darmaji darmin deddy dede dedek dedi dedy deni
        denni denny desi desy devi dewi dhea dhoni dian diah dicky didi didik didin dimas dina dini dinny dita djoko
        doddy dodi dodik dodo doni donny dony dudi dudung dwi eddy edhie edi edo edwin edy eka eko elis elly emil
        endah endang endro eni enny entang eri erick erik erika erna erni ersa erwin esti eti euis evi fanny feby
        felix ferdi ferdian ferdinand feri ferry fery fira frans fransiska galang galih ganjar gatot gibran gilang
        gita handoko hasto heni henny hendar hendarsam hendi hendra hendri hendrik hendro heny heri herlambang herlina
        herry heru hery herwan hesti ika iin imas indri indro ineke ino irene irma irvan istiqomah iwan jajang jarot
        bayu bondan kirana laksmi maharani nazarudin prasetya rangga sukirmanto tessa
        jejen joko jono juminten juwita lala lasmi lia lilik lina lili lilis lies listyo luki luluk lusi marsudi meli
        meutya mira mirna mita nana nanang nanda nandang nani nia niken nina nining nita novi novita novian
        nunung nunik paramita prabowo pratikno priyo putu ratih ratna ratri reni renny retno reza rezky rian rida rika
        rifki rina rini riri riska rita rizaldi robi robby roni ronny rosa rosi rudi rudy ruli rully ruswan sahid
        sandiaga sandra saroni sarwo satrya septian shinta shanty sigit silmi silvi sinta siswoyo slamet sobirin
        soegeng sonny sudarmaji sudarmo sugeng sugito suhendar suhendra suhendri sujarwo sukamto sulastri sulis
        sulistyo sumarni sumarwan sundari suparmin supriyatno suroso suryo susi sutarjo sutikno suwarni suyatno
        syamsir tantri tatang tati tato tedi tedy teguh tejo teti tetty thoha tia tina tini titik titin tito tjahjo
        tjahyo toni tono tony toto totok tri tutik tuti tutut ujang uus veri vina vivi wahyu wahyudi warsito wasis
        wati widi widya wiji windi wisnu wiwik wiwin wulan yana yanuar yasmin yati yayan yayat yayuk yeni
        yenny yeti yoga yogi yohana yosep yosi yoyok yoyon yuda yudha yudhi yudi yudo yuli yulia yulius yuni yunita
        yusup yusnita yuyun
        # Bali, Lombok, Sulawesi, Sumatra, the east
        baso besse bonar binsar cokorda daeng gde gede gusti haposan hotma kadek ketut komang luh made maruli
        mangapul nengah ngurah ni nyoman parlindungan poltak rambe sabam sanggam tagor tigor tiopan tiurma togar todung
        tumpak wayan parulian rotua lamhot jhon ruhut luhut juliari eggi efrizal erizal ismeth yandri yuswar zulfadhli
        bakhtiar syafrizal syafril syamsurizal tengku teuku cut
        # Christian and other names
        adolf adrianus agatha albert albertus aldo alex alexander alfons alfred alfredo aloysius alvin amos andrew
        angela angelina anthony antonia arnold arthur augustinus benediktus benyamin bernard bernadus billy bobby
        bonifasius brigita carolina caroline charles chris christian christina christine clara cornelis cornelius
        daniel david debora dennis derek diego dominggus dominikus donald edmund eduard edward elisabet elisabeth
        elizabeth emanuel emma eric ernest esther eva fabian felicia fernando filipus florensia florentinus fransiscus
        fransiskus frederik fredrik fritz gabriel george gerard gideon glenn gregorius hana hanna harold harry helena
        hendrikus henry herbert hermanus hubertus ignasius ignatius imanuel immanuel jacob jakob james jane jason
        jefri jeffry jeremias jeremy jerry jessica jimmy joe johanes johanis johannes john johny johnny jonathan jose
        joseph joshua julian julius justin karel karolus kevin klemens kristian kristiana kristina kristianto
        laurensius lambertus leo leonard leonardo leonardus linus lorens lorensius louis lucas ludovikus lukas lusia
        marcel marcella marcelinus margaretha maria marius markus marlina martha marthen marthin martinus mathias
        mathius matheus matius maximus meri mery michael mikael mikhael monica monika natalia natasha nathan nelson
        nico nicholas nikolas nikolaus norman oktavianus oscar otto patricia patrick paul paula paulus peter petrus
        philip philipus pieter piter rafael raymond rebecca ricardo richard ricky robert roberto roger roy ruben ruth
        samuel sandy sebastian silvester simon sofie stefan stefanus stella stephanus steven stevanus steve susan
        tamara theodorus theresia thomas timotius tommy valentinus veronica veronika victor vincent vincentius viktor
        william wilhelmus willem yakob yakobus yesaya yoel yohan yohanes yohannes yonathan yosef yoseph yosua yustinus
        """

    /// Names that stand first as well as behind other names (`Nur`, `Sutrisno`): they tell that a name has begun, but not
    /// that it begins with them.
    private static let indonesianOtherNames = """
        abdullah abdurrahman abdurrohman abidin abu adam adi adinda agustina aisyah akbar alam alamsyah alya amalia amin
        aminah aminuddin amiruddin amirudin anas andhika andika andini andriani andrianto anggraini anisa anjani
        annisa anwar ardiansyah ari aria arianto ariawan arifin arya aryanto aryo asih asri aulia austin awaluddin
        awan ayu azhar azis aziz azizah badruddin bagus bahar baharuddin basri berlian bima bintang boediono bona
        bowo budiarto budiman budiono budiyanto burhanuddin buya cahya cahyo cahyono candra catur chandra dandi
        darmawan darto darul daryono dewa dewi dhani diana dinda djalaluddin dyah eben efendi effendi effendy ela
        ernawati fadhilah fajar fani fatmawati firdaus firman fitra fitri fitria fitriana fitriani gading galuh
        gerald giyanto gunardi gunarto gunawan guntur guruh habib habibi hadi hakim halim hamid hamzah hanafi
        handayani hari hariadi hariyadi hariyanto harjono hartanto hartati hartini harto hartono haryadi haryanto
        haryono hasan hasanuddin hasanudin hasbullah hasim hasyim hendrawan herman hermansyah hermanto hermawan
        hidayat himawan hotman husain husein husen ibrahim idris ilman imam ina indah indarto indrawan indriati
        intan irawan irawati iriana iriawan irwandi irwansyah isa iskandar ismail ismanto ismono isnaini ita jaelani
        jaka jalaluddin jamal jamaluddin jamaludin jamil jordan jumadi junaedi junaidi kadir kamal kamaluddin karim
        karno kartika kartini kasman khairunnisa khalid kiagus kiki krisna krisnawati kurnia kurniawan kuswanto
        latifah lestari linda lucky luna luqman lusiana mahmudi malik maman mamat mansur mardani mark marta martin
        maryam maulana maya mega meiliana melati mimin muhaimin mulyadi mulyana mulyanto mulyono munir murdiono
        murni musa nasaruddin nasir nasrudin nasrullah nawawi nazar nazaruddin nisa noor novie nugroho nur nuraini
        nurhadi nurhayati nuryanto nyoman okta oktavia panji parman parno parto pradana pramono pranoto prasetyo
        pratama priyanto priyono puji purnama purnomo purwadi purwanto puspa puspita putri qomaruddin rachman
        rachmawati raden rafi rahayu rahman rahmawati rakhmat rama ramadhan ramdan ramdani restu riana riani risa
        rismaharini rismawati riyadi riyanto rohmat roland rukmini rusman rusmini sabri sabrina sahat said saifuddin
        saifullah salahuddin saleh salim samsudin sandi santi santo santosa santoso sapto saputra sari satrio satya
        saut septi septiana setia setiadi setiawan setiono setyo siswanto soeharto soekarno sofia subagyo subandi
        suci sudarman sudarno sudarsono sudaryono sudirman sugiarto sugiharto sugiono sugiyanto sugiyono suhada
        suhardi suhardiman suharno suhartini suharto suharyanto suherman sujono sukardi sukarno sukirman sulistiyono
        sumardi sumarno sumarsono sumiati sumiyati sunardi sunarno sunarti sunarto sunaryo supardi suparman suparno
        suparto supratman supriadi supriyadi supriyanto supriyono surahman suratman surono surya suryadi suryana
        suryani suryanto susanti susanto suseno susilo susilowati suswono sutanto sutarman sutarno sutisna sutrisno
        suwandi suwanto suwarno suwito suyanto suyono syafruddin syafrudin syaifuddin syamsuddin syarif syarifuddin
        syarifudin tarno taryono taufan tika titi triana triono trisno triyanto triyono tulus udin umar umi uni unus
        ustman utami wagiman wahid wahono wahyono wahyudin wahyuni waluyo warsono warto wawan wibowo widiastuti
        widodo widyawati wijaya wijayanto wika winarno winarti winarto winda wiyono wulandari yadi yani yanti yanto
        yasin yono yuliana yulianti yulianto yuliati yuliawan yunianto yuniarti yunus yuwono zaenuddin zainuddin
        zainudin zakiyah
        """

    /// Nouns and adjectives that have a capital in the names of laws, feasts, programmes, works, events and places of
    /// note, which are nobody.
    private static let indonesianCommonNouns = """
        # law and numbers
        tahun nomor no ayat pasal huruf butir bab lampiran undang-undang uu ruu perppu perpu perpres keppres inpres
        permen permenkes permendag perda pergub perbup perwali perwal rancangan peraturan keputusan instruksi kuhp
        kuhap kuhperdata konstitusi pancasila rp usd triliun miliar juta
        # votes and politics
        pilkada pemilu pilpres pileg pilgub pilbup pilwalkot pilkades suara kampanye orde revolusi demokrasi aplikasi
        paripurna musyawarah munas mukernas rakernas rakornas muktamar konferensi deklarasi
        # feasts and faiths
        natal lebaran ramadan ramadhan imlek nyepi waisak galungan paskah idul iduladha idulfitri maulid isra tarawih
        proklamasi kemerdekaan hut hijriah masehi islam muslim muslimin kristen katolik protestan hindu buddha
        konghucu alquran quran alkitab injil allah tuhan
        # money, plans, aid
        kartu program prakerja bansos bantuan dana anggaran apbn apbd apbdes umkm ppkm psbb kur ump umk thr rencana
        paket proyek sertifikat
        # works, games, shows
        film serial sinetron novel buku lagu album konser festival pameran piala turnamen kejuaraan olimpiade pon
        porprov kualifikasi semifinal final babak musim laga derbi video kanal
        # buildings, ways, vehicles
        gedung jalan jl jembatan tol simpang flyover underpass jalur rute km kilometer lapangan stadion monumen tugu
        patung museum makam alun-alun bendungan waduk bendung pabrik menara mal mall plaza apartemen gerbang
        terowongan pesawat kapal kri bus truk mobil motor sepeda
        # nature, disease, war
        gempa tsunami banjir longsor erupsi badai siklon pandemi covid-19 corona virus vaksin demam omicron
        delta perang bumi matahari bulan
        # adjectives of offices and schools
        tinggi terpadu tradisional bermotor berskala strategis terbuka terapung bersama berdikari modern terbatas
        menengah negeri swasta internasional regional lokal berkelanjutan inklusif
        # products and services
        android iphone internet wifi online offline
        """
}
