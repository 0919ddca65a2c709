import Articles

extension Schema {
    /// A value of the shape as a query has it.
    var exampleText: String {
        switch self {
        case .string, .choice, .nullable: exampleString(of: "")
        case .integer(let least, let most): String(Self.number(least, most))
        case .boolean(let value): String(value ?? true)
        default: ""
        }
    }

    /// Writes a value of the shape.
    ///
    /// - Parameters:
    ///   - writer: Where to.
    ///   - name: The member that it is the value of, which may tell what it is about.
    func writeExample(to writer: inout JSONWriter, as name: String = "") {
        switch self {
        case .anything: writer.object { _ in }
        case .string, .choice: writer.string(exampleString(of: name))
        case .integer(let least, let most): writer.number(Self.number(least, most))
        case .number(let range): writer.decimal(range.map { $0.upperBound * 0.9 + $0.lowerBound * 0.1 } ?? 1.5)
        case .boolean(let value): writer.bool(value ?? true)
        case .array(let element): writer.array(CollectionOfOne(element)) { $1.writeExample(to: &$0, as: name) }
        case .object(let members):
            writer.object { writer in
                for member in members {
                    writer.name(of: member.name)
                    member.schema.writeExample(to: &writer, as: member.name)
                }
            }
        case .nullable(let value): value.writeExample(to: &writer, as: name)
        case .either(let shapes): shapes.first?.writeExample(to: &writer, as: name)
        case .named(let shape): shape.writeExample(to: &writer)
        }
    }

    private func exampleString(of name: String) -> String {
        switch self {
        case .nullable(let value): value.exampleString(of: name)
        case .choice(let values), .string(.list(let values)): values.first ?? ""
        case .string(.pattern(_, let example)): example
        case .string(.moment): "2026-03-10T03:12:44Z"
        case .string(.reference): "/v1/articles/\(ExampleArticle.article.id)"
        case .string(.any), .string(.length): Self.words[name] ?? "dermaga"
        default: ""
        }
    }

    /// What members hold that any text may be in.
    private static let words = [
        "name": "Sari Wulan", "title": "Dermaga Lama Teluk Rasa Segera Diperbaiki", "language": "id",
        "text": "Kami tidak akan menunggu musim badai", "site": ExampleArticle.site, "timeZone": "Asia/Jakarta",
        "role": "Gubernur Teluk Rasa", "roles": "Gubernur Teluk Rasa", "places": "Teluk Rasa", "key": "Sari Wulan",
        "parameter": "speaker", "pointer": "/title",
    ]

    private static func number(_ least: Int?, _ most: Int?) -> Int { min(max(least ?? 0, 10), most ?? 10) }
}
