extension NounPhraseReader {
    /// The token behind a nickname between marks inside a name, `Robert “Bobby” Quill`; `nil` where none stands.
    func nickname(_ scan: Scan, _ open: Int, limit: Int) -> Int? {
        guard scan.nameStart != nil, tokens[open].flags.contains(.spaceBefore), reading.isCapital(open + 1) else {
            return nil
        }
        let close = reading.isCapital(open + 2) ? open + 3 : open + 2
        guard close + 1 < limit, tokens[close].kind == tokens[open].kind, tokens[close].flags.contains(.spaceAfter),
            !tokens[close].flags.contains(.spaceBefore), reading.isCapital(close + 1),
            !reading.isOf([.cue, .report, .notName], close + 1)
        else { return nil }
        return close + 1
    }
}
