/// Writes HTML: every element is closed, and every text and attribute is escaped.
///
/// Names are `StaticString`s, so that nothing from outside becomes markup.
struct HTMLWriter {
    /// What has been written, in UTF-8.
    private(set) var bytes: [UInt8] = []

    /// The attributes of an element in order; a value of `nil` leaves its attribute out.
    typealias Attributes = KeyValuePairs<StaticString, String?>

    /// Elements that have no content and no end (HTML Living Standard §13.1.2).
    private static let void = Set(["br", "col", "hr", "img", "input", "link", "meta", "wbr"])

    /// Writes an element with what a closure writes into it.
    mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
    ) {
        begin(name, attributes)
        content(&self)
        bytes += Array("</\(name)>".utf8)
    }

    /// Writes an element with a text, or one that has no content where its name says so.
    mutating func element(_ name: StaticString, _ attributes: Attributes = [:], _ text: String = "") {
        guard !Self.void.contains("\(name)") else { return begin(name, attributes) }
        element(name, attributes) { $0.text(text) }
    }

    /// Writes a text; what would be markup in it is not (HTML Living Standard §13.3).
    mutating func text(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            // No HTML may hold control characters, escaped or not (§13.1.4); a reader sees the replacement character.
            case 0..<0x09, 0x0B, 0x0E..<0x20, 0x7F: bytes += Array("\u{FFFD}".utf8)
            default: bytes.append(byte)
            }
        }
    }

    /// Writes bytes that are HTML already.
    mutating func markup(_ html: StaticString) {
        html.withUTF8Buffer { bytes += $0 }
    }

    private mutating func begin(_ name: StaticString, _ attributes: Attributes) {
        bytes += Array("<\(name)".utf8)
        for (name, value) in attributes {
            guard let value else { continue }
            bytes += Array(" \(name)=\"".utf8)
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }
}
