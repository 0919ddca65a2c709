import Articles

extension StructureReader {
    /// Tells what a short line of the body is by its neighbours.
    ///
    /// - Returns: The index of the first line after it, or after the paragraph it opens.
    func readShort(_ index: Int) -> Int {
        let line = lines[index]
        if isTitleAgain(line) {
            add(.duplicateTitle, index..<index + 1, rule: "block.title.repeated")
        } else if isBylineWithName(line), index - body.lowerBound < 3 || body.upperBound - index < 4 {
            return readByline(index)
        } else if isPictureCaption(index) {
            add(.caption, index..<index + 1, rule: "block.caption.unsigned")
        } else if isHeading(index) {
            add(.heading, index..<index + 1, rule: "block.heading")
        } else if line.words < 2, paragraphEnd(index) == index + 1, !line.traits.contains(.opensWithMark),
            !line.endsSentence
        {
            add(.boilerplate, index..<index + 1, rule: "block.fragment")
        } else {
            let end = paragraphEnd(index)
            addParagraph(line.start..<lines[end - 1].end, isFirst: index == body.lowerBound)
            return end
        }
        return index + 1
    }

    /// A short line without a full stop between two paragraphs.
    private func isHeading(_ index: Int) -> Bool {
        let line = lines[index]
        guard index > body.lowerBound, line.words <= 16, !line.traits.contains(.lowerStart), isHeadingEnd(line),
            line.words >= 2 || isSetApart(index),
            !line.traits.contains(.opensWithMark) || line.capitalised * 2 >= line.words
        else { return false }
        guard
            let next = lines[(index + 1)..<body.upperBound].first(where: {
                !$0.isClutter && $0.role != .caption && $0.role != .related
            })
        else { return false }
        guard !goesOn(next) else { return false }
        if next.role == .short {
            return isPictureCaption(index + 1) || next.traits.contains(.fullStop) || next.traits.contains(.colon)
        }
        return next.role == .prose || next.role == .quote
    }

    private func isHeadingEnd(_ line: Line) -> Bool {
        line.traits.isDisjoint(with: [.fullStop, .comma, .colon, .severalSentences])
            && (!line.traits.contains(.outcry) || line.words <= 12 && !line.traits.contains(.hasMark))
    }

    private func isSetApart(_ index: Int) -> Bool {
        lines[index].traits.contains(.afterBlank) && index + 1 < lines.count
            && lines[index + 1].traits.contains(.afterBlank)
    }

    /// A picture's words without a credit: under a heading, or with a sign such as `, 2015` or `, left,`.
    private func isPictureCaption(_ index: Int) -> Bool {
        guard index < body.upperBound else { return false }
        let line = lines[index]
        guard line.role == .short, line.words >= 3, !line.endsSentence, !line.traits.contains(.hasMark) else {
            return false
        }
        let commas = line.tokens.filter { isSymbol(",", $0) }
        return commas.contains { comma in
            comma + 1 < line.end
                && (match(.captionSign, at: comma + 1) != nil
                    || comma + 2 == line.end && tokens[comma + 1].kind == .number && tokens[comma + 1].length == 4)
        }
    }
}
