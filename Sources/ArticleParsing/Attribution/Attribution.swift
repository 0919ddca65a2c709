import Articles

/// Who said a stretch of text, as the words around it tell.
struct Attribution: Sendable {
    /// The speaker.
    var speaker: Speaker
    /// The words that name the speaker here.
    var phrase: NounPhrase?
    /// The reporting verb's tokens.
    var cue: Range<Int>?
    /// Which pattern found it.
    var rule: Rule
    /// The tokens that belong to the attribution, its end for what follows.
    var end: Int
    /// Those who were weighed where the words point back, the best first.
    var candidates: [WeighedSpeaker] = []

    /// Somebody who speaks.
    enum Speaker: Sendable, Equatable {
        /// Somebody with a name: an index into the table.
        case entity(Int)
        /// Somebody without a name: the tokens that describe them.
        case described(Range<Int>, SpeakerKind)
        /// Somebody named before, whom a pronoun, an ending or an office points to; settled when the sentence is read.
        case antecedent
        /// Nobody is named.
        case nobody
    }

    /// A pattern of attribution; `Reliability` tells how often each is right.
    enum Rule: String, Sendable, CaseIterable {
        case cueSpeakerAfter = "cue-speaker-after"
        case cueEndingAfter = "cue-ending-after"
        case cuePronounAfter = "cue-pronoun-after"
        case cueAlone = "cue-alone"
        case speakerCueAfter = "speaker-cue-after"
        case pronounCueAfter = "pronoun-cue-after"
        case closerAfter = "closer-after"
        case accordingToAfter = "according-to-after"
        case signature
        case transcript
        case speakerCueBefore = "speaker-cue-before"
        case pronounCueBefore = "pronoun-cue-before"
        case accordingToBefore = "according-to-before"
        case split
        case continued
        case sentenceBefore = "sentence-before"
        case nextQuote = "next-quote"
        case previousQuote = "previous-quote"
        case appellation
        case indirectSubject = "indirect-subject"
        case indirectPronoun = "indirect-pronoun"
        case indirectCueAfter = "indirect-cue-after"
        case indirectEnding = "indirect-ending"
        case indirectAttitude = "indirect-attitude"
        case indirectChained = "indirect-chained"
        case embedded
        case unattributed
    }
}
