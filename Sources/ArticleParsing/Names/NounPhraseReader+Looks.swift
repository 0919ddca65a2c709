import Articles

/// What the words of a name and those around it look like.
extension NounPhraseReader {
    /// Whether a body's fields go on behind a comma, one word each, `dan` before the last: `Badan Meteorologi, Klimatologi,
    /// dan Geofisika`.
    func isList(_ comma: Int, before limit: Int) -> Bool {
        guard !reading.language.names.officesEndWithHead, reading.isOf(.organisation, comma - 1) else { return false }
        var index = comma
        while index - comma < 8, index + 1 < limit, reading.isSymbol(",", index) {
            let isLast = reading.isOf(.joiner, index + 1)
            let field = isLast ? index + 2 : index + 1
            guard field < limit, reading.isCapital(field), reading.isOf(.organisation, field),
                !tokens[field].flags.contains(.allCaps), !reading.isOf([.role, .group, .territory], field)
            else { return false }
            if isLast { return true }
            index = field + 1
        }
        return false
    }

    /// Whether a mark stands for the genitive of several in a body's name: `Port Operators’ Association`.
    func ownsBody(_ scan: Scan, _ mark: Int) -> Bool {
        scan.nameStart != nil && isPossessive(mark) && reading.isCapital(mark + 1)
            && reading.isOf(.organisation, mark + 1)
    }

    /// Whether a name is written in capitals throughout, as tabloids begin: `DARREN WICKES was furious`.
    func isShouted(_ scan: Scan, _ index: Int) -> Bool {
        guard let start = scan.nameStart else {
            return reading.isCapital(index + 1) && tokens[index + 1].flags.contains(.allCaps)
                && reading.language.names.givenNames.contains(tokens[index])
        }
        return start == index - 1 && tokens[start].flags.contains(.allCaps)
            && reading.language.names.givenNames.contains(tokens[start])
    }

    /// Whether a word begins a sentence before somebody's name and tells what they are: `Palaeontologist Mary Holt`,
    /// `Match-winner Dan Reyes`.
    func isDescriptor(_ scan: Scan, _ index: Int) -> Bool {
        guard reading.language.names.officesEndWithHead, scan.nameStart == nil, reading.beginsSentence(index),
            reading.isCapital(index + 1), !reading.isOf([.organisation, .location], index)
        else { return false }
        let bytes = reading.source.text.utf8
        if tokens[index].flags.contains(.hyphenated) {
            return source.bytes(of: index).dropFirst().contains {
                bytes[$0 - 1] == UInt8(ascii: "-") && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[$0])
            }
        }
        return reading.language.names.officeShapes.contains { $0.matches(bytes, source.bytes(of: index)) }
    }

    /// Whether a given name and one more word end a run of capitals: behind a territory's kind, `Kepala Dusun Budi Hartono`,
    /// that is somebody's name, and no territory is named.
    func isFullName(_ index: Int) -> Bool {
        reading.language.names.givenNames.contains(tokens[index]) && reading.isCapital(index + 1)
            && !reading.isCapital(index + 2) && !isOfficeWord(index + 1)
            && !reading.isOf([.title, .location, .degree], index + 1)
    }

    /// Whether capitals are somebody's initials, as the age behind them tells: `Sopir bus, AG (45),`.
    func isAged(_ index: Int) -> Bool {
        tokens[index].length < 4 && index + 3 < tokens.count && reading.isSymbol("(", index + 1)
            && tokens[index + 2].kind == .number && reading.isSymbol(")", index + 3)
    }

    /// Whether a word that begins a sentence is the field of the office behind it, where a name follows:
    /// `Budget director Mary Holt`.
    func isField(_ start: Int, before role: Int) -> Bool {
        reading.language.names.officesEndWithHead && start == role - 1 && reading.beginsSentence(start)
            && reading.isCapital(role + 1) && !reading.language.names.contains(tokens[start])
            && !signs(of: start).isKnownName
    }

    /// Whether a letter is the section of a body, before a name: `anggota Komisi A Budi`.
    func isSection(_ index: Int) -> Bool {
        tokens[index].length == 1 && reading.isOf(.organisation, index - 1) && reading.isCapital(index + 1)
            && (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(reading.source.text.utf8[source.start(of: index)])
    }

    /// Whether a word of bodies that names end with too is the last of a name behind an office: `Bupati Budi Alam`.
    func endsGivenName(_ scan: Scan, _ index: Int) -> Bool {
        guard let start = scan.nameStart, scan.hasRole else { return false }
        return !reading.isCapital(index + 1) && reading.language.names.otherNames.contains(tokens[index])
            && reading.language.names.givenNames.contains(tokens[start])
    }

    /// Whether a word of offices is the last of a name behind a title: `Pendeta Yohanes Lumban Raja,`.
    func endsName(_ scan: Scan, _ index: Int) -> Bool {
        guard let start = scan.nameStart, !reading.isCapital(index + 1) else { return false }
        return scan.hasTitle && reading.isSymbol(",", index + 1)
            || !reading.language.names.officesEndWithHead && reading.language.names.contains(tokens[start])
    }
}
