import Articles

extension Speaker {
    /// Writes the speaker as one object.
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("id", id.rawValue)
            $0.member("name", name)
            $0.member("kind", kind.rawValue)
            $0.member("aliases", array: aliases) { writer, alias in
                writer.object {
                    $0.member("text", alias.text)
                    $0.member("basis", alias.basis.rawValue)
                    $0.member("count", alias.count)
                }
            }
            $0.member("roles", array: roles) { $1.write(to: &$0) }
            $0.member("quoteCount", quoteCount)
            $0.member("articleCount", articleCount)
            $0.member("siteCount", siteCount)
            $0.member("first", first?.description)
            $0.member("last", last?.description)
            if !candidates.isEmpty { $0.member("candidates", array: candidates) { $1.write(to: &$0) } }
            $0.member("links") {
                $0.member("self", "/v1/speakers/\(id)")
                $0.member("quotes", "/v1/speakers/\(id)/quotes")
                $0.member("articles", "/v1/speakers/\(id)/articles")
                $0.member("timeline", "/v1/speakers/\(id)/timeline")
            }
        }
    }
}

extension SpeakerMatch {
    /// Writes the match as one object.
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("id", id.rawValue)
            $0.member("name", name)
            $0.member("kind", kind.rawValue)
            $0.member("quoteCount", quoteCount)
            $0.member("url", "/v1/speakers/\(id)")
        }
    }
}

extension Speaker.Role {
    /// Writes the role as one object.
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("text", text)
            $0.member("articles", articles)
            $0.member("first", first?.description)
            $0.member("last", last?.description)
        }
    }
}
