/// A list of words as a pack writes it or as a language reads it; one that a pack leaves out is empty.
protocol WordListing: Sendable {
    /// Makes an empty list.
    init()
}

extension String: WordListing {}

/// A set of words of the lexicon, by their numbers.
struct WordSet: WordListing {
    /// Whether the word with each number is in the set; words with higher numbers are not.
    private var members: [Bool] = []

    /// Makes an empty set.
    init() {}

    /// Makes a set of the words between white space; a line that begins with `#` is a comment.
    init(_ text: String, number: (Substring) -> UInt16) {
        for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("#") {
            for word in line.split(separator: " ") {
                let number = Int(number(word))
                if number >= members.count {
                    members.append(contentsOf: repeatElement(false, count: number + 1 - members.count))
                }
                members[number] = true
            }
        }
    }

    /// Whether the set holds no word.
    var isEmpty: Bool { members.isEmpty }

    /// One more than the highest number in the set.
    var count: Int { members.count }

    /// Whether the word with a number is in the set.
    func contains(_ number: Int) -> Bool { number < members.count && members[number] }

    /// Whether the word of a token is in the set.
    func contains(_ token: Token) -> Bool { contains(Int(token.word)) }
}
