extension Reliability {
    /// Log-odds fitted to the labelled articles by `make reliability`.
    ///
    /// The labels are those of PFSA-ID (CC BY-NC-SA), PolNeAR and sets for evaluation only; nothing but these figures
    /// comes of them.
    static let measured = Reliability(
        """
        speaker-cue-after 3.84
        pronoun-cue-after 3.56
        cue-ending-after 3.33
        signature 3.23
        indirect-ending 3.18
        next-quote 3.01
        split 2.92
        cue-pronoun-after 2.91
        appellation 2.82
        cue-speaker-after 2.81
        according-to-after 2.79
        indirect-pronoun 2.78
        closer-after 2.74
        indirect-subject 2.40
        speaker-cue-before 2.34
        according-to-before 2.31
        cue-alone 2.02
        pronoun-cue-before 1.97
        indirect-cue-after 1.93
        previous-quote 1.77
        continued 1.72
        sentence-before 1.61
        unattributed 1.33
        indirect-attitude 1.28
        shortName 1.07
        margin 0.77
        fullName 0.45
        organisation -0.31
        weighed -0.77
        role -0.96
        pronoun -1.25
        none -2.37
        """)
}
