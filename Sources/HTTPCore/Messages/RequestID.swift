/// The name of a request, which its answer, its line in a log and the problem that it met carry alike.
///
/// A client may give one in the field `Request-Id`; otherwise it is made of the connection's name and the request's
/// number on it, which costs no memory.
public struct RequestID: Hashable, Sendable, CustomStringConvertible {
    private enum Origin: Hashable {
        case client(String)
        case server(connection: UInt64, number: Int)
    }

    private let origin: Origin

    /// The longest name that a client may give: four times a UUID leaves room for a trace and a span.
    static let maximumBytes = 144

    /// Takes a client's name: 1 to 144 letters, digits and `-._~+/=` in ASCII, which need no escape in a log, a field, a
    /// URL or JSON.
    ///
    /// - Returns: `nil` for anything else.
    init?(_ bytes: Span<UInt8>) {
        guard (1...Self.maximumBytes).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
        origin = .client(bytes.text)
    }

    /// Names a request that came without a name.
    ///
    /// - Parameters:
    ///   - connection: The connection's name, of chance; its lower 60 bits count.
    ///   - number: The request's number on it, from 1.
    public init(connection: UInt64, number: Int) { origin = .server(connection: connection, number: number) }

    /// The name as it is sent: `5hk2m9w0qd3c-7`, or what the client gave.
    public var description: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the name as it is sent.
    func append(to output: inout [UInt8]) {
        switch origin {
        case .client(let name): output.append(contentsOf: name.utf8)
        case .server(let connection, let number):
            for shift in stride(from: 55, through: 0, by: -5) {
                let digit = UInt8(truncatingIfNeeded: connection >> shift) & 31
                output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
            output.append(UInt8(ascii: "-"))
            output.append(decimal: number)
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
            true
        default: false
        }
    }
}

extension [UInt8] {
    /// Appends a number of zero or more in decimal digits.
    mutating func append(decimal number: Int) {
        let start = count
        var rest = number
        repeat {
            append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }
}
