import Articles

extension Snippet {
    /// Writes the members of a snippet.
    ///
    /// The text comes as it stands in the article, without marks in it, so that what a page makes of it is the page's own.
    func write(to writer: inout JSONWriter) {
        writer.place(range)
        writer.member("text", text)
        writer.member("highlights", array: highlights) { writer, range in writer.object { $0.place(range) } }
    }
}
