import Articles

extension SourceText {
    /// The words of some tokens as one prints them: entities and escapes decoded, tags and invisible characters left
    /// out, each run of white space one blank.
    func printed(_ tokens: Range<Int>) -> String {
        tokens.isEmpty ? "" : printed(bytes: bytes(tokens))
    }

    /// The words in a range of bytes as one prints them.
    func printed(bytes range: Range<Int>) -> String {
        isPlain(range) ? String(decoding: text.utf8[range], as: UTF8.self) : cleaned(range)
    }

    /// Whether a stretch prints as it stands: no entity, escape, tag, line break, double blank or special space.
    private func isPlain(_ range: Range<Int>) -> Bool {
        var wasSpace = true
        for byte in text.utf8[range] {
            switch byte {
            case 0x61...0x7A: wasSpace = false
            case 0x20:
                if wasSpace { return false }
                wasSpace = true
            case 0x00...0x1F, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "\\"): return false
            // No-break spaces, soft hyphens and broken encodings begin with C2, zero-width characters with E2 80 and EF.
            case 0xC2, 0xE2, 0xE3, 0xEF: return false
            default: wasSpace = false
            }
        }
        return !wasSpace
    }

    private func cleaned(_ range: Range<Int>) -> String {
        let reader = CharacterReader(bytes: text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var (index, owesSpace) = (range.lowerBound, false)
        while index < range.upperBound {
            let character = reader.character(at: index)
            if character.value == 0x3C, let end = reader.tagEnd(at: index) {
                owesSpace = owesSpace || reader.isBlockTag(at: index)
                index = end
                continue
            }
            let bytes = index..<index + character.length
            index = bytes.upperBound
            switch character.role {
            case .space, .newline: owesSpace = true
            case .invisible: break
            default:
                if owesSpace, !result.isEmpty { result.append(0x20) }
                owesSpace = false
                if character.encoded, let scalar = Unicode.Scalar(character.value) {
                    result.append(contentsOf: UTF8.encode(scalar) ?? .init())
                } else {
                    for place in bytes { result.append(text.utf8[place]) }
                }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
