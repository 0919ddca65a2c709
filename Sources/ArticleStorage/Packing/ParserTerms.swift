/// Words that many parses hold and few texts, which deflate referred to in parses of earlier versions.
///
/// Never edited: every parse of theirs was packed with them.
enum ParserTerms {
    /// The terms in UTF-8, the most frequent last.
    static let bytes = Array(
        """
        duplicate-title quote-block caption tags unknown heading byline related boilerplate dateline title unnamed group \
        organisation role pronoun caller ingest body header-line agency broadcaster publisher document social other \
        fragment mixed publication-date-inferred publication-date-unknown title-missing language-undecided \
        Asia/Makassar Asia/Jayapura Asia/Jakarta https://www. .com .co.id 2024-2025-2026-\
        block.page-number block.stamp block.copyright block.caption block.title.headline block.heading \
        en.block.notice en.block.footer en.block.byline id.block.byline id.block.footer id.block.tags id.block.related-link \
        block.menu id.block.related-list block.symbols id.block.notice block.under-body block.dateline \
        en.quote.unattributed en.quote.previous-quote en.quote.sentence-before en.quote.according-to-before \
        en.quote.indirect-attitude en.quote.pronoun-cue-after en.quote.indirect-pronoun en.quote.indirect-cue-after \
        en.quote.split en.quote.cue-speaker-after en.quote.speaker-cue-after en.quote.indirect-subject \
        id.quote.closer-after id.quote.previous-quote id.quote.sentence-before id.quote.split id.quote.cue-pronoun-after \
        id.quote.indirect-ending id.quote.according-to-after id.quote.indirect-attitude id.quote.indirect-cue-after \
        id.quote.according-to-before id.quote.indirect-pronoun id.quote.cue-ending-after id.quote.cue-speaker-after \
        id.quote.indirect-subject day direct indirect shortName fullName person paragraph block.paragraph
        """.utf8)
}
