/// Writes XML 1.0 in UTF-8: every element is closed, every text and attribute escaped.
///
/// Names are `StaticString`s, so that nothing from outside becomes markup. What no XML document may hold, escaped or not
/// (XML 1.0 §2.2: control characters, U+FFFE, U+FFFF), becomes U+FFFD.
struct XMLWriter {
    /// What has been written.
    private(set) var bytes = Array(#"<?xml version="1.0" encoding="utf-8"?>"#.utf8)
    private var depth = 0

    /// The attributes of an element in order; a value of `nil` leaves its attribute out.
    typealias Attributes = KeyValuePairs<StaticString, String?>

    /// Writes an element with what a closure writes into it, on lines of its own.
    mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
    ) {
        begin(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        depth += 1
        content(&self)
        depth -= 1
        breakLine()
        end(name)
    }

    /// Writes an element with a text, on a line of its own.
    mutating func element(_ name: StaticString, _ text: String, _ attributes: Attributes = [:]) {
        begin(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        write(text, isAttribute: false)
        end(name)
    }

    /// Writes an element without content, on a line of its own.
    mutating func emptyElement(_ name: StaticString, _ attributes: Attributes) {
        begin(name, attributes)
        append("/>")
    }

    private mutating func begin(_ name: StaticString, _ attributes: Attributes) {
        breakLine()
        append("<")
        append(name)
        for (name, value) in attributes {
            guard let value else { continue }
            append(" ")
            append(name)
            append("=\"")
            write(value, isAttribute: true)
            append("\"")
        }
    }

    private mutating func end(_ name: StaticString) {
        append("</")
        append(name)
        append(">")
    }

    private mutating func breakLine() {
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth))
    }

    private mutating func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    private mutating func write(_ text: String, isAttribute: Bool) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append("&amp;")
            case "<": append("&lt;")
            // As text, `]]>` needs it (XML 1.0 §2.4).
            case ">": append("&gt;")
            case "\"": append("&quot;")
            // Parsers make a line feed of it where it stands as it is (XML 1.0 §2.11).
            case "\r": append("&#13;")
            // Parsers make spaces of them in attributes (XML 1.0 §3.3.3).
            case "\n" where isAttribute: append("&#10;")
            case "\t" where isAttribute: append("&#9;")
            case "\n", "\t": bytes.append(UInt8(scalar.value))
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": append("\u{FFFD}")
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
