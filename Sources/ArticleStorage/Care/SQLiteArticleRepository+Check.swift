public import Articles
import GRDB

/// What a check of an archive found.
public struct CheckReport: Hashable, Sendable {
    /// The number of articles that were read.
    public let articles: Int
    /// One sentence for each contradiction; none when all is well.
    public let findings: [String]
}

extension SQLiteArticleRepository {
    /// Reads the whole archive and looks for contradictions, on a reader, while others read and write.
    ///
    /// - Parameter inspect: Looks at each article's text and representation and returns a finding of its own, if any.
    /// - Returns: What was found.
    /// - Throws: `RepositoryError` when the check could not be finished.
    public func check(
        inspect: (ArticleID, ArticleText, [UInt8]) -> String? = { _, _, _ in nil }
    ) throws(RepositoryError) -> CheckReport {
        try read { db in
            let check = ArchiveCheck(db)
            var findings = try check.integrity()
            // Where the structure is broken, the contents say nothing more.
            guard findings.isEmpty else { return CheckReport(articles: 0, findings: findings) }
            findings += try check.counts()
            var words = WordCheck(db)
            let articles = try check.contents(renderer: renderer, inspect: inspect, words: &words) {
                findings.append($0)
            }
            return CheckReport(articles: articles, findings: findings + (try words.findings()))
        }
    }
}
