extension LanguagePack {
    /// English.
    static let english = LanguagePack(code: "en", lists: englishWords + englishStructure, dates: englishDates)

    /// Words of the language at large.
    private static let englishWords: [WordList] = [
        WordList(
            .function,
            """
            the of and to in that is was for on with as it his her he she they by at from be are were been has have had
            not this which or an but their would will who its than about after into said when there if what more
            """)
    ]
}
