import HTTPCore
import HTTPTypes

/// What a connection makes of some bytes.
public struct Transcript: Equatable {
    private var output: [UInt8] = []
    private var asked: [[UInt8]] = []
    private var isOver = false

    /// Plays a client that sends some bytes in pieces; `cut` seeds where they are cut, and 0 leaves them whole.
    public init(_ input: [UInt8], cut: UInt64) {
        var machine = ConnectionMachine(limits: Self.limits, responder: Silent(), at: Self.moment)
        var state = cut
        var rest = input[...]
        while !rest.isEmpty, !isOver {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let piece = cut == 0 ? rest : rest.prefix(Int(state >> 33 % 23) + 1)
            rest = rest.dropFirst(piece.count)
            machine.receive(piece.span, at: Self.moment) { self.ask($0) }
            settle(&machine)
        }
        guard !isOver else { return }
        machine.receiveEnd(at: Self.moment)
        settle(&machine)
    }

    /// Traps if some bytes come out differently when they are cut.
    public static func check(_ input: [UInt8]) {
        // FNV-1a: the same input is always cut alike.
        let seed = input.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        precondition(Transcript(input, cut: 0) == Transcript(input, cut: seed | 1), "the cuts show")
    }

    // Small, so that a fuzzer's short inputs reach them.
    private static let limits = {
        var limits = ConnectionLimits()
        limits.requestLineBytes = 256
        limits.headBytes = 512
        limits.fieldCount = 8
        limits.queryFieldCount = 8
        limits.chunkExtensionBytes = 64
        limits.trailerBytes = 64
        limits.discardedBytes = 64
        return limits
    }()

    private static let moment = Moment(instant: .now, date: HTTPDate.format(secondsSince1970: 0))

    private mutating func ask(_ request: Request) -> ConnectionMachine.Reply {
        asked.append(Array("\(request.method) \(request.path) \(request.query)".utf8) + request.body)
        return .now(Response(status: .ok, body: [0x2E]))
    }

    private mutating func settle(_ machine: inout ConnectionMachine) {
        while true {
            machine.withUnsafeOutput { output += Self.withoutInterim(Array($0) + Array($1)) }
            machine.wrote(machine.withUnsafeOutput { $0.count + $1.count }, at: Self.moment)
            switch machine.demand {
            case .resume: machine.resume(at: Self.moment) { self.ask($0) }
            case .halfClose, .close, .reset:
                isOver = true
                return
            case .input, .answer: return
            }
        }
    }
}

extension Transcript {
    // Whether a 100 is sent depends on what has come by then, so it is left out of the comparison.
    fileprivate static func withoutInterim(_ bytes: [UInt8]) -> [UInt8] {
        let interim = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)
        guard bytes.suffix(interim.count).elementsEqual(interim) else { return bytes }
        return Array(bytes.dropLast(interim.count))
    }
}

/// Wants short content, and says nothing.
private struct Silent: Responder {
    func admit(_ head: Request) -> Admission {
        head.path == ["no"] ? .reject(Response(status: .unauthorized)) : .accept(maximumBodyBytes: head.path.count * 64)
    }

    func respond(to request: Request) async -> Response { Response(status: .ok) }

    func respond(to refusal: Refusal, id: RequestID) -> Response { Response(status: refusal.status) }
}
