extension LanguagePack {
    /// What English tells of names and offices.
    static let englishNaming = NamingWords<String>(
        locatives: "in", givenNames: englishMaleNames + englishFemaleNames, complements: "of for at",
        officeShapes: englishOfficeEndings.map { WordShape(prefix: "", suffix: $0) }, officesEndWithHead: true,
        shortNamesAreLast: true)

    /// How English words end that are offices before a name.
    private static let englishOfficeEndings = [
        "ologist", "ographer", "ician", "maker", "keeper", "worker", "player", "holder", "officer",
    ]

    /// The words around names in English news.
    static let englishNames: [WordList] = [
        WordList(.pronoun, "he she"),
        WordList(.pluralPronoun, "they it we"),
        WordList(
            .role,
            """
            president vice prime minister secretary senator congressman congresswoman representative governor mayor
            chief executive chairman chairwoman chair director spokesman spokeswoman spokesperson adviser advisor
            strategist aide manager professor analyst economist attorney lawyer judge justice officer detective sheriff
            candidate nominee ambassador commissioner coach captain editor reporter journalist author writer historian
            activist founder co-founder owner leader speaker whip pollster researcher scientist expert fellow head
            attorney_general solicitor_general surgeon_general inspector_general director_general secretary_general
            secretary-general director-general
            deputy assistant former ex doctor pastor bishop pope king queen prince princess counsel coordinator
            treasurer operative host anchor commentator columnist star actor actress singer ceo cfo official
            producer father mother wife husband son daughter brother sister surrogate supporter
            billionaire businessman democrat republican incumbent
            principal superintendent councillor councilor councilman councilwoman councilmember alderman trustee
            chancellor provost dean superintendent constable trooper inspector investigator prosecutor magistrate
            coroner barrister solicitor warden undersecretary minister premier lawmaker legislator mp msp mep
            archbishop cardinal rabbi imam vicar priest monk nun chaplain reverend teacher headteacher headmaster
            lecturer tutor instructor counselor counsellor engineer architect designer developer entrepreneur
            consultant contractor investor trader broker banker accountant auditor realtor curator photographer
            painter poet novelist playwright filmmaker musician rapper comedian chef baker brewer restaurateur
            butcher shopkeeper plumber electrician welder mechanic carpenter trucker farmer fisherman librarian
            nurse paramedic firefighter surgeon physician paediatrician pediatrician psychologist psychiatrist
            epidemiologist virologist immunologist oncologist cardiologist neurologist pharmacist dentist therapist
            nutritionist biologist ecologist climatologist meteorologist geologist astronomer physicist chemist
            mathematician philosopher theologian linguist anthropologist archaeologist sociologist demographer
            statistician oceanographer volunteer organizer organiser campaigner protester veteran survivor
            midfielder goalkeeper striker defender quarterback pitcher winger golfer boxer swimmer skipper teammate
            resident neighbor neighbour parent student pupil tenant landlord roommate classmate colleague friend
            sister cousin aunt uncle grandmother grandfather niece nephew widow widower girlfriend boyfriend fiancee
            marshal forward guard linebacker cornerback lineman receiver fullback tailback catcher shortstop outfielder infielder
            reliever winger halfback defenseman defenceman goalie goaltender playmaker bassist drummer guitarist
            bookkeeper caretaker lighthouse_keeper biographer publicist forecaster dockworker barista
            mum mom dad nan grandma grandpa granddad advocate veterinarian vet mediator barber bartender sous-chef
            distributor critic donor juror gunman witness clerk cleric mufti ayatollah
            co-presidents co-founders co-authors founders brothers sisters owners
            user customer shopper viewer reader motorist commuter passenger trader shareholder
            cto coo evp svp vp boss co-author co-owner co-host co-chair co-director lead_author senior_author
            """),
        WordList(
            .title,
            """
            mr mrs ms miss dr prof sir lord lady dame sen rep gov gen lt col sgt maj capt adm rev hon president senator
            governor del coun supt insp det const pc cpl pvt cllr cmdr fr msgr baroness baron duchess sheikh
            """),
        WordList(.degree, "jr sr phd md esq iii ii kc qc obe mbe cbe"),
        WordList(
            .organisation,
            """
            university college school institute center centre committee commission council department ministry agency
            bureau office association foundation union party campaign administration house senate congress court police
            post times journal news press magazine network bank company corporation corp inc group fund society team
            service board authority federation organization organisation coalition alliance church hospital army navy
            force republican democratic national federal state international research policy project media street
            firm force union charity club airline retailer manufacturer regulator watchdog tribunal museum broadcaster
            newspaper carrier caucus observatory trust consortium guild league forum parliament assembly embassy consulate treasury
            laboratory laboratories academy initiative secretariat directorate studio studios records partners holdings
            journal tribune herald gazette daily weekly review report pac fbi cia nsa nato un eu imf cnn nbc cbs abc
            fox msnbc bbc ap afp reuters gop dnc rnc
            """),
        WordList(.territory, "county city district province"),
        WordList(
            .location,
            """
            america american united states u.s. us washington york texas florida ohio california carolina virginia
            pennsylvania michigan wisconsin iowa nevada arizona georgia colorado chicago boston philadelphia britain
            british england english london france french paris germany german berlin russia russian moscow ukraine
            ukrainian china chinese beijing japan japanese tokyo korea korean india indian pakistan iran iranian iraq
            iraqi israel israeli syria syrian lebanon lebanese canada canadian mexico mexican australia australian
            europe european africa african asia asian north south east west northern southern eastern western
            """),
        WordList(.particle, "van von de da al el la bin ibn del della der den"),
        WordList(
            .unnamed,
            """
            someone somebody source another one man woman boy girl teenager teen couple native villager bystander onlooker
            """),
        WordList(
            .group,
            """
            several most both two three four five dozens hundreds thousands
            officials sources supporters aides critics experts analysts people democrats republicans voters police
            authorities investigators prosecutors researchers scientists others many some advisers lawmakers economists
            family neighbors neighbours fans students parents teachers nurses farmers
            protesters demonstrators organizers organisers campaigners astronomers meteorologists
            media jurors guests delegates listeners viewers investors colleagues mps
            residents witnesses reporters those leaders members strategists pollsters activists
            """),
        WordList(
            .document,
            """
            statement report study poll survey letter email tweet post article account book article data statistics
            filing document documents memo records transcript release reports analysis polls estimates figures lawsuit
            findings results
            indictment complaint affidavit ruling caption advisory bulletin notice banner motion brief petition
            """),
        WordList([.medium, .agency], "ap afp reuters"),
        WordList([.medium, .broadcaster], "cnn nbc abc cbs bbc msnbc npr television radio tv"),
        WordList([.medium, .social], "twitter facebook instagram youtube"),
        WordList(.medium, "politico"),
    ]
}
