import Articles

extension StructureReader {
    /// The address of a link in a text.
    struct Address {
        /// The address as the text gives it.
        var text: String
        /// The words that it is the address of, or `nil` for all of them.
        var words: Range<Int>?
    }

    /// The first address in some tokens: of an HTML or Markdown link, or written out.
    func address(in range: Range<Int>) -> Address? {
        var bracket: Int?
        for index in range {
            if isSymbol("[", index) { bracket = index }
            if tokens[index].kind == .tag, let text = target(ofTag: index) { return Address(text: text) }
            if isSymbol("]", index), isSymbol("(", index + 1), !tokens[index + 1].flags.contains(.spaceBefore),
                let text = run(from: source.end(of: index + 1), in: range)
            {
                return Address(text: text, words: (bracket.map { $0 + 1 } ?? range.lowerBound)..<index)
            }
            if beginsAddress(index), let text = run(from: source.start(of: index), in: range) {
                return Address(text: text, words: range.lowerBound..<index)
            }
        }
        return nil
    }

    /// The address in the tag that holds a title and the marker before it: `<a href="…">Baca juga: Judul</a>`.
    func addressOfTag(before title: Int) -> Address? {
        for index in (max(0, title - 4)..<title).reversed() {
            if tokens[index].kind == .lineBreak { return nil }
            if tokens[index].kind == .tag, let text = target(ofTag: index) { return Address(text: text) }
        }
        return nil
    }

    /// Whether `http://` or `https://` stands at a token.
    private func beginsAddress(_ index: Int) -> Bool {
        guard tokens[index].kind == .word, tokens[index].length <= 5, isSymbol(":", index + 1) else { return false }
        let front = source.text.utf8[source.start(of: index)...].prefix(8).map { $0 | 0x20 }
        return ["http://", "https://"].contains { front.starts(with: $0.utf8) }
    }

    /// What stands in `href="…"`, or `nil` for a tag without it.
    private func target(ofTag index: Int) -> String? {
        let bytes = source.text.utf8[source.bytes(of: index)]
        let name = Array("href=".utf8)
        guard
            let start = bytes.indices.first(where: { place in
                bytes[place...].prefix(name.count).elementsEqual(name) { $0 | 0x20 == $1 | 0x20 }
            })
        else { return nil }
        var value = bytes[(start + name.count)...]
        if let mark = value.first, mark == 0x22 || mark == 0x27 {
            value = value.dropFirst().prefix { $0 != mark }
        } else {
            value = value.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        }
        let text = source.printed(bytes: value.startIndex..<value.endIndex)
        return text.isEmpty ? nil : text
    }

    /// The bytes from one on up to a blank, bracket or mark; a full stop at their end belongs to the sentence.
    private func run(from start: Int, in range: Range<Int>) -> String? {
        guard let last = range.last else { return nil }
        let ends = Array(" \t\n\r<>\"')]".utf8)
        var value = source.text.utf8[start..<max(start, source.end(of: last))].prefix { !ends.contains($0) }
        while let last = value.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ",") { value.removeLast() }
        let text = source.printed(bytes: value.startIndex..<value.endIndex)
        return text.isEmpty ? nil : text
    }
}
