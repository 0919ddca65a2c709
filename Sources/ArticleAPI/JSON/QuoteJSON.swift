import ArticleParsing
import Articles

/// The JSON of one quotation, in the order and with the names of the API's documentation.
struct QuoteJSON {
    /// The quotation with its place.
    var quote: ArchivedQuote
    /// Whether the archive keeps it; the names of the archive are left out otherwise.
    var isKept = true
    /// Why it has its speaker, where that is to be written.
    var explanation: Explanation.Quotation?

    /// The members that the object of a kept quotation can have.
    static let members: Set<String> = [
        "id", "articleId", "text", "type", "language", "spans", "fragments", "speaker", "speakerMention", "role", "cue",
        "addressee", "via", "paragraph", "section", "floating", "wordCount", "published", "confidence", "candidates",
        "rule", "clusterId", "occurrenceCount", "parser", "snippet",
    ]

    /// Writes the quotation as one object.
    func write(to writer: inout JSONWriter) {
        writer.object {
            writeWords(to: &$0)
            writeSpeaker(to: &$0)
            writeWay(to: &$0)
            writePlace(to: &$0)
            writeBelief(to: &$0)
        }
    }

    private func writeWords(to writer: inout JSONWriter) {
        if isKept {
            writer.member("id", quote.id.rawValue)
            writer.member("articleId", quote.articleID.rawValue)
        }
        writer.member("text", quote.quote.text)
        writer.member("type", quote.quote.type.rawValue)
        writer.member("language", quote.language)
        writer.member("spans", array: quote.quote.spans) { writer, span in
            let (prefix, exact, suffix) = quote.articleText.surroundings(of: span)
            writer.object {
                $0.place(span)
                $0.member("exact", utf8: exact)
                $0.member("prefix", utf8: prefix)
                $0.member("suffix", utf8: suffix)
            }
        }
        if !quote.quote.fragments.isEmpty {
            writer.member("fragments", array: quote.quote.fragments) { writer, fragment in
                writer.object { $0.place(fragment) }
            }
        }
    }

    private func writeSpeaker(to writer: inout JSONWriter) {
        writer.member("speaker", optional: quote.quote.speaker) { writer, speaker in
            let id = quote.speakerIDs[speaker.name]
            if let id { writer.member("id", id.rawValue) }
            writer.member("name", speaker.name)
            writer.member("kind", speaker.kind.rawValue)
            if let id { writer.member("url", "/v1/speakers/", id.rawValue) }
        }
        writer.member("speakerMention", optional: quote.quote.mention) {
            $0.place($1.range)
            $0.member("text", $1.text)
            $0.member("form", $1.form.rawValue)
        }
        writer.member("role", quote.quote.role)
        writer.member("cue", optional: quote.quote.cue) {
            $0.place($1.range)
            $0.member("text", $1.text)
        }
    }

    private func writeWay(to writer: inout JSONWriter) {
        writer.member("addressee", optional: quote.quote.addressee) { writer, addressee in
            writer.place(addressee.mention.range)
            writer.member("text", addressee.mention.text)
            if let id = addressee.name.flatMap({ quote.speakerIDs[$0] }) { writer.member("speakerId", id.rawValue) }
            writer.member("name", addressee.name)
        }
        writer.member("via", array: quote.quote.via) { writer, source in
            writer.object {
                $0.place(source.mention.range)
                $0.member("text", source.mention.text)
                $0.member("kind", source.kind.rawValue)
            }
        }
    }

    private func writePlace(to writer: inout JSONWriter) {
        writer.member("paragraph", quote.paragraph)
        writer.member("section", quote.section)
        writer.name("floating")
        writer.bool(quote.quote.isFloating)
        writer.member("wordCount", quote.quote.wordCount)
        writer.member("published") {
            $0.member("value", quote.published.value?.description)
            $0.member("precision", quote.published.value?.precision.rawValue)
            $0.member("timeZone", quote.published.timeZone)
            $0.member("basis", quote.published.basis.rawValue)
        }
    }

    private func writeBelief(to writer: inout JSONWriter) {
        writer.name("confidence")
        writer.share(quote.quote.confidence)
        writer.member("candidates", array: quote.quote.candidates) { writer, candidate in
            writer.object {
                if let id = quote.speakerIDs[candidate.name] { $0.member("speakerId", id.rawValue) }
                $0.member("name", candidate.name)
                $0.name("score")
                $0.share(candidate.score)
            }
        }
        writer.member("rule", quote.quote.rule)
        if let explanation { write(explanation, to: &writer) }
        if let occurrences = quote.occurrences {
            writer.member("clusterId", occurrences.cluster.rawValue)
            writer.member("occurrenceCount", occurrences.count)
        }
        writer.member("parser") { $0.member("version", quote.parserVersion) }
        if let snippet = quote.snippet { writer.member("snippet") { snippet.write(to: &$0) } }
    }

    private func write(_ explanation: Explanation.Quotation, to writer: inout JSONWriter) {
        writer.member("reason", explanation.reason)
        writer.member("weighed", array: explanation.weighed) { writer, candidate in
            writer.object {
                $0.member("name", candidate.name)
                $0.name("share")
                $0.share(candidate.share)
                $0.member("clues", array: candidate.clues) { writer, clue in
                    writer.object {
                        $0.member("clue", clue.name)
                        $0.name("weight")
                        $0.decimal(clue.weight)
                    }
                }
            }
        }
    }
}
