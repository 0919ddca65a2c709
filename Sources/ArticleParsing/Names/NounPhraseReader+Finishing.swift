extension NounPhraseReader {
    /// The noun phrase that a scan has found.
    func finish(_ scan: Scan, _ range: Range<Int>, before limit: Int) -> NounPhrase? {
        var scan = scan
        narrow(&scan)
        var phrase = NounPhrase(tokens: range, kind: .role, end: range.upperBound)
        if let start = scan.nameStart {
            phrase.name = start..<scan.nameEnd
            phrase.tokens = range.lowerBound..<scan.nameEnd
            phrase.end = scan.nameEnd
            if scan.hasRole { phrase.role = range.lowerBound..<(scan.roleEnd ?? start) }
            if phrase.role?.isEmpty == true { phrase.role = nil }
            let isOrganisation = scan.hasOrganisation && !scan.hasRole && !scan.hasTitle
            if isOrganisation { phrase.name = phrase.tokens }
            phrase.isTitled = scan.hasTitle
            phrase.kind = isOrganisation ? .organisation : scan.isPlaceOnly ? .place : .person
        } else if scan.hasRole {
            phrase.role = range
        } else if scan.hasTitle {
            return nil
        } else {
            phrase.name = range
            phrase.kind = .organisation
        }
        trim(&phrase)
        apposition(&phrase, before: limit)
        degrees(&phrase, before: limit)
        return phrase
    }

    /// Takes joiners and punctuation off a phrase's end.
    private func trim(_ phrase: inout NounPhrase) {
        guard phrase.kind != .person else { return }
        var end = phrase.tokens.upperBound
        while end > phrase.tokens.lowerBound + 1,
            !reading.isWord(end - 1) && tokens[end - 1].kind != .number && !reading.isSymbol(")", end - 1)
        {
            end -= 1
        }
        phrase.tokens = phrase.tokens.lowerBound..<end
        phrase.role = phrase.role.map { $0.lowerBound..<min($0.upperBound, end) }
        phrase.name = phrase.name.map { $0.lowerBound..<min($0.upperBound, end) }
        phrase.end = end
    }

    /// The given name that the words behind an office hold after others, of which none is known as a name.
    private func givenName(in words: [Int]) -> Int? {
        let isName = { (index: Int) in
            reading.language.names.contains(tokens[index]) || signs(of: index).isKnownName
                || signs(of: index).isFirstName
                || tokens[index].length == 1
        }
        guard words.count > 1, let first = words.firstIndex(where: isName), first > 0,
            reading.language.names.givenNames.contains(tokens[words[first]])
        else { return nil }
        return words[first]
    }

    /// Has the name begin at a word that stands alone as a name elsewhere: `CEO Toko Rejeki | Dewi Anggraini`.
    ///
    /// Short names are first names, so what stands before one belongs to the office, unless the name ends with it.
    private func narrow(_ scan: inout Scan) {
        guard let start = scan.nameStart, scan.hasOffice, !scan.hasTitle else { return }
        // `the Ministry of Ports`: where offices end with their head, what follows `of` belongs to the body.
        if reading.language.names.officesEndWithHead, start > 0,
            reading.language.names.complements.contains(tokens[start - 1])
        {
            return
        }
        let words = (start..<scan.nameEnd).filter { reading.isWord($0) }
        if let first = givenName(in: words) {
            (scan.nameStart, scan.roleEnd, scan.hasRole) = (first, first, true)
            return
        }
        if let first = words.dropFirst().first(where: { signs(of: $0).isFirstName }),
            !signs(of: words[0]).isKnownName, !signs(of: words[0]).isFirstName
        {
            (scan.nameStart, scan.roleEnd, scan.hasRole) = (first, first, true)
            return
        }
        guard let place = words.firstIndex(where: { signs(of: $0).isKnownName }) else { return }
        if place > 0, !scan.endsWithPlace, place < words.count - 1 || words.count > 3 {
            scan.nameStart = words[place]
            scan.roleEnd = words[place]
        }
        // The office began before a comma: `Divisi Hukum, Data, dan Informasi X Dewi Anggraini`.
        scan.hasRole = true
    }
}
