/// The labels of a series, as they are written: `method="GET",status="200"`; empty for a series without any.
struct Labels: Hashable, Comparable {
    /// The text between the braces.
    let text: String

    /// Writes names and values in their order.
    init(_ dimensions: [(String, String)]) {
        text = dimensions.map { "\(Self.name($0))=\"\(Self.escaped($1))\"" }.joined(separator: ",")
    }

    /// A name with what may not stand in one replaced by `_`, as the format wants it: `[a-zA-Z_][a-zA-Z0-9_]*`.
    static func name(_ text: String) -> String {
        let isLetter: (UInt8) -> Bool = { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "_") }
        let bytes = text.utf8.enumerated().map { index, byte in
            isLetter(byte) || (index > 0 && (0x30...0x39).contains(byte)) ? byte : UInt8(ascii: "_")
        }
        return bytes.isEmpty ? "_" : String(decoding: bytes, as: UTF8.self)
    }

    /// A value with `\`, `"` and line feeds escaped; all else may stand in it as it is.
    static func escaped(_ value: String) -> String {
        var bytes: [UInt8] = []
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += Array("\\n".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
