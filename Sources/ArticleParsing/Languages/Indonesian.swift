extension LanguagePack {
    /// Indonesian.
    static let indonesian = LanguagePack(
        code: "id", lists: indonesianWords + indonesianStructure, dates: indonesianDates)

    /// Words of the language at large.
    private static let indonesianWords: [WordList] = [
        WordList(
            .function,
            """
            yang dan di ke dari untuk dengan pada dalam tidak ini itu akan telah sudah juga oleh karena adalah sebagai
            bahwa atau saat tersebut bisa ada para mereka kami kita saya lebih masih harus secara seperti hanya namun
            agar jika saja bagi kepada setelah hingga menjadi dapat belum sebuah seorang ia dia antara lalu serta
            """)
    ]
}
