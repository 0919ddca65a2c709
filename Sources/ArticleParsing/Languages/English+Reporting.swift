extension LanguagePack {
    /// Which English words report in clauses.
    static let englishReports = ReportWords<String>(
        participles: englishParticiples, tellingVerbs: englishTellingVerbs,
        findingVerbs: "found finds find showed shows show",
        voicingVerbs: englishVoicingVerbs, makingParticiples: englishMakingParticiples, makerPrepositions: "by from",
        speechShapes: ["s", "ed"].map { WordShape(prefix: "", suffix: $0) })

    /// Forms of English verbs that report for the subject of the clause before.
    private static let englishParticiples = """
        saying adding noting arguing warning claiming insisting suggesting telling writing asking promising
        emphasizing stressing alleging accusing calling urging announcing questioning demanding criticizing describing
        denouncing encouraging confirming stating explaining testifying vowing tweeting pledging predicting declaring
        acknowledging admitting denying asserting contending complaining reporting chanting shouting joking quipping
        cautioning lamenting boasting blaming
        """

    /// Verbs that take whom they tell as an object.
    private static let englishTellingVerbs = """
        warned warns warn warning cautioned cautions cautioning reminded reminds reminding assured assures assuring
        informed informs informing notified notifies promised promises advised advises told tells tell telling
        convinced persuaded
        """

    /// Verbs of relative clauses that tell whose words follow.
    private static let englishVoicingVerbs = """
        have has had give gives gave ask asks asked raise raises raised voice voiced share shares shared express
        expressed cite cites cited offer offers offered make makes made tell tells told use uses used face
        """

    /// Participles between a document and who made it.
    private static let englishMakingParticiples = """
        gathered compiled published released conducted commissioned issued written posted produced prepared
        carried collected
        """

    /// How English news reports speech.
    static let englishReporting: [WordList] = [
        WordList(
            [.cue, .report],
            """
            # Verbs that stand before their speaker as well: `said X`.
            said says say added adds add wrote writes write explained explains continued continues noted notes replied
            replies responded responds asked asks recalled recalls argued argues warned warns insisted insists tweeted
            tweets stated declared declares acknowledged acknowledges admitted admits claimed claims suggested suggests
            concluded concludes quipped joked exclaimed shouted remarked observed observes cautioned mused conceded
            concedes boasted complained complains lamented emphasized emphasizes emphasised read reads commented
            comments countered counters reiterated reiterates repeated repeats speculated speculates chanted yelled yells
            screamed whispered shouts chants typed volunteered pleaded reasoned opined retorted clarified recounted
            recounts asserted asserts cautions
            """),
        WordList(
            .report,
            """
            # Verbs that only follow it, for what stands behind them is whom or what they are about.
            told tells tell posted announced announces urged urges encouraged encourages testified demanded demands
            agreed agrees reported reports confirmed confirms revealed reveals denied denies promised promises pledged
            pledges threatened_to threatens_to vowed vows swore alleged alleges maintained maintains contended contends
            stressed stresses predicted predicts informed informs assured assures reminded reminds blamed blames
            denounced denounces disputed disputes dismissed dismisses referenced references signaled signals hints
            implies indicated indicates pointed_out points_out disclosed contend argue claim warn believe insist suggest
            described describes called calls criticized criticizes accused accuses cited cites questioned blasted
            slammed praised praises condemned mentioned proposed proposes estimated estimates found finds showed shows
            show likened echoed referred called_for calls_for calling_for called_on hinted implied recommended recommends recommend ruled
            learned pointed_to discovered point_out advised advocated advocates discussed expressed outlined rejected voiced
            """),
        WordList(
            .report,
            """
            # Plurals of the present, `some analysts speculate`, as far as they are no nouns.
            acknowledge admit announce assert complain concede conclude confirm deny emphasize explain predict
            reckon reveal speculate testify allege agree_that
            """),
        WordList(.report, englishParticiples),
        WordList(
            .attitude,
            """
            believes believed thinks thought hopes hoped wants wanted expects expected plans planned fears feared
            worries worried doubts feels felt knows supports opposes endorsed endorses refused refuses wished wishes
            considered considers intends favors backs sees understands understood agreed decided decides attacked seeks
            want hope think feel expect plan fear worry doubt know support oppose consider prefer
            """),
        WordList([.cue, .report, .deed], "read reads continued continues"),
        WordList(
            [.report, .deed],
            "agreed agrees agree pointed points threatened threatens made makes laid lays spelled went"),
        WordList(
            .report,
            """
            agreed_to agreed_that agrees_that made_clear makes_clear made_it_clear laid_out lays_out spelled_out
            went_on_to_say was_quoted_as_saying were_quoted_as_saying is_quoted_as_saying been_quoted_as_saying
            was_overheard_saying was_heard_saying took_to_x_to_say thought_to_himself thought_to_herself
            """),
        WordList(
            .cue,
            """
            # Verbs of doing that stand beside a quotation and report nothing without one: `“…,” she laughed.`
            laughed laughs sighed sighs shrugged shrugs smiled smiles grinned grins joking jokes cried cries exclaims
            sobbed sobs gushed gushes fumed fumes raged rages confessed confesses teased teases quips snapped snaps
            protests protested trills grumbles grumbled muttered mutters mumbled murmured moaned groaned beamed chuckled chuckles giggled winked nodded nods
            whispers screams hissed growled barked blurted stammered stuttered boomed thundered pleads begged begs
            muses marvelled marveled recounts reflected reflects ventured ventures deadpanned deadpans enthused enthuses
            remembers remembered counsels interjected interjects chimed proclaimed proclaims opines offers offered
            wondered wonders gasped prayed sang captioned shot_back fired_back hit_back hits_back shoots_back
            chimed_in piped_up disagreed disagrees
            """),
        WordList(.accordingTo, "according_to in_the_words_of"),
        WordList(.that, "that whether if"),
        WordList(
            .adverb,
            """
            also later then has have had once recently earlier previously repeatedly often never further now simply
            still even reportedly famously first finally ultimately again quickly publicly privately initially just
            went_on_to would will has_also ever already immediately
            monday tuesday wednesday thursday friday saturday sunday today yesterday
            """),
        WordList(
            .negation,
            "not never didn't doesn't is are was were be been being to declined refused wouldn't don't cannot can't isn't hasn't"
        ),
        // Who asks to stay unnamed has not said anything yet: `Two traders, who asked not to be named, said`.
        WordList(.negation, "asked_not asked_to_remain asking_not asks_not"),
        WordList(.addressee, "told to"),
        WordList(.closer, "is_how was_how that_is_how is_what was_what"),
        WordList(.carrier, "as_reported_by first_reported_by quoted"),
        WordList(.appellation, "called dubbed nicknamed so-called termed labeled known_as"),
    ]
}
