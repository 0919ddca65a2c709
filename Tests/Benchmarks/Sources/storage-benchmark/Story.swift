import Foundation

/// The sentences of one article: words of the language, words of its own topic, and people who speak more than once.
struct Story {
    private var random: RandomSource
    private let speakers: Int
    private let topic: [String]
    private let place: String
    private var quoted: [(name: String, role: String)] = []

    init(random: RandomSource, speakers: Int) {
        var random = random
        topic = (0..<24).map { _ in Vocabulary.word(random.skewed(below: Vocabulary.count)) }
        place = Vocabulary.place(random.skewed(below: 400))
        (self.random, self.speakers) = (random, speakers)
    }

    mutating func headline() -> String {
        (0..<7).map { _ in topic[Int(random.next() % UInt64(topic.count))].capitalized }.joined(separator: " ")
    }

    mutating func paragraph() -> String { (0..<4).map { _ in sentence(words: 16) }.joined(separator: " ") }

    /// A quotation in one of the usual manners.
    mutating func quotation() -> String {
        let (name, role, isKnown) = speaker()
        let (said, verb) = (clause(words: 20), Vocabulary.verbs[Int(random.next() % UInt64(Vocabulary.verbs.count))])
        let short = name.split(separator: " ").first.map(String.init) ?? name
        return switch random.next() % 5 {
        case 0: "“\(said.capitalizedFirst),” \(verb) \(isKnown ? short : name), \(role), di \(place)."
        case 1: "\(role) \(name) mengatakan, “\(said.capitalizedFirst).” \(sentence(words: 9))"
        case 2: "\(isKnown ? short : name) mengatakan bahwa \(said). \(sentence(words: 10))"
        case 3: "“\(said.capitalizedFirst),” \(verb) \(isKnown ? short : "\(role) \(name)"). \(sentence(words: 8))"
        default: "Menurut \(role), \(name), \(said). “\(clause(words: 9).capitalizedFirst),” \(verb)nya."
        }
    }

    private mutating func speaker() -> (name: String, role: String, isKnown: Bool) {
        if !quoted.isEmpty, random.next() % 2 == 0 {
            let known = quoted[Int(random.next() % UInt64(quoted.count))]
            return (known.name, known.role, true)
        }
        let rank = random.skewed(below: speakers)
        let name = Vocabulary.name(rank)
        // Whoever speaks holds one office in one place, whatever place the story is about.
        let role = "\(Vocabulary.roles[rank % Vocabulary.roles.count]) \(Vocabulary.place(rank % 400))"
        let new = ("\(name.first) \(name.last)", role)
        quoted.append(new)
        return (new.0, new.1, false)
    }

    private mutating func sentence(words count: Int) -> String { clause(words: count).capitalizedFirst + "." }

    /// Half of the words are the language's most frequent, a quarter the topic's.
    private mutating func clause(words count: Int) -> String {
        (0..<count).map { _ -> String in
            switch random.next() % 8 {
            case 0...3: Vocabulary.frequent[random.skewed(below: Vocabulary.frequent.count)]
            case 4, 5: topic[random.skewed(below: topic.count)]
            case 6: random.next() % 6 == 0 ? place : Vocabulary.word(random.skewed(below: Vocabulary.count))
            default: Vocabulary.word(random.skewed(below: 2_000))
            }
        }.joined(separator: " ")
    }
}

extension String {
    /// The string with its first letter large.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
