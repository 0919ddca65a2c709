import Articles
import Testing

@testable import ArticleStorage

@Suite struct `Speaker identifiers` {
    @Test(arguments: [
        ("Ana Lim", ["s_ana-lim", "s_ana-lim-2", "s_ana-lim-3"]), ("H. Abdul Wahab, S.E.", ["s_h-abdul-wahab-s-e"]),
        ("Renée Ødegård", ["s_renee-odegard"]), ("B. J. Habibu", ["s_b-j-habibu"]),
        (
            "Raden Mas Panji Sastrokartono Kusumowardhani",
            ["s_raden-mas-panji-sastrokartono", "s_raden-mas-panji-sastrokartono-2"]
        ),
        (String(repeating: "x", count: 500), ["s_" + String(repeating: "x", count: 30)]),
        ("王小明", ["s_xe9c935e69303e623"]), ("٣٤", ["s_x13ec881e9d4c380"]),
        ("'; DROP TABLE speaker", ["s_drop-table-speaker"]),
    ])
    func `are readable and stay within 32 characters`(_ name: String, expected: [String]) {
        let found = Array(SpeakerSlug.candidates(for: name).prefix(expected.count))
        #expect(found.allSatisfy { SpeakerID(rawValue: $0) != nil })
        #expect(found == expected)
    }

    @Test func `stay valid for high numbers`() {
        let name = String(repeating: "y", count: 40)
        #expect(SpeakerSlug.candidates(for: name).prefix(1200).allSatisfy { SpeakerID(rawValue: $0) != nil })
    }

    @Test func `differ for names that fold to the same letters`() async throws {
        try await withArchive { archive in
            for (number, name) in ["Ana-Lim", "Ana Lim", "Ana. Lim"].enumerated() {
                _ = try await archive.add(Sample.article(number, quotes: [.init(words: "Ya", by: name)]))
            }
            let ids = Set(try await archive.speakers(SpeakerQuery()).items.map(\.id.rawValue))
            #expect(ids == ["s_ana-lim", "s_ana-lim-2", "s_ana-lim-3"])
        }
    }
}
