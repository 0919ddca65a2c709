/// A heading and the paragraphs under it.
public struct Section: Hashable, Sendable {
    /// The index of the heading among the article's blocks, or `nil` before the first heading.
    public var heading: Int?
    /// The numbers of its paragraphs, counted from 0 over the whole article.
    public var paragraphs: Range<Int>
}

/// Where a block stands among the paragraphs and headings.
struct BlockPlace {
    /// The paragraph's number, from 0, or `nil` for a block that is none.
    var paragraph: Int?
    /// The index of the heading above among the blocks, or `nil` before the first.
    var heading: Int?
}

extension ParsedArticle {
    /// The place of each block, in the order of the blocks.
    var blockPlaces: [BlockPlace] {
        var (number, heading): (Int, Int?) = (0, nil)
        return blocks.enumerated().map { index, block in
            switch block.kind {
            case .heading:
                heading = index
            case .paragraph, .quoteBlock:
                number += 1
                return BlockPlace(paragraph: number - 1, heading: heading)
            default: break
            }
            return BlockPlace(heading: heading)
        }
    }

    /// The article's sections; the first has no heading and is left out when nothing stands before the first heading.
    public var sections: [Section] {
        var sections = [Section(heading: nil, paragraphs: 0..<0)]
        for (index, place) in blockPlaces.enumerated() {
            let next = sections[sections.count - 1].paragraphs.upperBound
            if blocks[index].kind == .heading {
                sections.append(Section(heading: index, paragraphs: next..<next))
            } else if place.paragraph != nil {
                let first = sections[sections.count - 1].paragraphs.lowerBound
                sections[sections.count - 1].paragraphs = first..<(next + 1)
            }
        }
        if sections[0].paragraphs.isEmpty { sections.removeFirst() }
        return sections
    }
}
