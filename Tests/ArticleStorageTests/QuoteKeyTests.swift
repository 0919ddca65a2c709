import Articles
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `Keys of quotations` {
    @Test(arguments: [
        ("q_1", 0), ("q_1Z", 31 << 55), ("q_0000000000001Z", 1), ("q_1U", 0), ("q_ab", 11 << 55),
        // The first and the last four characters count for nothing.
        ("q_10000000000000000", 0), ("q_Z000000000001ZZZZ", 1),
    ])
    func `hold the characters 4 to 15 of their names`(_ name: String, key: Int64) throws {
        #expect(try #require(QuoteID(rawValue: name)).key == key)
    }

    @Test func `ascend with the time of arrival`() {
        let keys = (0..<100).map { second in
            QuoteID(arrival: Timestamp(milliseconds: 1_800_000_000_000 + second * 1000), digest: [255, 7, 3, 9]).key
        }
        #expect(keys == keys.sorted() && Set(keys).count == 100)
    }

    @Test func `find the right one of several with the same key`() async throws {
        try await withArchive { archive in
            let articles = (1...3).map { Sample.article($0, quotes: [Sample.Said(words: "Ya \($0)", by: "Ana Lim")]) }
            for article in articles { _ = try await archive.add(article) }
            for article in articles {
                let id = article.quoteIDs[0]
                try await archive.pool.write {
                    try $0.execute(sql: "UPDATE quote SET name_key = ?", arguments: [id.key])
                }
                #expect(try await archive.quote(id)?.articleID == article.id)
            }
            let none = try #require(QuoteID(rawValue: "q_none"))
            try await archive.pool.write {
                try $0.execute(sql: "UPDATE quote SET name_key = ?", arguments: [none.key])
            }
            #expect(try await archive.quote(none) == nil)
        }
    }
}
