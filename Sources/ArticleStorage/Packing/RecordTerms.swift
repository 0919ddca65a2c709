/// The parser's terms by number, so that a record holds a byte or two for each.
///
/// Never edited: every parse in every archive was written with these numbers. Terms that come later go at the end. The first
/// 64, the most frequent in the 320 articles of the evaluation, take one byte.
enum RecordTerms {
    /// The terms; the number of the first is 1.
    static let all = [
        "person", "paragraph", "block.paragraph", "indirect", "direct", "id", "shortName", "fullName", "organisation",
        "en", "id.quote.indirect-subject", "id.quote.cue-speaker-after", "pronoun", "Asia/Jakarta", "title",
        "block.title.headline", "boilerplate", "dateline", "block.dateline", "mixed", "role",
        "id.quote.cue-ending-after", "en.quote.indirect-subject", "header-line", "body", "ingest", "unnamed", "group",
        "related", "none", "id.quote.indirect-pronoun", "id.quote.according-to-before", "en.quote.speaker-cue-after",
        "en.quote.split", "en.quote.indirect-pronoun", "en.quote.pronoun-cue-after", "block.under-body",
        "id.quote.indirect-cue-after", "id.block.notice", "block.symbols", "en.quote.cue-speaker-after",
        "en.quote.indirect-cue-after", "en.quote.speaker-cue-before", "en.quote.indirect-attitude",
        "id.quote.indirect-attitude", "block.menu", "id.block.related-list", "block.stamp", "byline", "caption",
        "block.caption", "heading", "block.heading", "fragment", "tags", "duplicate-title", "block.title.repeated",
        "id.block.related-link", "id.block.byline", "id.quote.speaker-cue-before", "id.quote.split",
        "publication-date-inferred", "publication-date-unknown", "weekday-contradicts-date",
        // Two bytes from here on.
        "title-missing", "language-undecided", "quotation-unclosed", "quote-block", "unknown", "caller", "agency",
        "broadcaster", "publisher", "document", "social", "other", "Asia/Makassar", "Asia/Jayapura",
        "en.quote.indirect-chained", "en.quote.pronoun-cue-before", "block.live-time", "en.quote.sentence-before",
        "en.quote.signature", "id.block.footer", "id.quote.according-to-after", "en.quote.according-to-after",
        "id.quote.indirect-ending", "en.block.notice", "block.paragraph.short", "id.quote.closer-after",
        "en.quote.according-to-before", "en.quote.transcript", "en.quote.previous-quote", "id.quote.cue-pronoun-after",
        "id.quote.sentence-before", "en.quote.unattributed", "id.block.video", "en.block.footer",
        "id.block.picture-label", "block.page-number", "id.block.tags", "block.copyright", "en.quote.appellation",
        "block.caption.unsigned", "id.quote.pronoun-cue-before", "en.block.byline", "id.quote.appellation",
        "en.quote.continued", "en.quote.closer-after", "block.pull-quote", "id.quote.cue-alone", "id.quote.continued",
        "id.block.related-marker", "block.byline.under-headline", "id.quote.previous-quote", "id.quote.next-quote",
        "block.code", "block.dateline.broken", "id.quote.unattributed", "block.caption.above-body", "block.fragment",
        "block.invisible", "block.list-entry", "block.paragraph.lead", "block.quote.marked", "block.related-address",
        "block.related-link.inline", "block.markup", "id.block.site-icon", "id.quote.indirect-chained",
        "id.quote.speaker-cue-after", "id.quote.pronoun-cue-after", "en.quote.next-quote", "en.quote.cue-alone",
    ]

    /// The numbers by term.
    static let numbers = Dictionary(uniqueKeysWithValues: zip(all, 1...))
}
