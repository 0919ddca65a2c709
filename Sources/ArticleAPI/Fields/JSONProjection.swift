/// Leaves of JSON that we wrote ourselves only what a selection asks for.
struct JSONProjection {
    private let json: [UInt8]
    private var index = 0
    private var output: [UInt8] = []

    /// Returns an object with the selected members, in the order that they had.
    ///
    /// A selection inside a member applies to an object, or to each object of an array; any other value stays whole.
    ///
    /// - Parameters:
    ///   - json: Compact JSON from a `JSONWriter`.
    ///   - selection: The members to keep.
    /// - Returns: The object with what is left.
    static func project(_ json: [UInt8], to selection: FieldSelection) -> [UInt8] {
        var projection = JSONProjection(json: json)
        projection.copyValue(selection)
        return projection.output
    }

    private init(json: [UInt8]) { self.json = json }

    private var next: UInt8? { index < json.count ? json[index] : nil }

    private mutating func copyValue(_ selection: FieldSelection?) {
        switch next {
        case UInt8(ascii: "{"):
            copyAll(until: UInt8(ascii: "}")) { projection in projection.copyMember(selection) }
        case UInt8(ascii: "["):
            copyAll(until: UInt8(ascii: "]")) { projection in
                projection.copyValue(selection)
                return true
            }
        default: output += json[skipScalar()]
        }
    }

    /// Copies what stands in brackets, with a comma behind each part that was kept but the last.
    private mutating func copyAll(until end: UInt8, _ copyPart: (inout JSONProjection) -> Bool) {
        output.append(json[index])
        index += 1
        var isFirst = true
        while let byte = next, byte != end {
            if byte == UInt8(ascii: ",") { index += 1 }
            let start = output.count
            if !isFirst { output.append(UInt8(ascii: ",")) }
            if copyPart(&self) { isFirst = false } else { output.removeSubrange(start...) }
        }
        index += 1
        output.append(end)
    }

    /// Copies a member, or skips it and returns `false`.
    private mutating func copyMember(_ selection: FieldSelection?) -> Bool {
        let name = skipScalar()
        // Behind the name stands a colon.
        index += 1
        guard let selection else {
            output += json[name] + [UInt8(ascii: ":")]
            copyValue(nil)
            return true
        }
        let key = String(decoding: json[name].dropFirst().dropLast(), as: UTF8.self)
        guard let inner = selection.members[key] else {
            skipValue()
            return false
        }
        output += json[name] + [UInt8(ascii: ":")]
        copyValue(inner)
        return true
    }

    private mutating func skipValue() {
        var depth = 0
        repeat {
            switch next {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                index += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"): index += 1
            case nil: return
            default: _ = skipScalar()
            }
        } while depth > 0
    }

    /// Moves behind a string, number, truth value or null, and returns where it stands.
    private mutating func skipScalar() -> Range<Int> {
        let start = min(index, json.count)
        if next == UInt8(ascii: "\"") {
            index += 1
            while let byte = next, byte != UInt8(ascii: "\"") { index += byte == UInt8(ascii: "\\") ? 2 : 1 }
            index += 1
        } else {
            while let byte = next, !Self.isMark(byte) { index += 1 }
            // What is no value at all must not stop the walk.
            if index == start { index += 1 }
        }
        index = min(index, json.count)
        return start..<index
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x0A].contains(byte)
    }
}
