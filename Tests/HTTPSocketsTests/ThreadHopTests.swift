import Foundation
import HTTPCore
import HTTPSockets
import HTTPTypes
import Synchronization
import Testing

/// Notes who called it.
final class StackNote: Responder {
    let admitted = Mutex<[UInt]>([])
    let responded = Mutex<[UInt]>([])

    func admit(_ head: Request) -> Admission {
        admitted.withLock { $0 = Self.callers }
        return .accept(maximumBodyBytes: 0)
    }

    func respond(to request: Request) async -> Response {
        responded.withLock { $0 = Self.callers }
        return Response(status: .ok)
    }

    func respond(to refusal: Refusal, id: RequestID) -> Response { Response(status: refusal.status) }

    private static var callers: [UInt] { Thread.callStackReturnAddresses.map(\.uintValue) }
}

@Test func `asks a responder that does not wait without leaving the connection's turn`() async throws {
    let note = StackNote()
    try await withServer(note) { _, address in
        _ = try await onThread {
            let client = try Client(address)
            client.send(post("/", "a"))
            return client.readAnswer()
        }
    }
    let (admitted, responded) = (note.admitted.withLock { $0 }, note.responded.withLock { $0 })
    let common = zip(admitted.reversed(), responded.reversed()).prefix { $0 == $1 }.count
    // Both were called out of the same reading of the socket: most frames are the same ones. After a hop, they part at
    // the four frames with which every thread of the queue begins.
    #expect(admitted.count > 12)
    #expect(common * 2 > admitted.count, "\(common) of \(admitted.count) frames in common")
}
