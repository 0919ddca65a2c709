// Strings and numbers, byte by byte: to Swift, "+5" and "0x1p2" are numbers too.
extension JSONReader {
    /// Reads a string whose opening mark stands at the position.
    mutating func string() throws(JSONFault) -> String {
        position += 1
        var text: [UInt8] = []
        var start = position
        while true {
            switch peek() {
            case nil: throw fault("the content ends in a text; a double quotation mark must end it")
            case UInt8(ascii: "\""):
                text += bytes[start..<position]
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw JSONFault(offset: start, reason: .noUTF8)
                }
                position += 1
                return string
            case UInt8(ascii: "\\"):
                text += bytes[start..<position]
                try readEscape(into: &text)
                start = position
            case let byte? where byte < 0x20:
                throw fault("a control character in a text must be escaped, a line break as \\n")
            default: position += 1
            }
        }
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
        UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]

    private mutating func readEscape(into text: inout [UInt8]) throws(JSONFault) {
        let place = position
        position += 1
        if let byte = peek(), let meaning = Self.escapes[byte] {
            text.append(meaning)
            position += 1
            return
        }
        var unit = try codeUnit(at: place)
        // RFC 8259 §7: what lies beyond U+FFFF is written as two, the first from D800 on, the second from DC00 on.
        if (0xD800..<0xDC00).contains(unit), peek() == UInt8(ascii: "\\") {
            position += 1
            let low = try codeUnit(at: place)
            guard (0xDC00..<0xE000).contains(low) else { throw unpaired(at: place) }
            unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(unit) else { throw unpaired(at: place) }
        text += Array(String(scalar).utf8)
    }

    /// Reads `u` and four hexadecimal digits.
    private mutating func codeUnit(at place: Int) throws(JSONFault) -> UInt32 {
        var unit: UInt32 = 0
        let digits = bytes[position...].dropFirst().prefix(4)
        guard peek() == UInt8(ascii: "u"), digits.count == 4 else { throw badEscape(at: place) }
        for byte in digits {
            switch byte {
            case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt32((byte | 0x20) - 0x57)
            default: throw badEscape(at: place)
            }
        }
        position += 5
        return unit
    }

    private func badEscape(at place: Int) -> JSONFault {
        JSONFault(
            offset: place,
            reason: .noJSON(#"behind a backslash must stand one of "\/bfnrt, or u and four hexadecimal digits"#))
    }

    private func unpaired(at place: Int) -> JSONFault {
        JSONFault(
            offset: place,
            reason: .noJSON("a surrogate stands alone, which is no character; such escapes come in pairs"))
    }

    /// Reads a number (RFC 8259 §6); one that no `Int` holds is another number.
    mutating func number() throws(JSONFault) -> JSONScalar {
        let start = position
        if peek() == UInt8(ascii: "-") { position += 1 }
        let isZero = peek() == UInt8(ascii: "0")
        let digits = skipDigits()
        guard digits > 0 else { throw fault("a digit must stand here") }
        guard !isZero || digits == 1 else {
            throw JSONFault(offset: start, reason: .noJSON("a number must not begin with 0 and another digit"))
        }
        let whole = bytes[start..<position]
        let end = position
        if peek() == UInt8(ascii: ".") {
            position += 1
            guard skipDigits() > 0 else { throw fault("a digit must stand behind a decimal point") }
        }
        if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
            position += 1
            if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
            guard skipDigits() > 0 else { throw fault("a digit must stand in an exponent") }
        }
        guard position == end, let integer = Int(String(decoding: whole, as: UTF8.self)) else {
            return .other("a number")
        }
        return .integer(integer)
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while let byte = peek(), (0x30...0x39).contains(byte) { position += 1 }
        return position - start
    }
}
