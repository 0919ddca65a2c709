import Dispatch
import Foundation
import HTTPCore
import HTTPSockets
import Logging

// echo [PORT]: serves on 127.0.0.1, on a free port unless one is given, prints its address, and ends on SIGTERM.
let port = CommandLine.arguments.dropFirst().first.flatMap { UInt16($0) } ?? 0
var configuration = HTTPServer.Configuration(port: port)
// Load generators keep their connections.
configuration.connection.requestCount = .max
let server = HTTPServer(configuration: configuration, responder: EchoResponder(), logger: Logger(label: "echo"))
print(try server.start())
fflush(nil)

signal(SIGTERM, SIG_IGN)
let terminate = DispatchSource.makeSignalSource(signal: SIGTERM, queue: .main)
terminate.setEventHandler {
    Task {
        await server.stop()
        exit(0)
    }
}
terminate.activate()
dispatchMain()
