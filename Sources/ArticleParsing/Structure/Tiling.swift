import Articles

/// Makes blocks of byte ranges, so that they tile the text: what no token covers joins its neighbour.
struct Tiling {
    private let text: ArticleText

    /// Makes a tiling of a text.
    init(_ text: ArticleText) { self.text = text }

    /// Widens ordered pieces over all that is no white space between them.
    func widen(_ pieces: inout [StructureReader.Piece]) {
        guard let first = pieces.first?.bytes else {
            if let content = content(0..<text.utf8.count) {
                pieces = [.init(kind: .unknown, bytes: content, tokens: 0..<0, rule: "block.invisible")]
            }
            return
        }
        for index in pieces.indices {
            let (start, end) = (pieces[index].bytes.lowerBound, pieces[index].bytes.upperBound)
            let next = index + 1 < pieces.count ? pieces[index + 1].bytes.lowerBound : text.utf8.count
            if let inside = content(end..<next) { pieces[index].bytes = start..<inside.upperBound }
        }
        if let inside = content(0..<first.lowerBound) {
            pieces[0].bytes = inside.lowerBound..<pieces[0].bytes.upperBound
        }
    }

    /// A piece as a block, which counts in code points.
    func block(_ piece: StructureReader.Piece) -> Block {
        let (start, end) = (piece.bytes.lowerBound, piece.bytes.upperBound)
        return Block(
            kind: piece.kind, range: text.codePoint(atByte: start)..<text.codePoint(atByte: end), rule: piece.rule)
    }

    /// The bytes from the first to the last code point in a range that is no white space.
    private func content(_ range: Range<Int>) -> Range<Int>? {
        var (first, last): (Int?, Int) = (nil, range.lowerBound)
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = CodePoint.decode(text.utf8, at: index)
            if !Self.isWhiteSpace(value) {
                first = first ?? index
                last = min(range.upperBound, index + max(1, length))
            }
            index += max(1, length)
        }
        return first.map { $0..<last }
    }

    /// Unicode's White_Space property.
    private static func isWhiteSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
