extension Attribution.Rule {
    /// How likely an attribution by this rule is right: the share on the four development sets (1,500 quotations and
    /// reports whose words were found), drawn towards 0.8 where there were fewer than fifty.
    var confidence: Double {
        switch self {
        case .cueSpeakerAfter, .split: 0.97
        case .speakerCueAfter, .signature, .transcript: 0.98
        case .pronounCueAfter, .pronounCueBefore, .indirectPronoun: 0.92
        case .cueEndingAfter, .cuePronounAfter, .indirectSubject, .accordingToAfter: 0.88
        case .speakerCueBefore, .indirectCueAfter, .accordingToBefore, .indirectEnding, .closerAfter: 0.86
        case .indirectAttitude, .indirectChained, .embedded, .continued, .appellation: 0.68
        case .sentenceBefore, .nextQuote: 0.6
        case .cueAlone: 0.5
        case .previousQuote: 0.3
        case .unattributed: 0.1
        }
    }
}
