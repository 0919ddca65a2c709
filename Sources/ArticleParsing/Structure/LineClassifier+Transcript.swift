extension LineClassifier {
    /// The longest label in front of a turn of a transcript, in words.
    private static let longestLabel = 5

    /// The keys of the labels that make a transcript: two or more, one of them twice at least.
    ///
    /// - Complexity: O(*n*) in the lines.
    func transcriptLabels(_ lines: [Line]) -> Set<UInt64> {
        var counts: [UInt64: Int] = [:]
        for line in lines where line.endsSentence {
            let label = label(of: line)
            if label != 0 { counts[label, default: 0] += 1 }
        }
        return counts.count > 1 && counts.values.contains { $0 > 1 } ? Set(counts.keys) : []
    }

    /// What a label in capitals is where it is no speaker: `FOTO:`, `UPDATE:`, `BACA:`.
    private static let otherLabels: WordClass = [
        .video, .caption, .picture, .relatedColon, .relatedLink, .byline, .tagLabel, .stamp, .credit, .profession,
        .place,
        .clutterLine, .clutterStart, .footer,
    ]

    /// The key of the label in capitals before a turn, `HOLT:` or `Q:`; 0 where none stands or nothing follows it.
    func label(of line: Line) -> UInt64 {
        var (key, end): (UInt64, Int) = (0, line.start)
        while end < line.end, end - line.start < Self.longestLabel, tokens[end].kind == .word,
            tokens[end].flags.contains(.allCaps) || tokens[end].length == 1 && tokens[end].isCapitalised
        {
            key = StructureReader.combined(key, source.folds[end])
            end += 1
        }
        guard end > line.start, end + 2 < line.end, tokens[end].isPunctuation(":"),
            !leads.lead(Self.otherLabels, tokens[line.start])
        else { return 0 }
        return key
    }
}
