extension LanguagePack {
    /// What English builds clauses with.
    static let englishClauses = ClauseWords<String>(
        coordinators: "and but while though although yet whereas", auxiliaries: englishAuxiliaries,
        copulas: "is are was were",
        circumstances: "in on at during after before via through late early earlier later last",
        participleShape: WordShape(prefix: "", suffix: "ing"),
        adjectiveShapes: englishAdjectiveEndings.map { WordShape(prefix: "", suffix: $0) })

    /// The verbs between an English subject and its main verb.
    private static let englishAuxiliaries = """
        is are was were be been being has have had having do does did will would can could may might must
        should
        """

    /// How English adjectives end.
    private static let englishAdjectiveEndings = [
        "ed", "ing", "ive", "ous", "al", "ful", "an", "ish", "ary", "ent", "ern", "ic", "er", "ly",
    ]
}
