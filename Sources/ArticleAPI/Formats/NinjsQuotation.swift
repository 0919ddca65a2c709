import Articles

/// A quotation as an association of a ninjs 3.0 item.
struct NinjsQuotation {
    /// The quotation.
    let quote: ArchivedQuote
    /// What it is called among the associations.
    let name: String
    /// What addresses begin with.
    let base: BaseURL

    /// Writes it as one object.
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("name", name)
            $0.member("rel", "quotation")
            $0.member("uri", base.quote(quote.id))
            $0.member("type", "text")
            // The schema calls it "an identifier for the structure": whether these are the speaker's words.
            $0.member("profile", "\(quote.quote.type.rawValue)-quotation")
            if quote.language != "und" { $0.member("language", quote.language) }
            if let speaker = quote.quote.speaker { write(speaker, to: &$0) }
            $0.member("bodies", array: CollectionOfOne(quote.quote.text)) { writer, text in
                writer.object { $0.text(role: "main", type: "text/plain", text.utf8) }
            }
            $0.optional("infoSources", array: quote.quote.via) { writer, source in
                writer.object {
                    $0.member("name", source.mention.text.onOneLine)
                    $0.member("role", "informationsource")
                }
            }
        }
    }

    private func write(_ speaker: SpeakerName, to writer: inout JSONWriter) {
        switch speaker.kind {
        case .person, .unnamed: writer.name("people")
        case .organisation, .group: writer.name("organisations")
        }
        writer.array(CollectionOfOne(speaker)) { writer, speaker in
            writer.object { $0.party(speaker.name, rel: "speaker", id: quote.speakerIDs[speaker.name], base: base) }
        }
    }
}

extension JSONWriter {
    /// Writes the members of a headline or a body.
    mutating func text(role: String, type: String, _ value: some Sequence<UInt8>) {
        member("role", role)
        member("contentType", type)
        name("value")
        string(Array(value)[...])
    }

    /// Writes the members of a person or an organisation.
    mutating func party(_ name: String, rel: String, id: SpeakerID?, base: BaseURL) {
        member("name", name)
        member("rel", rel)
        optional("literal", id?.rawValue)
        optional("uri", id.map(base.speaker))
    }
}
