import Articles

/// An article's quotations as W3C Web Annotations: each names the speaker of a stretch of the text.
struct QuoteAnnotations {
    /// The article.
    let article: ArchivedArticle
    /// What addresses begin with.
    let base: BaseURL

    /// The media type of annotations (Web Annotation Protocol §4.2).
    static let mediaType = #"application/ld+json; profile="http://www.w3.org/ns/anno.jsonld""#

    private var link: String { "\(base.article(article.article.id))/annotations" }

    /// Writes a collection with all of them on its only page.
    func write(to writer: inout JSONWriter) {
        let quotes = article.quotes
        writer.object {
            $0.member("@context", "http://www.w3.org/ns/anno.jsonld")
            $0.member("id", link)
            $0.member("type", "AnnotationCollection")
            $0.optional("label", article.article.parsed.title)
            $0.member("generator") { writeGenerator(to: &$0) }
            $0.member("total", quotes.count)
            $0.member("first") {
                $0.member("id", "\(link)#page")
                $0.member("type", "AnnotationPage")
                $0.member("partOf", link)
                $0.member("startIndex", 0)
                $0.member("items", array: quotes) { $1.writeAnnotation(to: &$0, link: link, base: base) }
            }
        }
    }

    private func writeGenerator(to writer: inout JSONWriter) {
        writer.member("type", "Software")
        writer.member("name", "kutip \(article.article.parserVersion)")
    }
}

extension ArchivedQuote {
    /// Writes the quotation as one annotation.
    fileprivate func writeAnnotation(to writer: inout JSONWriter, link: String, base: BaseURL) {
        writer.object {
            $0.member("id", "\(link)#\(id)")
            $0.member("type", "Annotation")
            $0.member("motivation", quote.speaker == nil ? "highlighting" : "identifying")
            $0.member("body", array: bodies(base: base)) { $1.write(to: &$0) }
            $0.member("target", array: zip(quote.spans, excerpts)) { writer, span in
                writer.object {
                    // The offsets are of the text as it is kept, whatever page it was on.
                    $0.member("source", "\(base.article(articleID))/text")
                    $0.name("selector")
                    $0.array([Selector.quote(span.1), .position(span.0)]) { $1.write(to: &$0) }
                }
            }
        }
    }

    private func bodies(base: BaseURL) -> [Body] {
        let speaker = quote.speaker
        let names = [
            speaker.map { Body.name($0.name) },
            speaker.flatMap { speakerIDs[$0.name] }.map { .speaker(base.speaker($0)) },
        ]
        return names.compactMap { $0 } + [.quote(base.quote(id))]
    }
}

/// What an annotation says of its target.
private enum Body {
    /// The name of who said it.
    case name(String)
    /// The address of who said it.
    case speaker(String)
    /// The address of the quotation.
    case quote(String)

    func write(to writer: inout JSONWriter) {
        writer.object {
            switch self {
            case .name(let name):
                $0.member("type", "TextualBody")
                $0.member("purpose", "identifying")
                $0.member("format", "text/plain")
                $0.member("value", name)
            case .speaker(let address):
                $0.member("type", "SpecificResource")
                $0.member("purpose", "identifying")
                $0.member("source", address)
            case .quote(let address):
                $0.member("type", "SpecificResource")
                $0.member("purpose", "linking")
                $0.member("source", address)
            }
        }
    }
}

/// What finds a stretch of the text (Web Annotation Data Model §4.2).
private enum Selector {
    /// By its words and those around it.
    case quote(ArchivedQuote.Excerpt)
    /// By its place; the standard counts code points, as the archive does.
    case position(Range<Int>)

    func write(to writer: inout JSONWriter) {
        writer.object {
            switch self {
            case .quote(let excerpt):
                $0.member("type", "TextQuoteSelector")
                $0.member("exact", excerpt.exact)
                $0.member("prefix", excerpt.prefix)
                $0.member("suffix", excerpt.suffix)
            case .position(let range):
                $0.member("type", "TextPositionSelector")
                $0.place(range)
            }
        }
    }
}
