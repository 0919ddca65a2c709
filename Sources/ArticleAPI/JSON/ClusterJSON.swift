import Articles

extension QuoteCluster {
    /// Writes the cluster as one object.
    func write(to writer: inout JSONWriter) {
        let first = members.first?.quote.text ?? ""
        writer.object {
            $0.member("id", id.rawValue)
            $0.member("text", first)
            $0.member("occurrenceCount", count)
            $0.member("articleCount", Set(members.map(\.articleID)).count)
            $0.member("sites", strings: sites)
            $0.member("items", array: members) { write($1, to: &$0, comparedTo: first) }
            $0.member("links") { $0.member("self", "/v1/clusters/\(id)") }
        }
    }

    /// The outlets in order of first publication.
    private var sites: [String] {
        members.compactMap(\.article.site).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Writes a quotation with its place of print and what its wording has different.
    private func write(_ quote: ArchivedQuote, to writer: inout JSONWriter, comparedTo first: String) {
        writer.object {
            $0.member("site", quote.article.site)
            $0.member("title", quote.article.title)
            $0.member("changes", array: WordingChange.changes(from: first, to: quote.quote.text)) { writer, change in
                writer.object {
                    $0.member("was", change.was)
                    $0.member("now", change.now)
                }
            }
            $0.name("quote")
            QuoteJSON(quote: quote).write(to: &$0)
        }
    }
}
