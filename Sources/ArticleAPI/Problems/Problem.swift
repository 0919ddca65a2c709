import Articles
import HTTPCore
import HTTPTypes

/// Something wrong with a request, said as RFC 9457 problem details.
struct Problem: Error {
    /// The kind, with its status and title.
    var kind: ProblemKind
    /// What is wrong with this request, where, and what to do.
    var detail: String
    /// The parameter or member that is wrong.
    var place: Place?
    /// Field lines to send along: `Allow`, `Retry-After`.
    var headerFields: HTTPFields = [:]
    /// The speakers that an ambiguous name stands for.
    var resolved: [SpeakerMatch] = []

    /// The part of a request that a problem is about.
    enum Place: Sendable {
        /// A query parameter, by name.
        case parameter(String)
        /// A member of the content, as a JSON Pointer (RFC 6901).
        case pointer(String)
        /// A field of the header, by name.
        case field(String)
    }

    /// The answer that tells the problem.
    ///
    /// - Parameter id: The request's name, by which the log has it.
    /// - Returns: An answer with the status of `kind`.
    func response(to id: RequestID) -> Response {
        var writer = JSONWriter()
        write(to: &writer, instance: id.description)
        writer.endLine()
        var fields = headerFields
        fields[.contentType] = "application/problem+json"
        return Response(status: kind.status, headerFields: fields, body: writer.bytes)
    }

    /// Writes the problem as one object.
    func write(to writer: inout JSONWriter, instance: String? = nil) {
        writer.object {
            $0.member("type", "/docs/problems/\(kind.rawValue)")
            $0.member("title", kind.title)
            $0.member("status", kind.status.code)
            $0.member("detail", detail)
            if let instance { $0.member("instance", instance) }
            if let place { $0.member("errors", array: CollectionOfOne(place), writePlace) }
            if !resolved.isEmpty { $0.member("resolved", array: resolved) { $1.write(to: &$0) } }
        }
    }

    private func writePlace(to writer: inout JSONWriter, _ place: Place) {
        writer.object {
            switch place {
            case .parameter(let name): $0.member("parameter", name)
            case .pointer(let pointer): $0.member("pointer", pointer)
            case .field(let name): $0.member("header", name)
            }
            $0.member("detail", detail)
        }
    }
}
