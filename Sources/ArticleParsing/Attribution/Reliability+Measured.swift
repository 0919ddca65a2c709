extension Reliability {
    /// Log-odds fitted to 2,122 labelled quotations by `make reliability`. In articles that the fit did not see, the
    /// expected calibration error is 0.014 in Indonesian and 0.022 in English.
    ///
    /// The labels are those of PFSA-ID (CC BY-NC-SA), PolNeAR and sets for evaluation only; nothing but these figures
    /// comes of them.
    static let measured = Reliability(
        """
        speaker-cue-after 4.24
        cue-ending-after 4.05
        pronoun-cue-after 3.93
        according-to-after 3.70
        indirect-ending 3.68
        indirect-chained 3.60
        cue-pronoun-after 3.54
        indirect-cue-after 3.52
        signature 3.52
        indirect-pronoun 3.39
        next-quote 3.38
        cue-alone 3.28
        transcript 3.25
        appellation 3.23
        closer-after 3.21
        according-to-before 2.93
        indirect-subject 2.91
        split 2.86
        indirect-attitude 2.80
        sentence-before 2.77
        speaker-cue-before 2.73
        cue-speaker-after 2.51
        pronoun-cue-before 2.28
        continued 2.19
        previous-quote 1.82
        shortName 1.52
        unattributed 1.32
        fullName 0.63
        margin 0.56
        organisation 0.16
        role -0.55
        weighed -1.03
        pronoun -1.33
        none -2.09
        """)
}
