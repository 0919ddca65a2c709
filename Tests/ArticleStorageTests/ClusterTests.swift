import Articles
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `Near-duplicates` {
    /// A report about an invented harbour, in sentences that tests drop, change and move.
    static let report = """
        Pemerintah Kabupaten Teluk Rasa mulai memperbaiki dermaga lama di Muara Kecil setelah bagian timurnya ambles pada \
        musim hujan lalu. Perbaikan itu menelan biaya dua belas miliar rupiah dan dijadwalkan selesai sebelum musim angin \
        barat. Kepala dinas perhubungan setempat menjelaskan bahwa tiang kayu yang lapuk akan diganti dengan beton. Selama \
        pekerjaan berlangsung, kapal penumpang dialihkan ke pelabuhan ikan yang berjarak tiga kilometer dari sana. Para \
        nelayan berharap pengalihan itu tidak menambah ongkos angkut hasil laut mereka. Koperasi nelayan mencatat lebih \
        dari empat ratus perahu bersandar di dermaga tersebut setiap pekan. Sejumlah pedagang di sekitar dermaga meminta \
        tempat sementara agar tetap bisa berjualan. Panitia berjanji menyiapkan dua puluh kios di halaman gudang garam. \
        Warga juga meminta lampu penerangan di jalan menuju pelabuhan ikan karena jalan itu gelap pada malam hari.
        """
    static let other = """
        Dinas pertanian Bukit Sari membagikan bibit padi tahan kering kepada kelompok tani di sembilan desa menjelang musim \
        tanam. Bibit itu hasil persilangan balai benih setempat dan sudah diuji selama dua tahun di lahan tadah hujan. \
        Ketua kelompok tani mengatakan anggotanya akan menanam serentak agar hama tidak berpindah dari petak ke petak. \
        Pemerintah daerah menyediakan pompa kecil untuk lahan yang jauh dari saluran irigasi. Harga gabah di tingkat petani \
        tahun ini naik sedikit dibandingkan dengan tahun lalu. Penyuluh lapangan akan mendampingi petani sampai panen tiba.
        """

    private static func sentences(_ text: String) -> [String] { text.split(separator: ". ").map(String.init) }

    private static func sketch(_ text: String) -> Sketch? {
        let (text, body) = (ArticleText(text), [0..<text.unicodeScalars.count])
        let words = IndexedWords(title: nil, text: text, quotes: [], paragraphs: body)
        return ArticleSketches(text: text, body: body, words: words).article
    }

    struct Pair: Sendable {
        let name: String
        let left: String
        let right: String
        let areNear: Bool
    }

    static let pairs: [Pair] = {
        let parts = sentences(report)
        let head = parts.prefix(2).joined(separator: ". ")
        return [
            Pair(name: "the same words", left: report, right: report, areNear: true),
            Pair(
                name: "other case, marks and spaces", left: report,
                right: report.uppercased().replacing(".", with: " –\n\n"), areNear: true),
            Pair(
                name: "without the last sentence", left: report, right: parts.dropLast().joined(separator: ". "),
                areNear: true),
            Pair(
                name: "without the first sentence", left: report, right: parts.dropFirst().joined(separator: ". "),
                areNear: true),
            Pair(
                name: "without three of nine sentences", left: report, right: parts.dropLast(3).joined(separator: ". "),
                areNear: true),
            Pair(
                name: "a sentence more at the end", left: report, right: "\(report) \(sentences(other)[4]).",
                areNear: true),
            Pair(
                name: "a line before it", left: report, right: "TELUK RASA, Kabar Muara – \(report) (ant/ris)",
                areNear: true),
            Pair(
                name: "sentences in another order", left: report, right: parts.reversed().joined(separator: ". "),
                areNear: true),
            Pair(
                name: "five words changed", left: report,
                right: report.replacing("mulai", with: "akan").replacing("menelan", with: "menghabiskan")
                    .replacing("Warga", with: "Penduduk").replacing("gelap", with: "gulita").replacing(
                        "setempat", with: "daerah"),
                areNear: true),
            Pair(name: "another report", left: report, right: other, areNear: false),
            Pair(
                name: "another report that begins the same way", left: report,
                right: "\(head). \(other)", areNear: false),
            Pair(
                name: "reports that end the same way", left: "\(report) \(parts[8])",
                right: "\(other) \(parts[8])", areNear: false),
            Pair(
                name: "a summary in other words", left: report,
                right: """
                    Dermaga lama Muara Kecil diperbaiki. Biayanya dua belas miliar rupiah. Tiang kayunya diganti beton dan \
                    penumpang naik kapal dari pelabuhan ikan untuk sementara waktu. Pedagang mendapat kios di gudang garam, \
                    dan warga minta lampu jalan.
                    """, areNear: false),
            Pair(
                name: "the words of the one in alphabetical order", left: report,
                right: report.split(separator: " ").sorted().joined(separator: " "), areNear: false),
        ]
    }()

    @Test(arguments: pairs)
    func `are told from other texts`(_ pair: Pair) async throws {
        let (left, right) = (try #require(Self.sketch(pair.left)), try #require(Self.sketch(pair.right)))
        let areLinked =
            !Set(left.keys).isDisjoint(with: right.keys)
            && Sketch.resemblance(left.bits, right.bits) >= Sketch.Shape.article.threshold
        #expect(areLinked == pair.areNear, "\(pair.name): \(Sketch.resemblance(left.bits, right.bits))")
    }

    @Test(arguments: [
        "", "a", "Dermaga ditutup.", String(repeating: " ", count: 1000), "satu dua tiga empat lima enam tujuh",
    ])
    func `are not looked for among short texts`(_ text: String) {
        #expect(Self.sketch(text) == nil)
    }

    private func article(
        _ number: Int, _ body: String, published: String?, site: String = "Kabar Lembah", quotes: [Sample.Said] = []
    ) -> Article {
        var article = Sample.article(
            number, title: "Berita \(number)", site: site, published: published, quotes: quotes, body: body)
        let start = "Berita \(number)\n\n".unicodeScalars.count
        article.parsed.blocks.append(
            Block(kind: .paragraph, range: start..<start + body.unicodeScalars.count, rule: "test"))
        return article
    }

    private func duplicate(_ number: Int, in archive: SQLiteArticleRepository) async throws -> String {
        let found = try await archive.document(of: Sample.article(number).id).value?.duplicate
        return found.map { "\($0.groupID) \($0.kind?.rawValue ?? "-") \($0.of?.rawValue ?? "-")" } ?? "alone"
    }

    @Test func `name the earliest published, also when it arrives last, and forget what is deleted`() async throws {
        let shorter = Self.sentences(Self.report).dropLast(2).joined(separator: ". ")
        try await withArchive { archive in
            _ = try await archive.add(article(1, Self.report, published: "2026-02-04"))
            #expect(try await duplicate(1, in: archive) == "alone")
            _ = try await archive.add(article(2, Self.report, published: nil))
            _ = try await archive.add(article(3, Self.other, published: "2026-02-01"))
            #expect(try await duplicate(1, in: archive) == "g_1 - -")
            #expect(try await duplicate(2, in: archive) == "g_1 exact a_1")
            #expect(try await duplicate(3, in: archive) == "alone")
            _ = try await archive.add(article(4, shorter, published: "2026-02-03"))
            #expect(try await duplicate(1, in: archive) == "g_1 near a_4")
            #expect(try await duplicate(4, in: archive) == "g_1 - -")
            var query = ListQuery()
            query.filter.duplicates = .first
            query.counts = true
            let firsts = try await archive.articles(query)
            #expect(firsts.items.map(\.id.rawValue) == ["a_4", "a_3"] && firsts.total == 2)
            _ = try await archive.delete(Sample.article(4).id)
            #expect(try await duplicate(2, in: archive) == "g_1 exact a_1")
            _ = try await archive.delete(Sample.article(1).id)
            #expect(try await duplicate(2, in: archive) == "alone")
        }
    }

    /// All rows about groups, to hold two archives against each other.
    private func rows(_ archive: SQLiteArticleRepository) async throws -> [String] {
        try await archive.pool.read { db in
            let keys = ["article", "quote"].map { "id FROM \($0)_key UNION ALL SELECT id FROM \($0)_key_recent" }
            return try (["id, group_id FROM article", "id, group_id FROM quote"] + keys).flatMap { part in
                try Row.fetchAll(db, sql: "SELECT \(part) ORDER BY 1").map { "\(part) \($0)" }
            }
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `leave groups as if what was deleted had never come`(_ seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        let texts = [
            Self.report, Self.other, Self.sentences(Self.report).dropLast(2).joined(separator: ". "),
            Self.sentences(Self.other).dropFirst().joined(separator: ". "),
        ]
        let words = [
            "Dermaga lama harus selesai diperbaiki sebelum musim angin barat", "Ya",
            "Dermaga lama itu harus selesai diperbaiki sebelum musim angin barat",
            "Bibit padi ini tahan kering dan sudah diuji dua tahun",
        ]
        try await withArchive { archive in
            for number in 0..<12 {
                let quotes = (0..<2).map { _ in Sample.Said(words: words[Int(random.next() % 4)], by: "Ana Lim") }
                _ = try await archive.add(
                    article(
                        number, texts[Int(random.next() % 4)], published: "2026-02-0\(random.next() % 9 + 1)",
                        quotes: quotes))
            }
            let before = try await rows(archive)
            for number in 12..<18 {
                let quotes = [Sample.Said(words: words[Int(random.next() % 4)], by: "Ana Lim")]
                _ = try await archive.add(
                    article(number, texts[Int(random.next() % 4)], published: "2026-02-01", quotes: quotes))
            }
            #expect(try await rows(archive) != before)
            for number in [14, 12, 17, 13, 16, 15] { _ = try await archive.delete(Sample.article(number).id) }
            #expect(try await rows(archive) == before)
        }
    }

    // 4 and 5 were a group of their own before something linked them to 1, 2 and 3.
    @Test(arguments: [(5, [1, 1, 1, 1, 1]), (2, [1, 1, 1, 1, 1]), (1, [1, 1, 1, 4, 4])] as [(Int, [Int64])])
    func `become one unless both are large`(_ most: Int, groups: [Int64]) async throws {
        try await withArchive { archive in
            for number in 1...5 { _ = try await archive.add(article(number, Self.report, published: "2026-02-04")) }
            let sketch = try #require(try PreparedArticle(article(6, Self.report, published: nil)).sketch)
            let found = try await archive.pool.write { db in
                try db.execute(sql: "UPDATE article SET group_id = 4 WHERE id > 3")
                let group = try NearGroups(.article, db, archive.memory.sketches, mostJoined: most).join(sketch)
                return (group, try Int64.fetchAll(db, sql: "SELECT group_id FROM article ORDER BY id"))
            }
            #expect(found.0 == 1 && found.1 == groups)
        }
    }

    @Test func `write one row when one of hundreds is deleted`() async throws {
        try await withArchive { archive in
            let all = (1...300).map { article($0, "\(Self.report) \($0)", published: "2026-02-04") }
            _ = try await archive.add(contentsOf: all, allOrNothing: true)
            #expect(try await duplicate(300, in: archive) == "g_1 near a_1")
            let changed = {
                try await archive.pool.write { db in try Int.fetchOne(db, sql: "SELECT total_changes()") ?? 0 }
            }
            let before = try await changed()
            // The first holds the group's name, the second does not.
            for number in [1, 2] { _ = try await archive.delete(Sample.article(number).id) }
            // The article's own rows in all tables; each of hundreds would be 300 more.
            #expect(try await changed() - before < 150)
            #expect(try await duplicate(300, in: archive) == "g_1 near a_3")
            #expect(try archive.check().findings.isEmpty)
        }
    }

    @Test func `of quotations form a cluster, the earliest first`() async throws {
        try await withArchive { archive in
            let said = [
                ("2026-02-05", "Kabar Lembah", "Dermaga lama harus selesai diperbaiki sebelum musim angin barat tiba"),
                ("2026-02-04", "Warta Bukit", "Dermaga lama harus selesai diperbaiki sebelum musim angin barat"),
                ("2026-02-06", "Suara Muara", "Dermaga tua harus selesai diperbaiki sebelum musim angin barat"),
                ("2026-02-01", "Suara Muara", "Harga gabah di tingkat petani tahun ini naik sedikit"),
                ("2026-02-01", "Suara Muara", "Ya"), ("2026-02-02", "Suara Muara", "Ya"),
            ]
            for (number, quote) in said.enumerated() {
                _ = try await archive.add(
                    Sample.article(
                        number, site: quote.1, published: quote.0, quotes: [.init(words: quote.2, by: "Ana Lim")]))
            }
            let quotes = try await archive.quotes(ListQuery()).items
            #expect(quotes.map(\.occurrences?.count) == [3, 3, 3, 1, 1, 1])
            let ids = quotes.compactMap(\.occurrences?.cluster)
            #expect(Set(ids.prefix(3)).count == 1 && Set(ids).count == 4)
            let cluster = try #require(try await archive.cluster(ids[0]))
            #expect(cluster.count == 3)
            #expect(cluster.members.map(\.article.site) == ["Warta Bukit", "Kabar Lembah", "Suara Muara"])
            #expect(try await archive.cluster(ids[3])?.members.count == 1)
            var query = ListQuery()
            query.filter.duplicates = .first
            #expect(try await archive.quotes(query).items.map(\.quote.text) == [said[1].2, "Ya", "Ya", said[3].2])
            _ = try await archive.delete(Sample.article(1).id)
            #expect(try await archive.quote(Sample.article(0).quoteIDs[0])?.occurrences?.count == 2)
        }
    }

    @Test(arguments: ["k_0", "k_zz", "k_-1", "k_01", "k_A", "k_zzzzzzzzzzzzzzzzzzzz"])
    func `are not found under a name that is none`(_ name: String) async throws {
        try await withArchive { archive in
            _ = try await archive.add(Sample.article(1))
            guard let id = ClusterID(rawValue: name) else { return }
            #expect(try await archive.cluster(id) == nil)
        }
    }
}
