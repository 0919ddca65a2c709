/// Makes the texts of articles as several outlets would print them; the same number gives the same text.
///
/// About 3.2 kB with four quotations by a skewed choice of 20,000 speakers, as long as the news of the evaluation is. One
/// in seven prints another's story with a headline of its own and without the end, as outlets do with a wire's.
struct ArticleGenerator: Sendable {
    /// Speakers in all; a few of them speak in most articles.
    var speakers = 20_000
    /// Days over which the articles spread.
    var days = 1500

    /// The text of the article of a number.
    func text(_ number: Int) -> String {
        let source = source(of: number)
        var story = Story(random: RandomSource(seed: UInt64(source)), speakers: speakers)
        // A number stands in each text: no two are the same article.
        let headline = "\(story.headline()) \(number)"
        let body = (0..<(source == number ? 10 : 8)).map { index in
            index.isMultiple(of: 2) || index == 9 ? story.paragraph() : story.quotation()
        }
        return Outlet.all[number % Outlet.all.count].page(
            headline: headline, body: body, day: CalendarDay(19_000 + number % days), number: number)
    }

    /// The number of the article whose story an article prints: its own, or that of one of the 200 before it.
    private func source(of number: Int) -> Int {
        var random = RandomSource(seed: UInt64(number) ^ 0x5353)
        guard random.next() % 7 == 0 else { return number }
        return max(0, number - 1 - Int(random.next() % 200))
    }

    /// The text as a line of NDJSON.
    func line(_ number: Int) -> String {
        let text = text(number).replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "{\"text\":\"\(text)\",\"url\":\"https://\(Outlet.all[number % Outlet.all.count].host)/\(number)\"}\n"
    }

    /// Two words of an article that few others have together.
    func twoWords(_ number: Int) -> String {
        var story = Story(random: RandomSource(seed: UInt64(source(of: number))), speakers: speakers)
        return story.headline().split(separator: " ").prefix(2).joined(separator: " ")
    }
}
