extension LanguagePack {
    /// How English news reports speech.
    static let englishReporting: [WordList] = [
        WordList(
            [.cue, .report],
            """
            said says say told tells tell added adds add wrote writes write explained explains continued continues noted
            notes replied replies responded responds asked asks recalled recalls argued argues warned warns insisted
            insists tweeted tweets posted announced announces stated states declared declares acknowledged acknowledges
            admitted admits claimed claims suggested suggests concluded concludes quipped joked exclaimed shouted
            remarked observed observes cautioned mused urged urges vowed vows conceded concedes testified boasted
            complained complains demanded demands lamented agreed agrees stressed stresses reported reports
            emphasized confirmed confirms predicted predicts revealed reveals denied denies read reads
            """),
        WordList(
            .report,
            """
            saying adding noting arguing warning claiming insisting suggesting telling writing asking promising
            emphasizing stressing alleging alleged alleges asserted asserts contended contends pledged promised promises
            indicated indicates pointed_out points_out disclosed contend argue claim warn believe insist suggest
            described describes called calls criticized criticizes accused accuses cited cites questioned blasted
            slammed praised praises condemned mentioned proposed proposes estimated estimates found finds showed shows
            show concluded speculated speculates likened echoed referred accusing calling urging announcing
            called_for calls_for calling_for called_on hinted implied maintained maintains reiterated repeated
            recommended ruled learned pointed_to advised advocated advocates discussed expressed outlined rejected voiced
            """),
        WordList(
            .attitude,
            """
            believes believed thinks thought hopes hoped wants wanted expects expected plans planned fears feared
            worries worried doubts feels felt knows supports opposes endorsed endorses refused refuses wished wishes
            considered considers intends favors backs sees understands understood agreed decided decides attacked seeks
            want hope think feel expect plan fear worry doubt know support oppose consider prefer
            """),
        WordList([.cue, .report, .deed], "read reads continued continues agreed agrees"),
        WordList(.accordingTo, "according_to in_the_words_of citing"),
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
        WordList(.addressee, "told to"),
        WordList(.carrier, "as_reported_by first_reported_by quoted_by"),
        WordList(.appellation, "called dubbed nicknamed so-called termed labeled known_as"),
    ]
}
