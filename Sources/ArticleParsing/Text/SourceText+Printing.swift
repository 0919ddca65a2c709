import Articles

extension SourceText {
    /// The words of some tokens as one prints them: entities and escapes decoded, tags and invisible characters left
    /// out, each run of white space one blank.
    func printed(_ tokens: Range<Int>) -> String {
        tokens.isEmpty ? "" : printed(bytes: bytes(tokens))
    }

    /// The words in a range of bytes as one prints them.
    func printed(bytes range: Range<Int>) -> String {
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
            index += character.length
            switch character.role {
            case .space, .newline: owesSpace = true
            case .invisible: break
            default:
                if owesSpace, !result.isEmpty { result.append(0x20) }
                owesSpace = false
                if let scalar = Unicode.Scalar(character.value) { result += Array(UTF8.encode(scalar) ?? .init()) }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
