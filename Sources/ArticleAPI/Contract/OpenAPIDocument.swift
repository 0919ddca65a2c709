import Articles
import HTTPTypes

/// The contract of the API, made of the endpoints' declarations (OpenAPI 3.1).
struct OpenAPIDocument {
    /// What the API can do.
    let endpoints: [Endpoint]

    /// Writes the document as one object.
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("openapi", "3.1.0")
            $0.member("info") {
                $0.member("title", "Kutip")
                $0.member("version", "1")
                $0.member("summary", "An archive of who said what, when, and where it was printed.")
            }
            $0.member("paths") { write(paths: &$0) }
            $0.member("components") {
                $0.member("securitySchemes") {
                    $0.member("key") {
                        $0.member("type", "http")
                        $0.member("scheme", "bearer")
                        $0.member("description", "A key that 'kutip token create' made.")
                    }
                }
                $0.member("headers") { writer in
                    for field in AnswerField.allCases {
                        writer.name(of: field.rawValue)
                        writer.object {
                            $0.member("description", field.summary)
                            $0.name("schema")
                            field.schema.write(to: &$0)
                        }
                    }
                }
                $0.member("schemas") { writer in
                    for name in SchemaName.allCases {
                        writer.name(of: name.rawValue)
                        writer.object {
                            name.schema.writeMembers(to: &$0)
                            $0.member("examples", array: CollectionOfOne(name)) { $1.writeExample(to: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func write(paths writer: inout JSONWriter) {
        var written: Set<String> = []
        for path in endpoints.map(\.path) where written.insert(path).inserted {
            writer.name(of: path)
            writer.object { writer in
                for endpoint in endpoints where endpoint.path == path {
                    writer.name(of: endpoint.method.rawValue.lowercased())
                    endpoint.writeOperation(to: &writer)
                }
            }
        }
    }
}

extension Endpoint {
    /// Writes the operation object.
    fileprivate func writeOperation(to writer: inout JSONWriter) {
        writer.object {
            $0.member("operationId", operationID)
            $0.member("summary", summary)
            writeScope(to: &$0)
            writeParameters(to: &$0)
            writeContent(to: &$0)
            $0.member("responses") { writeAnswers(to: &$0) }
        }
    }

    /// Whether a key is needed depends on how the server was started, so none is a way, too.
    private func writeScope(to writer: inout JSONWriter) {
        guard let scope else { return }
        writer.member("security", array: [scope.rawValue, nil]) { writer, scope in
            writer.object { if let scope { $0.member("key", strings: [scope]) } }
        }
    }

    private func writeParameters(to writer: inout JSONWriter) {
        let name = path.split(separator: "/").first { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        guard name != nil || !parameters.isEmpty || !fields.isEmpty else { return }
        let inPath = name.flatMap { name in segment.map { (name, "path", "What the path names.", $0, $0.exampleText) } }
        let inQuery = parameters.map {
            ($0.name, "query", "\($0.summary) Must be \($0.expectation).", $0.schema, $0.example)
        }
        let inHeader = fields.map {
            ($0.name.rawName, "header", "\($0.summary) Must be \($0.expectation).", $0.schema, $0.example)
        }
        writer.member("parameters", array: (inPath.map { [$0] } ?? []) + inQuery + inHeader) { writer, parameter in
            let (name, place, summary, schema, example) = parameter
            writer.object {
                $0.member("name", name)
                $0.member("in", place)
                $0.member("description", summary)
                $0.name("required")
                $0.bool(place == "path")
                $0.name("schema")
                schema.write(to: &$0)
                $0.name("example")
                schema.write(example, to: &$0)
            }
        }
    }

    private func writeContent(to writer: inout JSONWriter) {
        guard content != .none else { return }
        writer.member("requestBody") {
            // No lines at all are none too few.
            $0.name("required")
            $0.bool(content == .article)
            $0.member("content") { writer in
                for (type, schema) in content.forms { write(type, schema, to: &writer) }
            }
        }
    }

    private func write(_ type: String, _ schema: Schema, to writer: inout JSONWriter) {
        writer.name(of: type)
        writer.object {
            $0.name("schema")
            schema.write(to: &$0)
            $0.name("example")
            schema.writeExample(to: &$0)
        }
    }

    private func writeAnswers(to writer: inout JSONWriter) {
        for answer in answers {
            writer.name(of: String(answer.status.code))
            writer.object { writer in
                writer.member("description", answer.summary)
                write(fields(of: answer), to: &writer)
                guard !answer.forms.isEmpty else { return }
                writer.member("content") { writer in
                    for form in answer.forms { write(form.type, form.schema, to: &writer) }
                }
            }
        }
        if fieldsOfNotModified.contains(.eTag) {
            writer.name(of: "304")
            writer.object {
                $0.member("description", "The client has it already.")
                write(fieldsOfNotModified, to: &$0)
            }
        }
        for (status, kinds) in problemsByStatus {
            writer.name(of: String(status))
            writer.object {
                $0.member("description", kinds.map(\.title).joined(separator: " Or: "))
                write(kinds.reduce(into: []) { $0.formUnion(fields(of: $1)) }, to: &$0)
                $0.member("content") { write("application/problem+json", .named(.problem), to: &$0) }
            }
        }
    }

    private func write(_ fields: Set<AnswerField>, to writer: inout JSONWriter) {
        writer.member("headers") { writer in
            for field in AnswerField.allCases where fields.contains(field) {
                writer.name(of: field.rawValue)
                writer.object { $0.member("$ref", "#/components/headers/\(field.rawValue)") }
            }
        }
    }

    /// The problems in order of their statuses, those of one status together.
    private var problemsByStatus: [(status: Int, kinds: [ProblemKind])] {
        let byStatus = Dictionary(grouping: ProblemKind.allCases.filter(allProblems.contains)) { $0.status.code }
        return byStatus.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

extension Schema {
    /// Writes a parameter's value as the type that the shape says it is.
    fileprivate func write(_ example: String, to writer: inout JSONWriter) {
        switch self {
        case .integer: writer.number(Int(example))
        case .boolean: writer.bool(example == "true")
        default: writer.string(example)
        }
    }
}

extension Endpoint.Content {
    /// The media types that it may have, each with what it may be.
    var forms: [(type: String, schema: Schema)] {
        switch self {
        case .none: []
        case .article: [("text/plain", .articleText), ("application/json", .named(.submission))]
        case .lines: [("application/x-ndjson", .named(.submissionLine))]
        }
    }
}
