import Articles
import Foundation

/// An article while it is written: its text and what a parser would find in it.
struct Draft {
    var random: RandomSource
    let speakers: Int
    private(set) var text = ""
    private(set) var title = ""
    private(set) var blocks: [Block] = []
    private(set) var quotes: [Quote] = []
    private(set) var people: [NamedEntity] = []
    private var length = 0

    init(random: RandomSource, speakers: Int) {
        self.random = random
        self.speakers = speakers
    }

    mutating func writeTitle() {
        title = words(8).capitalized
        let start = length
        write(title)
        blocks.append(Block(kind: .title, range: start..<length, rule: "id.block.first-line"))
    }

    mutating func writeParagraph(words count: Int) {
        write("\n\n")
        let start = length
        write(words(count).capitalized + ".")
        blocks.append(Block(kind: .paragraph, range: start..<length, rule: "id.block.paragraph"))
    }

    mutating func writeQuote(words count: Int) {
        write("\n\n")
        let start = length
        let (name, role) = speaker()
        let said = words(count)
        write("“")
        let span = length..<length + said.unicodeScalars.count
        write(said + ",” ")
        let cue = mention(Vocabulary.verbs[Int(random.next() % 6)])
        write(" ")
        let named = mention(people.contains { $0.name == name } ? String(name.prefix { $0 != " " }) : name)
        write(", \(role), kepada wartawan di \(words(3)).")
        blocks.append(Block(kind: .paragraph, range: start..<length, rule: "id.block.paragraph"))
        add(said: said, span: span, cue: cue, named: named, name: name, role: role)
    }

    private mutating func add(said: String, span: Range<Int>, cue: Mention, named: Mention, name: String, role: String)
    {
        var quote = Quote(
            type: quotes.count == 3 ? .indirect : .direct, text: said, spans: [span],
            speaker: SpeakerName(name: name, kind: .person), block: blocks.count - 1, confidence: 0.96,
            rule: "id.quote.cue-speaker-after")
        quote.cue = cue
        quote.mention = SpeakerMention(
            text: named.text, range: named.range, form: named.text == name ? .fullName : .shortName)
        quote.role = role
        quote.candidates = [Candidate(name: name, score: 0.96)]
        quotes.append(quote)
        if !people.contains(where: { $0.name == name }) {
            people.append(NamedEntity(name: name, kind: .person, roles: [role], mentions: 1))
        }
    }

    private mutating func speaker() -> (name: String, role: String) {
        if !people.isEmpty, random.next() % 2 == 0 {
            let known = people[Int(random.next() % UInt64(people.count))]
            return (known.name, known.roles[0])
        }
        let rank = random.skewed(below: speakers)
        let name = Vocabulary.name(rank)
        return ("\(name.first) \(name.last)", Vocabulary.roles[rank % Vocabulary.roles.count])
    }

    private mutating func mention(_ words: String) -> Mention {
        let start = length
        write(words)
        return Mention(text: words, range: start..<length)
    }

    private mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in Vocabulary.word(random.skewed(below: Vocabulary.count)) }.joined(separator: " ")
    }

    private mutating func write(_ words: String) {
        text += words
        length += words.unicodeScalars.count
    }
}
