import Articles
import Logging

/// A line of the log while it is put together.
///
/// It has nothing but printable ASCII between its beginning and its end: what somebody sends can neither begin another
/// line nor steer a terminal.
struct LogLine {
    private var bytes: [UInt8] = []
    private let isJSON: Bool

    /// Begins a line.
    ///
    /// - Parameters:
    ///   - format: How lines are written.
    ///   - level: What it is about.
    ///   - moment: When it happened.
    ///   - message: What happened.
    init(_ format: LogFormat, _ level: Logger.Level, at moment: Timestamp, _ message: String) {
        isJSON = format == .json
        bytes.reserveCapacity(256)
        if isJSON {
            bytes += Array("{\"time\":\"\(Self.time(moment))\",\"level\":\"\(level.rawValue)\"".utf8)
            add("message", message)
        } else {
            bytes += Array("\(Self.time(moment)) \(level.rawValue) ".utf8)
            append(message, quote: nil)
        }
    }

    /// Adds a text; in a line for people it has quotation marks where blanks or such marks are in it.
    mutating func add(_ name: String, _ value: String) {
        begin(name)
        let isWord = !value.isEmpty && value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
        append(value, quote: isJSON || !isWord ? UInt8(ascii: "\"") : nil)
    }

    /// Adds a number.
    mutating func add(_ name: String, _ value: some Numeric & LosslessStringConvertible) {
        begin(name)
        bytes += Array(value.description.utf8)
    }

    /// Ends the line, and returns its bytes.
    consuming func finished() -> [UInt8] {
        if isJSON { bytes.append(UInt8(ascii: "}")) }
        bytes.append(0x0A)
        return bytes
    }

    private mutating func begin(_ name: String) {
        bytes.append(UInt8(ascii: isJSON ? "," : " "))
        append(name, quote: isJSON ? UInt8(ascii: "\"") : nil)
        bytes.append(UInt8(ascii: isJSON ? ":" : "="))
    }

    private mutating func append(_ text: String, quote: UInt8?) {
        if let quote { bytes.append(quote) }
        for unit in text.utf16 {
            switch unit {
            case 0x22 where quote != nil, 0x5C: bytes += [0x5C, UInt8(unit)]
            case 0x20..<0x7F: bytes.append(UInt8(unit))
            // RFC 8259 §7; the same in lines for people.
            default:
                let digits = String(unit, radix: 16)
                bytes += Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
            }
        }
        if let quote { bytes.append(quote) }
    }

    /// A moment to the millisecond, as `2026-02-05T03:12:44.007Z`.
    private static func time(_ moment: Timestamp) -> String {
        let thousandths = String(1_000 + (moment.milliseconds % 1_000 + 1_000) % 1_000).dropFirst()
        return "\(moment.description.dropLast()).\(thousandths)Z"
    }
}
