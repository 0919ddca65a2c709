import Articles
import HTTPCore
import HTTPTypes

extension Response {
    /// Makes an answer with JSON written by a closure.
    static func json(
        status: HTTPResponse.Status = .ok, headerFields: HTTPFields = [:], _ write: (inout JSONWriter) -> Void
    ) -> Response {
        var writer = JSONWriter()
        write(&writer)
        writer.endLine()
        return .json(status: status, headerFields: headerFields, bytes: writer.bytes)
    }

    /// Makes an answer with bytes that are JSON.
    static func json(
        status: HTTPResponse.Status = .ok, headerFields: HTTPFields = [:], bytes: [UInt8]
    ) -> Response {
        var fields = headerFields
        fields[.contentType] = "application/json"
        return Response(status: status, headerFields: fields, body: bytes)
    }

    /// Makes an answer with JSON-LD that a page may hold as it is, written by a closure.
    static func linkedData(_ write: (inout JSONWriter) -> Void) -> Response {
        var writer = JSONWriter()
        write(&writer)
        writer.endLine()
        return Response(
            status: .ok, headerFields: [.contentType: Format.jsonld.mediaType], body: writer.bytes.safeInScripts)
    }

    /// Makes an answer with several things of schema.org.
    static func graph<Item>(_ items: [Item], _ write: (inout JSONWriter, Item) -> Void) -> Response {
        .linkedData {
            $0.object {
                $0.member("@context", SchemaOrg.context)
                $0.member("@graph", array: items, write)
            }
        }
    }

    /// Makes an answer with a page of a list: its items, and the next page's address in the content and in `Link`.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - call: What was asked.
    ///   - resolved: The speakers that the list is filtered by, or `nil` for a list of whoever speaks.
    ///   - fields: The members of items to answer with, or `nil` for all.
    ///   - write: Writes an item.
    /// - Returns: The answer.
    static func list<Item>(
        _ page: Page<Item>, of call: Call, resolved: [SpeakerMatch]? = nil, fields: FieldSelection? = nil,
        _ write: (inout JSONWriter, Item) -> Void
    ) -> Response {
        let next = page.next.map { call.link(cursor: $0) }
        var headerFields: HTTPFields = next.map { [.link: "<\($0)>; rel=\"next\""] } ?? [:]
        if let total = page.total { headerFields[.totalCount] = String(total) }
        return .json(headerFields: headerFields) {
            $0.object {
                $0.member("items", array: page.items) { writer, item in
                    writer.value(with: fields) { write(&$0, item) }
                }
                $0.member("next", next)
                if let total = page.total { $0.member("total", total) }
                if let resolved { $0.member("resolved", array: resolved) { $1.write(to: &$0) } }
            }
        }
    }
}

extension JSONWriter {
    /// Writes a value with the members that are asked for, or with all.
    mutating func value(with fields: FieldSelection?, _ write: (inout JSONWriter) -> Void) {
        guard let fields else { return write(&self) }
        var whole = JSONWriter()
        write(&whole)
        raw(JSONProjection.project(whole.bytes, to: fields))
    }
}

extension HTTPField.Name {
    /// `Link` (RFC 8288).
    static var link: HTTPField.Name { HTTPField.Name("Link") ?? .location }

    /// The number of items on all pages of a list.
    static let totalCount = HTTPField.Name("Total-Count") ?? .contentRange
}

extension Lookup {
    /// The value that was found.
    ///
    /// - Parameter what: What was looked for, as a message names it.
    /// - Returns: The value.
    /// - Throws: `Problem` of kind `gone` or `notFound`.
    func value(_ what: @autoclosure () -> String) throws(Problem) -> Value {
        switch self {
        case .found(let value): return value
        case .deleted: throw Problem(kind: .gone, detail: "\(what()) has been deleted.")
        case .absent: throw Problem(kind: .notFound, detail: "\(what()) is not in the archive.")
        }
    }
}
