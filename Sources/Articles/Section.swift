/// A heading and the paragraphs under it.
public struct Section: Hashable, Sendable {
    /// The index of the heading among the article's blocks, or `nil` before the first heading.
    public var heading: Int?
    /// The numbers of its paragraphs, counted from 0 over the whole article.
    public var paragraphs: Range<Int>
}

extension ParsedArticle {
    /// The indices of the paragraphs among the blocks, in order: a paragraph's number is its place in here.
    public var paragraphBlocks: [Int] {
        blocks.indices.filter { blocks[$0].kind == .paragraph || blocks[$0].kind == .quoteBlock }
    }

    /// The article's sections; the first has no heading and is left out when nothing stands before the first heading.
    public var sections: [Section] {
        var sections = [Section(heading: nil, paragraphs: 0..<0)]
        var number = 0
        for (index, block) in blocks.enumerated() {
            switch block.kind {
            case .heading: sections.append(Section(heading: index, paragraphs: number..<number))
            case .paragraph, .quoteBlock:
                number += 1
                sections[sections.count - 1].paragraphs = sections[sections.count - 1].paragraphs.lowerBound..<number
            default: break
            }
        }
        if sections[0].paragraphs.isEmpty { sections.removeFirst() }
        return sections
    }
}
