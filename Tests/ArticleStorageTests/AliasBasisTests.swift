import Articles
import Testing

@testable import ArticleStorage

@Suite struct `What makes a written form a name` {
    @Test(
        arguments: [
            ("Ratna Wulandari", "Ratna Wulandari", .fullName), ("RATNA WULANDARI", "Ratna Wulandari", .fullName),
            ("Rátna  Wulandari", "Ratna Wulandari", .fullName), ("Ratna", "Ratna Wulandari", .shortName),
            ("Wulandari", "Ratna Wulandari", .shortName), ("Ratna Sari", "Ratna Dewi Sari", .shortName),
            ("Hj. Ratna Sari", "Ratna Dewi Sari", .shortName),
            ("Bu Rawul", "Ratna Wulandari", .nickname), ("Bu", "Ratna Wulandari", .nickname),
            ("Gubernur Ratna Wulandari", "Ratna Wulandari", .titledName),
            ("Dr. Ratna Wulandari, M.Si.", "Ratna Wulandari", .titledName),
            ("RW", "Ratna Wulandari", .initials), ("R. Wulandari", "Ratna Wulandari", .initials),
            ("Moh. Bayu Lesmana", "Mohammad Bayu Lesmana", .initials), ("M Bayu L", "Mohammad Bayu Lesmana", .initials),
            ("Ratna Wulandary", "Ratna Wulandari", .spelling), ("Ratno Wulandari", "Ratna Wulandari", .spelling),
            // What looks like one of these and is none.
            ("Budi Wulandari", "Ratna Wulandari", .nickname), ("Wulandari Ratna", "Ratna Wulandari", .nickname),
            ("Rawul", "Ratna Wulandari", .nickname), ("RS", "Ratna Wulandari", .nickname),
            ("R", "Ratna Wulandari", .nickname),
            ("Bu Ratna", "Ratna Wulandari", .shortName), ("Ani", "Ana", .nickname),
            ("W. Ratna", "Ratna Wulandari", .nickname),
            (
                "Ratna \(String(repeating: "w", count: 50_000))", "Ratna \(String(repeating: "w", count: 50_001))",
                .nickname
            ),
            ("Ratna Surya", "Ratna Wulandari", .nickname), ("B. Wulandari", "Ratna Wulandari", .nickname),
        ] as [(String, String, Speaker.Alias.Basis)])
    func `of a person`(written: String, name: String, basis: Speaker.Alias.Basis) {
        #expect(Speaker.Alias.Basis(of: written, name, .person) == basis)
    }

    @Test(
        arguments: [
            ("KPN", "Komisi Perikanan Nasional", .initials), ("KPDP", "Komisi Perikanan dan Pelabuhan", .initials),
            ("KPP", "Komisi Perikanan dan Pelabuhan", .initials),
            ("Komisi Perikanan", "Komisi Perikanan Nasional", .shortName),
            ("Kompernas", "Komisi Perikanan Nasional", .otherName), ("KPM", "Komisi Perikanan Nasional", .otherName),
            ("Dinas Perikanan", "Komisi Perikanan Nasional", .otherName),
        ] as [(String, String, Speaker.Alias.Basis)])
    func `of an organisation`(written: String, name: String, basis: Speaker.Alias.Basis) {
        #expect(Speaker.Alias.Basis(of: written, name, .organisation) == basis)
    }
}
