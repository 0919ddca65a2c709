/// Classes of words and phrases that tell what a line is for: bits 40 to 61.
extension WordClass {
    /// Marks a link to another article, whose title follows: `Baca juga`.
    static let relatedLink = WordClass(rawValue: 1 << 40)
    /// Marks such a link only with a colon after it: `Baca:`.
    static let relatedColon = WordClass(rawValue: 1 << 41)
    /// Heads a list of such links: `Berita Terkait`.
    static let relatedList = WordClass(rawValue: 1 << 42)
    /// Is clutter when it fills its line: `ADVERTISEMENT`.
    static let clutterLine = WordClass(rawValue: 1 << 43)
    /// Makes clutter of the line it begins: `Dapatkan update berita …`.
    static let clutterStart = WordClass(rawValue: 1 << 44)
    /// Begins what follows the body on a page when it fills its line: `Rekomendasi`.
    static let footer = WordClass(rawValue: 1 << 45)
    /// Announces a video: `Saksikan video pilihan`.
    static let video = WordClass(rawValue: 1 << 46)
    /// Stands above a picture's words when it fills its line: `Perbesar`.
    static let picture = WordClass(rawValue: 1 << 47)
    /// Begins a picture's words: `Ilustrasi`.
    static let caption = WordClass(rawValue: 1 << 48)
    /// Names a source of pictures: `Getty Images`.
    static let credit = WordClass(rawValue: 1 << 49)
    /// Stands before the names of those who wrote: `Penulis`.
    static let byline = WordClass(rawValue: 1 << 50)
    /// Stands before keywords: `Tag`.
    static let tagLabel = WordClass(rawValue: 1 << 51)
    /// Ends a host name: `com`.
    static let domainEnding = WordClass(rawValue: 1 << 52)
    /// Names an outlet: `VIVA`.
    static let outlet = WordClass(rawValue: 1 << 53)
    /// Names a place that datelines begin with.
    static let place = WordClass(rawValue: 1 << 54)
    /// Stands between the names of two people: `dan`.
    static let and = WordClass(rawValue: 1 << 55)
    /// Names a page of an article cut in pages: `halaman`.
    static let page = WordClass(rawValue: 1 << 56)
    /// Stands between a page's number and the number of pages: `dari`.
    static let pageOf = WordClass(rawValue: 1 << 57)
    /// Stands before an outlet's name on its icon: `Site icon`.
    static let siteIcon = WordClass(rawValue: 1 << 58)
    /// Stands with the time of publication: `Diterbitkan`.
    static let stamp = WordClass(rawValue: 1 << 59)
    /// The profession of those who wrote, beside their names: `Jurnalis`.
    static let profession = WordClass(rawValue: 1 << 60)
    /// After a comma, tells of a picture: `, speaking at …`.
    static let captionSign = WordClass(rawValue: 1 << 61)
}
