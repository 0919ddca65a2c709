import Articles

/// A quotation in the list below an article's page: the words, who said them, and how sure that is.
struct QuoteEntry {
    /// The quotation.
    let quote: ArchivedQuote
    /// Whether it is marked in the text above.
    let isInText: Bool

    /// Writes what stands in the item of the list.
    func write(to html: inout HTMLWriter) {
        html.element(
            "blockquote", ["id": isInText ? nil : quote.id.rawValue, "dir": "auto", "lang": quote.language],
            quote.quote.text)
        html.element("p") { line in
            writeSpeaker(to: &line)
            writeWay(to: &line)
            line.text(". \(quote.quote.type.rawValue.capitalizedFirst), \(certainty). ")
            if isInText {
                line.element("a", ["href": "#\(quote.id)"], "In the text")
                line.text(" ")
            }
            line.element("a", ["href": "../quotes/\(quote.id)"], "JSON")
        }
    }

    private func writeSpeaker(to html: inout HTMLWriter) {
        guard let speaker = quote.quote.speaker else { return html.text("Nobody is named") }
        html.element("b") { $0.element("bdi", ["lang": quote.language], speaker.name) }
        if let role = quote.quote.role { write(" (", role, ")", to: &html) }
    }

    private func writeWay(to html: inout HTMLWriter) {
        if let addressee = quote.quote.addressee {
            write(", to ", addressee.name ?? addressee.mention.text, "", to: &html)
        }
        for source in quote.quote.via { write(", via ", source.mention.text, "", to: &html) }
    }

    private func write(_ before: String, _ words: String, _ after: String, to html: inout HTMLWriter) {
        html.text(before)
        html.element("bdi", ["lang": quote.language], words.onOneLine)
        html.text(after)
    }

    private var certainty: String {
        quote.quote.speaker == nil ? "no speaker" : "speaker \(Int((quote.quote.confidence * 100).rounded())) % sure"
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
