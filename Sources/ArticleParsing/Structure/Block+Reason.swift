import Articles

extension Block {
    /// Why the block is what it is, as a sentence for people who check it.
    var reason: String {
        let name = rule.split(separator: ".").drop { $0 != "block" }.dropFirst().joined(separator: ".")
        return Self.reasons[name] ?? "No rule places the text."
    }

    /// The sentences by the names of the rules, without `block.` and the language.
    private static let reasons = Dictionary(
        """
        byline: The line begins with a word such as 'Penulis' or 'By' and names who wrote.
        byline.under-headline: A name stands alone under the headline.
        caption: The line describes a picture or ends with a picture's credit.
        caption.above-body: A line above the body of a page describes a picture.
        caption.unsigned: A line between a picture's label and the body describes the picture.
        code: The line is program code.
        copyright: The line holds a copyright notice.
        dateline: Place, outlet or date stand before the first sentence.
        dateline.broken: Place, outlet or date stand before the first sentence, on lines of their own.
        footer: The line begins what pages put under articles.
        fragment: A short line stands between lines of the body and is no sentence.
        heading: A short line without a full stop stands above a paragraph.
        invisible: The text holds nothing that can be read.
        list-entry: The line belongs to a list of links.
        live-time: The line is the time of an entry in a live report.
        markup: The line holds markup alone.
        menu: A short line stands outside of the body, as a menu's entries do.
        notice: The line holds words that pages put around articles, such as 'Bagikan' or 'Advertisement'.
        page-number: The line tells the page's number.
        paragraph: The line holds a sentence or more.
        paragraph.lead: A sentence stands between the headline and the body.
        paragraph.short: A short line is the whole text.
        picture-label: The line stands above the words of a picture.
        promotion: The line heads or belongs to a list of other articles.
        pull-quote: The line repeats a sentence of another paragraph.
        quote.marked: The line begins with '>'.
        related-address: The line is the address of the link above it.
        related-link: The line begins with words such as 'Baca juga' and a title.
        related-link.inline: Words such as 'Baca juga' and a title stand inside a paragraph.
        related-list: The line is a title under the head of a list of links.
        related-marker: Words such as 'Baca juga' stand without a title.
        site-icon: The line names the icon of a site.
        stamp: The line tells when the article was published.
        symbols: The line holds no words.
        tags: The line lists keywords.
        title.headline: The line is repeated, is followed by a stamp or has a headline's length above the body.
        title.repeated: The line repeats the headline.
        under-body: The line stands under the body.
        video: The line announces or describes a video.
        """.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(parts[1].drop { $0 == " " })) : nil
        }
    ) { first, _ in first }
}
