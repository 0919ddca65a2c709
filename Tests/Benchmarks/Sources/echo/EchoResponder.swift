import HTTPCore
import HTTPTypes

/// Answers `GET /` with `OK`, `POST /` with the content it got, `/echo` with the request's field lines as text, and
/// anything else with 404.
struct EchoResponder: Responder {
    func admit(_ head: Request) -> Admission { .accept(maximumBodyBytes: 16 << 20) }

    func respond(to request: Request) async -> Response {
        switch (request.method, request.path) {
        case (.get, []), (.head, []): answer(.ok, Array("OK".utf8))
        case (.post, []): answer(.ok, request.body)
        case (_, ["echo"]): answer(.ok, fieldLines(of: request))
        default: answer(.notFound, Array("not found\n".utf8))
        }
    }

    func respond(to refusal: Refusal, id: RequestID) -> Response { answer(refusal.status, Array("\(refusal)\n".utf8)) }

    private func answer(_ status: HTTPResponse.Status, _ body: [UInt8]) -> Response {
        Response(status: status, headerFields: [.contentType: "text/plain; charset=utf-8"], body: body)
    }

    private func fieldLines(of request: Request) -> [UInt8] {
        request.headerFields.flatMap { field in
            Array("\(field.name.rawName): ".utf8) + field.withUnsafeBytesOfValue { Array($0) } + [0x0A]
        }
    }
}
