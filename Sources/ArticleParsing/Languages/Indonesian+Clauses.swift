extension LanguagePack {
    /// What Indonesian builds clauses with.
    static let indonesianClauses = ClauseWords<String>(
        subordinators: "dengan sambil seraya sembari", predicators: indonesianPredicators,
        quantifiers: "sebanyak ada terdapat total sedikitnya setidaknya lebih sekitar",
        passiveShapes: [WordShape(prefix: "di", suffix: "")],
        verbShapes: ["memb", "memp", "mend", "menc", "menj", "meng", "meny"].map { WordShape(prefix: $0, suffix: "") })

    /// Words that make a clause of what stands before them.
    private static let indonesianPredicators = """
        akan telah sudah masih belum tidak bisa dapat harus mulai sedang tengah perlu turun naik merupakan adalah
        menjadi mencapai
        """
}
