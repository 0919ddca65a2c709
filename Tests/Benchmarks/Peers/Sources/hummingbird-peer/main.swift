import Archive
import Hummingbird
import Logging

// hummingbird-peer PORT FOLDER
let archive = try Archive(folder: CommandLine.arguments[2])
let router = Router()
router.get("healthz") { _, _ in "ok" }
router.get("v1/articles/:id") { _, context -> Response in
    guard let document = try await archive.document(of: context.parameters.require("id")) else {
        throw HTTPError(.notFound)
    }
    return Response(
        status: .ok, headers: [.contentType: "application/json"],
        body: ResponseBody(byteBuffer: ByteBuffer(data: document)))
}
var logger = Logger(label: "peer")
logger.logLevel = .error
let application = Application(
    router: router,
    configuration: .init(address: .hostname("127.0.0.1", port: Int(CommandLine.arguments[1]) ?? 0), backlog: 4_096),
    logger: logger)
try await application.runService()
