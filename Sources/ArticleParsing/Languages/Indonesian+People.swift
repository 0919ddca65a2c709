extension LanguagePack {
    /// What Indonesian calls people by.
    static let indonesianPeople = PersonWords<String>(
        relations:
            "istri suami ibunda ayahanda menantu mertua keponakan paman bibi kakek nenek sepupu tunangan kekasih",
        sufferers:
            "korban pelaku tersangka terdakwa terpidana buronan almarhum almarhumah mendiang jenazah jasad mayat")
}
