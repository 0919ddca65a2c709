import ArticleAPI
import Articles
import Foundation

/// Turns the texts of the generator into articles, as the program's own intake does.
enum Intake {
    private static let intake = ArticleIntake {
        Timestamp(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000))
    }

    /// Parses the article of a number.
    static func article(_ number: Int) -> Article {
        intake.article(from: Submission(text: ArticleText(ArticleGenerator().text(number))))
    }

    /// Parses texts that were made before.
    static func article(_ text: ArticleText) -> Article { intake.article(from: Submission(text: text)) }
}
