extension Attribution.Rule {
    /// The pattern as a sentence, for people who check an attribution.
    var reason: String {
        switch self {
        case .cueSpeakerAfter: "A verb of saying follows the words, and the speaker follows the verb."
        case .cueEndingAfter: "A verb of saying whose ending points to somebody named before follows the words."
        case .cuePronounAfter: "A verb of saying and a pronoun follow the words."
        case .cueAlone: "A verb of saying without a subject follows the words."
        case .speakerCueAfter: "The speaker follows the words, before a verb of saying."
        case .pronounCueAfter: "A pronoun follows the words, before a verb of saying."
        case .closerAfter: "The sentence after the words tells who said them."
        case .accordingToAfter: "'According to' and the speaker follow the words."
        case .signature: "The speaker's name follows the words behind a dash."
        case .transcript: "The speaker's name stands in capitals before the words, as in a transcript."
        case .speakerCueBefore: "The speaker and a verb of saying stand before the words."
        case .pronounCueBefore: "A pronoun and a verb of saying stand before the words."
        case .accordingToBefore: "'According to' and the speaker stand before the words."
        case .split: "The words go on with a quotation of the same paragraph, after its attribution."
        case .continued: "The words go on in the next paragraph, which tells who said them."
        case .sentenceBefore: "No words tell who speaks; the sentence before is about the speaker."
        case .nextQuote: "No words tell who speaks; the next quotation is by the speaker."
        case .previousQuote: "No words tell who speaks; the quotation before is by the speaker."
        case .appellation: "The words are what the subject of the sentence calls somebody or something."
        case .indirectSubject: "The speaker is the subject of the verb that reports the words."
        case .indirectPronoun: "A pronoun is the subject of the verb that reports the words."
        case .indirectCueAfter: "The report is followed or broken by a verb of saying and its speaker."
        case .indirectEnding: "A verb whose ending points to somebody named before reports the words."
        case .indirectAttitude: "The speaker is the subject of a verb of opinion, promise or demand."
        case .indirectChained: "A further verb of saying reports the words for the subject of the clause before."
        case .embedded: "The quoted words belong to a report whose attribution follows them."
        case .unattributed: "The words stand in quote marks as speech, and nothing tells who speaks."
        }
    }
}
