import HTTPCore
import HTTPTypes

/// The page about the API, made of the endpoints' declarations.
struct DocumentationPage {
    /// What the API can do.
    let endpoints: [Endpoint]

    /// The answer with the page.
    var response: Response {
        HTMLPage(title: "Kutip: the API") { page in
            page.element("h1", [:], "The API of Kutip")
            writeIntroduction(to: &page)
            writeContents(to: &page)
            for group in groups {
                page.element("section", ["id": group.anchor]) { section in
                    section.element("h2", [:], group.title)
                    writeIndex(of: group, to: &section)
                    for endpoint in group.endpoints { endpoint.write(to: &section) }
                }
            }
            writeShapes(to: &page)
        }.response
    }

    // MARK: Groups

    private struct Group {
        let title: String
        let endpoints: [Endpoint]

        var anchor: String { title.lowercased().replacing(" ", with: "-") }
    }

    /// What stands under one heading: endpoints by the word that their paths begin with, in the order of the list.
    private static let titles = [
        ("articles", "Articles"), ("parse", "Articles"), ("quotes", "Quotations"), ("clusters", "Quotations"),
        ("speakers", "Speakers"), ("stats", "Numbers"), ("changes", "Changes"), ("export", "Exports"),
        ("feeds", "Feeds"),
    ]

    private var groups: [Group] {
        let named = endpoints.map { endpoint -> (title: String, endpoint: Endpoint) in
            let word = endpoint.path.split(separator: "/").first { $0 != "v1" }.map(String.init) ?? ""
            return (Self.titles.first { $0.0 == word }?.1 ?? "The service", endpoint)
        }
        var titles: [String] = []
        for title in Self.titles.map(\.1) + ["The service"] where !titles.contains(title) { titles.append(title) }
        return titles.map { title in Group(title: title, endpoints: named.filter { $0.title == title }.map(\.endpoint))
        }
        .filter { !$0.endpoints.isEmpty }
    }

    // MARK: Parts

    private func writeIntroduction(to page: inout HTMLWriter) {
        page.element("p", [:]) { line in
            line.text("An archive of who said what, when, and where it was printed. The same contract for programs: ")
            line.element("a", ["href": "/v1/openapi.json"], "OpenAPI 3.1")
            line.text(". What may be wrong: ")
            line.element("a", ["href": "/docs/problems"], "types of problem")
            line.text(".")
        }
        page.element("ul", [:]) { list in
            for sentence in Self.conventions { list.element("li", [:], sentence) }
        }
    }

    private static let conventions = [
        "Where the server asks for keys, send yours as 'Authorization: Bearer TOKEN'. Each endpoint has the scope it takes.",
        "Places in a text count Unicode code points, the start included and the end excluded.",
        "A list answers with 'items' and with 'next', the address of the page behind it, or null at the end; the same "
            + "address is in the field 'Link'.",
        "An unknown parameter is refused with the name that was probably meant.",
        "Send 'If-None-Match' with the ETag of what you have: 304 says that it is as it was. gzip comes to whom accepts it.",
        "Every answer has a 'Request-Id'; send one to choose it. Problems have it as 'instance'.",
    ]

    private func writeContents(to page: inout HTMLWriter) {
        page.element("nav", ["aria-label": "Contents"]) { nav in
            for group in groups { nav.element("a", ["href": "#\(group.anchor)"], group.title) }
            nav.element("a", ["href": "#shapes"], "Shapes")
        }
    }

    /// Writes what a group holds, so that it can be seen at a glance.
    private func writeIndex(of group: Group, to page: inout HTMLWriter) {
        page.element("ul", [:]) { list in
            for endpoint in group.endpoints {
                list.element("li", [:]) { line in
                    line.element(
                        "a", ["href": "#\(endpoint.operationID)"], "\(endpoint.method.rawValue) \(endpoint.path)")
                    line.text(" \(endpoint.summary)")
                }
            }
        }
    }

    private func writeShapes(to page: inout HTMLWriter) {
        page.element("section", ["id": "shapes"]) { section in
            section.element("h2", [:], "Shapes")
            for name in SchemaName.allCases {
                section.element("section", ["id": "shape-\(name.rawValue)"]) { shape in
                    shape.element("h3", [:], name.rawValue)
                    shape.element("details", [:]) { details in
                        details.element("summary", [:], "Example")
                        details.block { name.writeExample(to: &$0) }
                    }
                }
            }
        }
    }
}
