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
    enum Rule: UInt8, Sendable, CaseIterable {
        case cueSpeakerAfter
        case cueEndingAfter
        case cuePronounAfter
        case cueAlone
        case speakerCueAfter
        case pronounCueAfter
        case closerAfter
        case accordingToAfter
        case signature
        case transcript
        case speakerCueBefore
        case pronounCueBefore
        case accordingToBefore
        case split
        case continued
        case sentenceBefore
        case nextQuote
        case previousQuote
        case appellation
        case indirectSubject
        case indirectPronoun
        case indirectCueAfter
        case indirectEnding
        case indirectAttitude
        case indirectChained
        case embedded
        case unattributed

        /// The name that clients and weights know it by: `cue-speaker-after`.
        var name: String {
            "\(self)".reduce(into: "") { name, letter in
                name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
            }
        }
    }
}
