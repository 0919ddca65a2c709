import Archive
import FlyingFox
import FlyingSocks
import Glibc

// flyingfox-peer PORT FOLDER
let archive = try Archive(folder: CommandLine.arguments[2])
let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(CommandLine.arguments[1]) ?? 0)
let server = HTTPServer(address: address, logger: .disabled)
await server.appendRoute("GET /healthz") { _ in HTTPResponse(statusCode: .ok) }
await server.appendRoute("GET /v1/articles/:id") { request in
    guard let id = request.routeParameters["id"], let document = try await archive.document(of: id) else {
        return HTTPResponse(statusCode: .notFound)
    }
    return HTTPResponse(statusCode: .ok, headers: [.contentType: "application/json"], body: document)
}
try await server.run()
