import HTTPCore
import HTTPTypes

/// Answers `GET /` with `OK`, `POST /` with the content it got, and `/echo` with the request's field lines as text.
struct EchoResponder: Responder {
    private let router: Router<@Sendable (Request) -> [UInt8]>

    init() throws(RouterError) {
        let fields: @Sendable (Request) -> [UInt8] = { request in
            request.headerFields.flatMap { field in
                Array("\(field.name.rawName): ".utf8) + field.withUnsafeBytesOfValue { Array($0) } + [0x0A]
            }
        }
        router = try Router([
            .init(.get, "/", { _ in Array("OK".utf8) }),
            .init(.post, "/", { $0.body }),
            .init(.get, "/echo", fields),
            .init(.post, "/echo", fields),
        ])
    }

    func admit(_ head: Request) -> Admission { .accept(maximumBodyBytes: 16 << 20) }

    func respond(to request: Request) async -> Response {
        switch router.match(request.method, request.path) {
        case .found(let answer, _):
            Response(status: .ok, headerFields: Self.text, body: answer(request))
        case .options(let methods):
            Response(status: .noContent, headerFields: [.allow: Self.list(methods)])
        case .methodNotAllowed(let methods):
            Response(status: .methodNotAllowed, headerFields: [.allow: Self.list(methods)])
        case .notFound:
            Response(status: .notFound, headerFields: Self.text, body: Array("not found\n".utf8))
        }
    }

    func respond(to refusal: Refusal) -> Response {
        Response(status: refusal.status, headerFields: Self.text, body: Array("\(refusal)\n".utf8))
    }

    private static let text: HTTPFields = [.contentType: "text/plain; charset=utf-8"]

    private static func list(_ methods: [HTTPRequest.Method]) -> String {
        methods.map(\.rawValue).joined(separator: ", ")
    }
}
