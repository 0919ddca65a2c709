import Articles

extension PublicationDate {
    /// Writes the members of a publication date.
    func write(to writer: inout JSONWriter) {
        writer.member("value", value?.description)
        writer.member("precision", value?.precision.rawValue)
        writer.member("timeZone", timeZone)
        writer.member("basis", basis.rawValue)
        writer.member("text", text)
        writer.name("confidence")
        writer.share(confidence)
    }
}

extension MentionedDate {
    /// Writes the date as one object.
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("value", value.description)
            $0.member("precision", value.precision.rawValue)
            if isRelative { $0.member("basis", "relative") }
            $0.member("text", text)
            $0.place(range)
        }
    }
}
