import Articles

/// A page of what has arrived, the last first, as both forms of feeds tell it.
struct Feed {
    /// What it holds, for people.
    let title: String
    /// Its name for ever: its address without page and size of pages.
    let id: String
    /// The address of this page.
    let selfLink: String
    /// The address of the same list as JSON.
    let alternateLink: String
    /// The address of the first page.
    let firstLink: String
    /// The address of the next page, whose entries arrived earlier (RFC 5005 §3), or `nil` on the last.
    let nextLink: String?
    /// The entries.
    let entries: [Entry]

    /// When the last of the entries changed; the beginning of time where there is none, for nothing ever happened.
    var updated: Timestamp { entries.map(\.updated).max() ?? Timestamp(milliseconds: 0) }

    /// An article or a quotation.
    struct Entry {
        /// Its name for ever: its address.
        let id: String
        /// One line.
        let title: String
        /// What it says.
        let content: String
        /// The language as a BCP 47 tag; `und` where nobody knows.
        let language: String
        /// Who said or wrote it.
        let authors: [Author]
        /// When it arrived or last changed.
        let updated: Timestamp
        /// When it was published.
        let published: PublicationDate
        /// The address that it was printed at.
        let printedAt: String?
        /// Words that it is sorted under.
        var categories: [String] = []
        /// The article that a quotation stands in.
        var source: Source?
    }

    /// Somebody who said or wrote something.
    struct Author {
        /// The name.
        let name: String
        /// The address of what the archive knows of them.
        var address: String?
    }

    /// The article that a quotation stands in.
    struct Source {
        /// Its address in the archive.
        let id: String
        /// The headline.
        let title: String
        /// The outlet.
        let site: String?
    }
}

extension PublicationDate {
    /// The moment of publication, as RFC 3339 has it, where it is known: a day has none, and no midnight is made up.
    var moment: String? { if case .time(let time)? = value { time.description } else { nil } }
}
