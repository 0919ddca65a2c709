import Articles

extension SourceText {
    /// The words of some tokens as one prints them: entities and escapes decoded, tags and invisible characters left
    /// out, each run of white space one blank.
    func printed(_ tokens: Range<Int>) -> String {
        guard !tokens.isEmpty else { return "" }
        let range = bytes(tokens)
        return isPlain(tokens) ? String(decoding: text.utf8[range], as: UTF8.self) : cleaned(range)
    }

    /// The words in a range of bytes as one prints them.
    func printed(bytes range: Range<Int>) -> String { cleaned(range) }

    /// Whether some tokens print as they stand: none is a tag or altered, and at most a blank stands between two.
    private func isPlain(_ range: Range<Int>) -> Bool {
        let first = tokens[range.lowerBound]
        return uneven.first(in: range.dropFirst()) == nil && !first.flags.contains(.altered) && first.kind != .tag
            && first.kind != .lineBreak
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
