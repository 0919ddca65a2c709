import HTTPCore
import HTTPTypes

/// The pages that explain what may be wrong: one for each type of problem, and one that lists them.
enum ProblemPage {
    /// The page about a type.
    static func response(about kind: ProblemKind) -> Response {
        HTMLPage(title: "\(kind.rawValue) · Kutip") { page in
            page.element("h1", [:], kind.title)
            page.element("p", [:]) { line in
                line.element("code", [:], "\(kind.status.code) \(kind.rawValue)")
            }
            page.element("h2", [:], "What to do")
            page.element("p", [:], kind.advice)
            page.element("h2", [:], "What it looks like")
            page.block { kind.example.write(to: &$0, instance: "5hk2m9w0qd3c-7") }
            page.element("p", [:]) { line in
                line.text("The form is that of ")
                line.element("cite", [:], "RFC 9457")
                line.text(": ")
                for (name, meaning) in Self.members {
                    line.element("code", [:], name)
                    line.text(" \(meaning)")
                }
            }
            page.element("p", [:]) { line in
                line.element("a", ["href": "/docs/problems"], "All types of problem")
            }
        }.response
    }

    /// The page that lists all types.
    static var index: Response {
        HTMLPage(title: "Problems · Kutip") { page in
            page.element("h1", [:], "What may be wrong")
            page.element(
                "p", [:],
                "Every problem is application/problem+json and has one of these types. Switch over the type; the "
                    + "sentences are for people and may change.")
            page.element("dl", [:]) { list in
                for kind in ProblemKind.allCases {
                    list.element("dt", ["id": kind.rawValue]) { term in
                        term.link(to: kind)
                        term.text(" \(kind.status.code)")
                    }
                    list.element("dd", [:], "\(kind.title) \(kind.advice)")
                }
            }
        }.response
    }

    private static let members = [
        ("type", "is the address of this page, "), ("detail", "says what is wrong with this request and "),
        ("errors", "where, "), ("instance", "is the name by which the server's log has the request."),
    ]
}

extension HTMLWriter {
    /// Writes a link to the page about a type of problem.
    mutating func link(to kind: ProblemKind) {
        element("a", ["href": "/docs/problems/\(kind.rawValue)"]) { $0.element("code", [:], kind.rawValue) }
    }

    /// Writes JSON with a line for each value.
    mutating func block(_ write: (inout JSONWriter) -> Void) {
        var json = JSONWriter(indent: true)
        write(&json)
        element("pre", [:]) { $0.element("code", [:], String(decoding: json.bytes, as: UTF8.self)) }
    }
}
