extension Tokenizer {
    /// Reads a quote mark; two single ones side by side are a double one.
    mutating func mark(_ character: CharacterReader.Character) {
        var (length, isEncoded, isDouble) = (character.length, character.encoded, Self.isDouble(character.value))
        if !isDouble, index + length < reader.bytes.count {
            let next = reader.character(at: index + length)
            if next.value == character.value {
                length += next.length
                isDouble = true
                isEncoded = isEncoded || next.encoded
            }
        }
        var flags: Token.Flags = isEncoded ? .altered : []
        if Self.opens(character.value) { flags.insert(.opening) }
        if Self.closes(character.value) { flags.insert(.closing) }
        marks.insert(tokens.count)
        emit(isDouble ? .doubleMark : .singleMark, length: length, flags: flags)
    }

    private static func isDouble(_ value: UInt32) -> Bool {
        switch value {
        case 0x27, 0x60, 0xB4, 0x2018...0x201B, 0x2039, 0x203A: false
        default: true
        }
    }

    private static func opens(_ value: UInt32) -> Bool {
        switch value {
        case 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E: true
        default: false
        }
    }

    private static func closes(_ value: UInt32) -> Bool {
        switch value {
        case 0xBB, 0x2019, 0x201D, 0x203A, 0x300D, 0x300F: true
        default: false
        }
    }
}
