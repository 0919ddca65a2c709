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

    /// Makes an answer with a page of a list: its items, and the next page's address in the content and in `Link`.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - call: What was asked.
    ///   - resolved: The speakers that the list is filtered by, or `nil` for a list of whoever speaks.
    ///   - write: Writes an item.
    /// - Returns: The answer.
    static func list<Item>(
        _ page: Page<Item>, of call: Call, resolved: [SpeakerMatch]? = nil, _ write: (inout JSONWriter, Item) -> Void
    ) -> Response {
        let next = page.next.map { call.link(cursor: $0) }
        return .json(headerFields: next.map { [.link: "<\($0)>; rel=\"next\""] } ?? [:]) {
            $0.object {
                $0.member("items", array: page.items, write)
                $0.member("next", next)
                if let resolved { $0.member("resolved", array: resolved) { $1.write(to: &$0) } }
            }
        }
    }
}

extension HTTPField.Name {
    /// `Link` (RFC 8288).
    static var link: HTTPField.Name { HTTPField.Name("Link") ?? .location }
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
