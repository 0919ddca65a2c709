extension LanguagePack {
    /// English.
    static let english = LanguagePack(
        code: "en", lists: englishWords + englishReporting + englishNames + englishStructure, dates: englishDates,
        locatives: "in", givenNames: englishMaleNames + englishFemaleNames, complements: "of for at",
        masculine: englishMasculine + englishMaleNames, feminine: englishFeminine + englishFemaleNames,
        participles: englishParticiples,
        auxiliaries: """
            is are was were be been being has have had having do does did will would can could may might must
            should
            """,
        participlePattern: FieldPattern(prefix: "", suffix: "ing"),
        circumstances: "in on at during after before via through late early earlier later last",
        coordinators: "and but while though although yet whereas",
        voicingVerbs: """
            have has had give gives gave ask asks asked raise raises raised voice voiced share shares shared express
            expressed cite cites cited offer offers offered make makes made tell tells told use uses used face
            """,
        possessives: "his her their", copulas: "is are was were", neuter: "it",
        others: "others", makers: "by from",
        firms: "company firm studio retailer manufacturer carrier airline broadcaster newspaper charity corporation",
        speakersOwn: "we i",
        tellings: """
            warned warns warn warning cautioned cautions cautioning reminded reminds reminding assured assures assuring
            informed informs informing notified notifies promised promises advised advises told tells tell telling
            convinced persuaded
            """,
        revisions: "updated modified revised",
        plurals: [FieldPattern(prefix: "", suffix: "s"), FieldPattern(prefix: "", suffix: "men")],
        speechShapes: [FieldPattern(prefix: "", suffix: "s"), FieldPattern(prefix: "", suffix: "ed")],
        making: """
            gathered compiled published released conducted commissioned issued written posted produced prepared
            carried collected
            """,
        professions: ["er", "or", "ist", "ian", "ate", "ant", "eer"].map { FieldPattern(prefix: "", suffix: $0) },
        offices: ["ologist", "ographer", "ician", "maker", "keeper", "worker", "player", "holder", "officer"].map {
            FieldPattern(prefix: "", suffix: $0)
        },
        findings: "found finds find showed shows show",
        demonyms: """
            swede briton frenchman frenchwoman spaniard russian serb swiss dane norwegian finn pole czech australian
            canadian brazilian argentine belgian dutchman scot scotsman welshman irishman englishman texan californian
            italian german american japanese croatian portuguese colombian
            """,
        adjectives: ["ed", "ing", "ive", "ous", "al", "ful", "an", "ish", "ary", "ent", "ern", "ic", "er", "ly"].map {
            FieldPattern(prefix: "", suffix: $0)
        },
        officesEndWithHead: true, shortNamesAreLast: true)

    /// Words of the language at large.
    private static let englishWords: [WordList] = [
        WordList(
            .function,
            """
            the of and to in that is was for on with as it his her he she they by at from be are were been has have had
            not this which or an but their would will who its than about after into said when there if what more
            """),
        WordList(
            .stop,
            """
            in on at to for with from by as of about after before during when while where which who whom whose that
            than if because since until unless although though and or but nor so into over under between through
            against without within upon amid around among across despite toward towards beyond behind near beside inside outside
            above below along is are was were be been being has have had do does did will would could
            should may might must can not earlier later today yesterday tomorrow told via per whether then referring
            including according following regarding concerning excluding me him them us myself
            """),
        WordList(
            .conjunction,
            "and but or so while because since after before although though when where as if unless until than which"),
        WordList(
            [.calendar, .notName],
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august
            september october november december
            """),
        WordList(.joiner, "of and for the on & at"),
        WordList(.relative, "who which whose that"),
        WordList(.demonstrative, "himself herself themselves"),
        WordList(.agent, "by"),
        WordList(.article, "a an my our his her their its"),
        WordList([.article, .demonstrative], "the"),
        WordList(.alias, "aka nicknamed known_as"),
        WordList(
            .notName,
            """
            may the of and to in that is was for on with as it his her he she they by
            at from be are were been has have had not this which or an but their would will who its than about after
            into when there if what more a i we you my our your me us him them these those here how why where then so
            no yes well also still even just only now later earlier while since because although though despite until
            before during under over between through against among both each every some many most several all any few
            such other another one two three four five six seven eight nine ten first second third last next meanwhile
            however instead perhaps maybe indeed nearly about almost once again though another much let's don't can't
            having it's that's he's she's i'm we're they're there's what's i've we've you're according asked speaking
            """),
        WordList(
            .abbreviation,
            "mr mrs ms dr st sen rep gov gen lt col sgt jr sr inc corp co ltd no vs u.s etc jan feb aug sept oct nov dec"
        ),
    ]
}
