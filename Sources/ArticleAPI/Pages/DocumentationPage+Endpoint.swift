import Articles
import HTTPTypes

extension Endpoint {
    /// Writes what the page about the API tells of the endpoint.
    func write(to page: inout HTMLWriter) {
        page.element("section", ["id": operationID]) { section in
            section.element("h3", [:]) { $0.element("code", [:], "\(method.rawValue) \(path)") }
            section.element("p", [:]) { line in
                line.text(summary)
                if let scope { line.text(" Scope: \(scope.rawValue).") } else { line.text(" Needs no key.") }
            }
            section.element("pre", [:]) { $0.element("code", [:], curl) }
            writeParameters(to: &section)
            writeContent(to: &section)
            writeAnswers(to: &section)
            writeProblems(to: &section)
        }
    }

    private func writeParameters(to page: inout HTMLWriter) {
        guard !parameters.isEmpty || !fields.isEmpty else { return }
        page.writeFolded("Parameters", parameters.map(\.name) + fields.map(\.name.rawName)) { details in
            details.element("dl", [:]) { list in
                for one in parameters {
                    list.writeParameter(one.name, nil, "\(one.summary) Must be \(one.expectation).", one.example)
                }
                for field in fields {
                    list.writeParameter(
                        field.name.rawName, "header", "\(field.summary) Must be \(field.expectation).", field.example)
                }
            }
        }
    }

    private func writeContent(to page: inout HTMLWriter) {
        guard content != .none else { return }
        page.element("h4", [:], "Content")
        for (type, schema) in content.forms {
            page.element("p", [:]) { line in
                line.element("code", [:], type)
                line.writeReference(to: schema)
            }
        }
    }

    private func writeAnswers(to page: inout HTMLWriter) {
        page.element("h4", [:], "Answers")
        page.element("dl", [:]) { list in
            for answer in answers {
                list.element("dt", [:]) { $0.element("code", [:], "\(answer.status.code)") }
                list.element("dd", [:]) { line in
                    line.text(answer.summary)
                    for form in answer.forms {
                        line.text(" ")
                        line.element("code", [:], form.type)
                        line.writeReference(to: form.schema)
                    }
                }
            }
        }
    }

    private func writeProblems(to page: inout HTMLWriter) {
        let kinds = ProblemKind.allCases.filter(allProblems.contains)
        page.writeFolded("Problems", Set(kinds.map(\.status.code)).sorted().map(String.init)) { details in
            details.element("p", [:]) { line in
                for kind in kinds {
                    line.link(to: kind)
                    line.text(" ")
                }
            }
        }
    }
}

extension HTMLWriter {
    /// Writes what is long and the same for many, under the names of what is in it.
    fileprivate mutating func writeFolded(
        _ title: String, _ names: [String], _ content: (inout HTMLWriter) -> Void
    ) {
        element("details", [:]) { details in
            details.element("summary", [:]) { line in
                line.element("b", [:], title)
                line.text(": \(names.joined(separator: ", "))")
            }
            content(&details)
        }
    }

    fileprivate mutating func writeParameter(_ name: String, _ place: String?, _ summary: String, _ example: String) {
        element("dt", [:]) { term in
            term.element("code", [:], name)
            if let place { term.text(" (\(place))") }
        }
        element("dd", [:]) { line in
            line.text(summary + " Example: ")
            line.element("code", [:], example)
        }
    }

    /// Writes where a shape is described.
    fileprivate mutating func writeReference(to schema: Schema) {
        for name in schema.names {
            text(" ")
            element("a", ["href": "#shape-\(name.rawValue)"], name.rawValue)
        }
    }
}

extension Schema {
    /// The named shapes that a value of it is, is one of, or is a list of.
    fileprivate var names: [SchemaName] {
        switch self {
        case .named(let name): [name]
        case .either(let shapes): shapes.flatMap(\.names)
        case .array(let element), .nullable(let element): element.names
        case .object(let members): members.first { $0.name == "items" }?.schema.names ?? []
        default: []
        }
    }
}
