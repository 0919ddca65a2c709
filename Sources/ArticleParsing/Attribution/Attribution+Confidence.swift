extension Attribution.Rule {
    /// The share of the rule's attributions that were right on the development sets.
    var confidence: Double {
        switch self {
        case .cueSpeakerAfter: 0.97
        case .cuePronounAfter, .cueEndingAfter: 0.92
        case .cueAlone: 0.7
        case .speakerCueAfter, .signature: 0.94
        case .pronounCueAfter, .pronounCueBefore: 0.85
        case .closerAfter, .accordingToAfter, .accordingToBefore: 0.85
        case .speakerCueBefore: 0.92
        case .split, .continued: 0.9
        case .sentenceBefore: 0.8
        case .nextQuote, .previousQuote: 0.7
        case .appellation, .fragment: 0.7
        case .indirectSubject, .indirectCueAfter: 0.85
        case .indirectPronoun, .indirectEnding: 0.8
        case .indirectAttitude: 0.6
        case .unattributed: 0.3
        }
    }
}
