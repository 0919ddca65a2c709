import HTTPCore
import HTTPTypes

/// What a connection made of some bytes.
struct Exchange: Equatable {
    /// The statuses of the answers, interim ones included.
    var statuses: [Int] = []
    /// All that was written.
    var output: [UInt8] = []
    /// What the application was asked.
    var asked: [Asked] = []
    /// Whether the connection ended.
    var isClosed = false

    /// One question for the application.
    struct Asked: Equatable {
        var method: String
        var path: [String]
        var query: [QueryField]
        var fields: HTTPFields
        var body: [UInt8]
    }

    var text: String { String(decoding: output, as: UTF8.self) }

    /// The first answer's value of a field.
    func field(_ name: String) -> String? {
        text.components("\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
            .map { String($0.dropFirst(name.count + 2)) }
    }
}

/// How the bytes of a request are cut on their way.
enum Cuts: CaseIterable {
    case whole, byteByByte, random1, random2, random3

    /// The pieces of some bytes.
    func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var generator = SplitMix(seed: UInt64(bytes.count) &* 31 &+ UInt64(Cuts.allCases.firstIndex(of: self) ?? 0))
        var pieces: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let size =
                switch self {
                case .whole: rest.count
                case .byteByByte: 1
                case .random1: Int.random(in: 1...3, using: &generator)
                case .random2: Int.random(in: 1...20, using: &generator)
                case .random3: Int.random(in: 1...400, using: &generator)
                }
            pieces.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return pieces
    }
}

/// A generator that gives the same numbers every time (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Answers every request with its method, path and the size of its content.
struct Mirror: Responder {
    var maximumBodyBytes = 1 << 20
    var requiresLength = false
    /// Paths whose requests are answered from the head alone.
    var rejected: Set<String> = []

    func admit(_ head: Request) -> Admission {
        if rejected.contains(head.path.joined(separator: "/")) {
            return .reject(Response(status: .unauthorized, body: Array("no".utf8)))
        }
        return .accept(maximumBodyBytes: maximumBodyBytes, requiresLength: requiresLength && head.method == .post)
    }

    func answer(_ request: Request) -> Response {
        let text = "\(request.method.rawValue) /\(request.path.joined(separator: "/")) \(request.body.count)"
        return Response(status: .ok, body: Array(text.utf8))
    }

    func respond(to request: Request) async -> Response { answer(request) }

    func respond(to refusal: Refusal, id: RequestID) -> Response {
        Response(status: refusal.status, body: Array("\(refusal)".utf8))
    }
}

extension Exchange {
    static let start = ContinuousClock.now
    static let moment = Moment(instant: start, date: HTTPDate.format(secondsSince1970: 0))

    /// Plays a client that sends some bytes, cut somehow, and reads all it gets.
    init(
        _ input: [UInt8], _ cuts: Cuts = .whole, thenEnds: Bool = false, limits: ConnectionLimits = ConnectionLimits(),
        mirror: Mirror = Mirror()
    ) {
        var machine = ConnectionMachine(limits: limits, responder: mirror, at: Self.moment)
        for piece in cuts.pieces(of: input) where !isClosed {
            machine.receive(piece.span, at: Self.moment) { self.ask($0, mirror) }
            settle(&machine, mirror)
        }
        if thenEnds, !isClosed {
            machine.receiveEnd(at: Self.moment)
            settle(&machine, mirror)
        }
        var rest = text[...]
        while let found = rest.range(ofText: "HTTP/1.1 ") {
            rest = rest[found...]
            statuses.append(Int(rest.prefix(3)) ?? 0)
        }
    }

    private mutating func ask(_ request: Request, _ mirror: Mirror) -> ConnectionMachine.Reply {
        asked.append(
            Asked(
                method: request.method.rawValue, path: request.path, query: request.query,
                fields: request.headerFields, body: request.body))
        return .now(mirror.answer(request))
    }

    private mutating func settle(_ machine: inout ConnectionMachine, _ mirror: Mirror) {
        while true {
            machine.withUnsafeOutput { output += Array($0) + Array($1) }
            machine.wrote(machine.withUnsafeOutput { $0.count + $1.count }, at: Self.moment)
            switch machine.demand {
            case .resume: machine.resume(at: Self.moment) { self.ask($0, mirror) }
            case .halfClose, .close, .reset:
                isClosed = true
                return
            case .input, .answer: return
            }
        }
    }
}

extension StringProtocol {
    /// The parts between occurrences of a text, compared byte by byte.
    func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(self)
        while let end = rest.range(ofText: separator) {
            let next = rest.utf8.index(end, offsetBy: -separator.utf8.count)
            parts.append(String(decoding: rest.utf8[..<next], as: UTF8.self))
            rest = rest[end...]
        }
        return parts + [String(rest)]
    }

    /// The position behind the first occurrence of a text.
    func range(ofText text: String) -> String.Index? {
        let wanted = Array(text.utf8)
        var position = utf8.startIndex
        while position < utf8.endIndex {
            if utf8[position...].starts(with: wanted) { return utf8.index(position, offsetBy: wanted.count) }
            position = utf8.index(after: position)
        }
        return nil
    }
}

/// The bytes of a text whose characters up to U+00FF stand for one byte each.
func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { $0.value <= 0xFF ? [UInt8($0.value)] : Array(String($0).utf8) }
}
