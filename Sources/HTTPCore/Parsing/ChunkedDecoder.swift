/// Takes the chunked coding off, wherever its bytes are cut (RFC 9112 §7.1).
struct ChunkedDecoder {
    // Where in the grammar the next byte stands.
    private enum Place {
        case size, sizeEnd
        case beforeSemicolon, beforeName, name, beforeEquals, beforeValue, value, quoted, escaped, afterQuoted
        case data, dataEnd, dataLineFeed
        case trailer, trailerLineFeed
        case done
    }

    private let limits: ConnectionLimits
    private let maximumBytes: Int
    private var received = 0
    private var place = Place.size
    private var digits = 0
    private var size = 0
    private var extensionBytes = 0
    private var trailerBytes = 0
    private var trailerCount = 0
    private var trailerLine: [UInt8] = []

    /// Prepares to read content of at most so many bytes.
    init(limits: ConnectionLimits, maximumBytes: Int) {
        self.limits = limits
        self.maximumBytes = maximumBytes
    }

    /// Whether the last chunk and its trailer section have been read.
    var isDone: Bool { place == .done }

    /// Reads until the input or the content ends.
    ///
    /// - Parameters:
    ///   - input: The bytes as they came.
    ///   - content: Called with each piece of the content.
    /// - Returns: How many bytes it consumed.
    /// - Throws: `Refusal.contentTooLarge` when a chunk's size passes the maximum, before its data is read; `.malformed`
    ///   for framing that breaks the grammar; `.headTooLarge` for a long trailer section.
    mutating func decode(_ input: Span<UInt8>, content: (Span<UInt8>) -> Void) throws(Refusal) -> Int {
        var position = 0
        while position < input.count, place != .done {
            if place == .data {
                let end = position + min(size, input.count - position)
                content(input.extracting(position..<end))
                size -= end - position
                received += end - position
                position = end
                if size == 0 { place = .dataEnd }
            } else {
                try take(input[position])
                if place == .data, size > maximumBytes - received {
                    throw .contentTooLarge(maximumBytes: maximumBytes)
                }
                position += 1
            }
        }
        return position
    }

    private mutating func take(_ byte: UInt8) throws(Refusal) {
        switch place {
        case .size: try takeSize(byte)
        case .sizeEnd: try expect(byte, .lineFeed, then: size == 0 ? .trailer : .data)
        case .data, .done: break
        case .dataEnd: try expect(byte, .carriageReturn, then: .dataLineFeed)
        case .dataLineFeed:
            try expect(byte, .lineFeed, then: .size)
            digits = 0
        case .trailer, .trailerLineFeed: try takeTrailer(byte)
        default: try takeExtension(byte)
        }
    }

    private mutating func expect(_ byte: UInt8, _ expected: UInt8, then next: Place) throws(Refusal) {
        guard byte == expected else { throw .malformed("A CR LF is missing in the chunked content.") }
        place = next
    }

    private mutating func takeSize(_ byte: UInt8) throws(Refusal) {
        if let digit = byte.hexValue {
            // Leading zeros count: a size that never ends is an attack.
            guard digits < limits.chunkSizeDigits, size <= Int.max >> 4 else {
                throw .malformed("A chunk size has too many digits.")
            }
            size = digits == 0 ? Int(digit) : size << 4 | Int(digit)
            digits += 1
        } else {
            guard digits > 0 else { throw .malformed("A chunk does not begin with a size.") }
            try endToken(byte)
        }
    }

    // After a size, a token or a quoted string (RFC 9112 §7.1.1).
    private mutating func endToken(_ byte: UInt8) throws(Refusal) {
        switch byte {
        case .carriageReturn: place = .sizeEnd
        case UInt8(ascii: ";"): place = .beforeName
        case .space, .tab: place = .beforeSemicolon
        default: throw .malformed("A chunk size or extension has an unexpected character.")
        }
    }

    private mutating func countExtension() throws(Refusal) {
        extensionBytes += 1
        guard extensionBytes <= limits.chunkExtensionBytes else {
            throw .malformed("The chunk extensions are too long.")
        }
    }

    private mutating func takeExtension(_ byte: UInt8) throws(Refusal) {
        try countExtension()
        switch (place, byte) {
        case (.beforeSemicolon, .space), (.beforeSemicolon, .tab): break
        case (.beforeSemicolon, UInt8(ascii: ";")): place = .beforeName
        case (.beforeName, .space), (.beforeName, .tab): break
        case (.beforeName, _) where byte.isToken: place = .name
        case (.name, _) where byte.isToken: break
        case (.name, .space), (.name, .tab), (.beforeEquals, .space), (.beforeEquals, .tab): place = .beforeEquals
        case (.name, UInt8(ascii: "=")), (.beforeEquals, UInt8(ascii: "=")): place = .beforeValue
        case (.beforeEquals, UInt8(ascii: ";")): place = .beforeName
        case (.beforeValue, .space), (.beforeValue, .tab): break
        case (.beforeValue, UInt8(ascii: "\"")): place = .quoted
        case (.beforeValue, _) where byte.isToken: place = .value
        case (.value, _) where byte.isToken: break
        case (.quoted, UInt8(ascii: "\"")): place = .afterQuoted
        case (.quoted, UInt8(ascii: "\\")): place = .escaped
        case (.quoted, _) where byte.isFieldContent: break
        case (.escaped, _) where byte.isFieldContent: place = .quoted
        case (.name, _), (.value, _), (.afterQuoted, _): try endToken(byte)
        default: throw .malformed("A chunk extension is no name and value.")
        }
    }

    // The trailer section is read for its end alone: nothing in it is merged into the head (RFC 9110 §6.5.1).
    private mutating func takeTrailer(_ byte: UInt8) throws(Refusal) {
        trailerBytes += 1
        guard trailerBytes <= limits.trailerBytes else { throw .headTooLarge(maximumBytes: limits.trailerBytes) }
        if place == .trailerLineFeed {
            try expect(byte, .lineFeed, then: trailerLine.isEmpty ? .done : .trailer)
            try endTrailerLine()
        } else if byte == .carriageReturn {
            place = .trailerLineFeed
        } else {
            guard byte.isFieldContent else { throw .malformed("The trailer section has a control character.") }
            trailerLine.append(byte)
        }
    }

    private mutating func endTrailerLine() throws(Refusal) {
        guard !trailerLine.isEmpty else { return }
        trailerCount += 1
        guard trailerCount <= limits.fieldCount else { throw .headTooLarge(maximumBytes: limits.trailerBytes) }
        _ = try FieldLine(trailerLine.span)
        trailerLine.removeAll(keepingCapacity: true)
    }
}
