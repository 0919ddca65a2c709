import Articles
import Testing

@testable import ArticleParsing

@Suite struct `A list of names` {
    private func list(_ names: [String]) -> [NamedEntity] {
        var list = NameList()
        for name in names {
            list.add(name, mentions: 2) { NamedEntity(name: name, kind: .person, mentions: 2) }
        }
        return list.entities
    }

    @Test func `holds each name once, in the order they came, with the mentions of all`() {
        let found = list(["Rina Wulan", "Budi", "Rina Wulan", "KPK", "Kpk", "Budi", "Budi"])
        #expect(found.map(\.name) == ["Rina Wulan", "Budi", "KPK", "Kpk"])
        #expect(found.map(\.mentions) == [4, 6, 2, 2])
    }

    @Test func `takes a letter with its accent and the two put together for one`() {
        #expect(list(["Jos\u{E9}", "Jose\u{301}"]).map(\.mentions) == [4])
    }

    @Test func `keeps a thousand names apart`() {
        let names = (0..<1000).map { "Nama \($0)" }
        #expect(list(names + names).map(\.name) == names)
    }
}
