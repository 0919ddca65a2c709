import Articles

extension StructureReader {
    /// Notes the outlet that a dateline names.
    func noteSite(_ tokens: Range<Int>?) {
        guard let tokens, found.site == nil else { return }
        found.site = site(tokens)
    }

    /// Settles the outlet: the caller's word, a host name beside the headline, the dateline's, a stamp's, an icon's or
    /// the copyright notice's.
    func readSite() {
        if let name = hints.site {
            found.site = Site(name: name)
        } else if let beside = siteBesideTitle() {
            found.site = beside
        } else if found.site == nil {
            found.site = siteInStamp() ?? siteInCopyright()
        }
    }

    private func site(_ range: Range<Int>) -> Site {
        let name = source.printed(range)
        return Site(name: name, domain: domain(at: range.lowerBound) == range.upperBound ? name.lowercased() : nil)
    }

    /// A host name or outlet alone on a line right under the headline.
    private func siteBesideTitle() -> Site? {
        guard let titleLine else { return nil }
        return lines[(titleLine + 1)...].prefix(3).first { line in
            domain(at: line.start) == line.end || match(.outlet, at: line.start).map { line.start + $0 } == line.end
        }.map { site($0.tokens) }
    }

    /// `Kompas.com - 18/10/2020, 08:42 WIB`.
    private func siteInStamp() -> Site? {
        for line in lines[..<min(lines.count, max(body.lowerBound, 8))] where line.role == .stamp {
            if let end = domain(at: line.start) ?? match(.outlet, at: line.start).map({ line.start + $0 }),
                end < line.end
            {
                return site(line.start..<end)
            }
        }
        return nil
    }

    /// `© 2003-2016 Kapanlagi.com`.
    private func siteInCopyright() -> Site? {
        for line in lines.suffix(60) where line.role == .copyright {
            for index in line.tokens {
                if let end = domain(at: index) ?? match(.outlet, at: index).map({ index + $0 }) {
                    return site(index..<end)
                }
            }
        }
        return nil
    }
}
