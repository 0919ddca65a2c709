extension LanguagePack {
    /// English.
    static let english = LanguagePack(
        code: "en", lists: englishWords + englishReporting + englishNames + englishStructure, dates: englishDates,
        names: englishNaming, people: englishPeople, clauses: englishClauses, reports: englishReports,
        revisions: "updated modified revised")

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
