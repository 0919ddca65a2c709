import Articles

extension SchemaName {
    /// Writes what the shape looks like when it is filled: made by the code that answers where a value of it can be had,
    /// and of the shape alone otherwise.
    func writeExample(to writer: inout JSONWriter) {
        switch self {
        case .article: ExampleArticle.write(to: &writer, isKept: true)
        case .parsedArticle: ExampleArticle.write(to: &writer, isKept: false)
        case .articleSummary: ExampleArticle.summary.write(to: &writer)
        case .quote: write(ExampleArticle.quote, to: &writer) { QuoteJSON(quote: $1).write(to: &$0) }
        case .parsedQuote:
            write(ExampleArticle.quote, to: &writer) { QuoteJSON(quote: $1, isKept: false).write(to: &$0) }
        case .speaker: write(ExampleArticle.speaker, to: &writer) { $1.write(to: &$0) }
        case .cluster:
            let cluster = ExampleArticle.quote.flatMap { quote in
                quote.occurrences.map { QuoteCluster(id: $0.cluster, count: 1, members: [quote]) }
            }
            write(cluster, to: &writer) { $1.write(to: &$0) }
        case .problem: ProblemKind.unknownParameter.example.write(to: &writer, instance: "5hk2m9w0qd3c-7")
        case .submission: writeSubmission(to: &writer, label: nil)
        case .submissionLine: writeSubmission(to: &writer, label: "pesisir-1")
        default: schema.writeExample(to: &writer)
        }
    }

    private func write<Value>(
        _ value: Value?, to writer: inout JSONWriter, _ write: (inout JSONWriter, Value) -> Void
    ) {
        if let value { write(&writer, value) } else { schema.writeExample(to: &writer) }
    }

    private func writeSubmission(to writer: inout JSONWriter, label: String?) {
        writer.object {
            if let label { $0.member("id", label) }
            $0.member("text", ExampleArticle.text)
            $0.member("url", ExampleArticle.url)
            $0.member("site", ExampleArticle.site)
            $0.member("publishedAt", "2026-03-10T09:30:00+07:00")
        }
    }
}
