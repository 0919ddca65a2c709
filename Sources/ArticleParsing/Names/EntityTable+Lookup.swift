/// Looking up who is named where.
extension EntityTable {
    /// The first offices of an entity, the tokens of each.
    func roles(of entity: Entity) -> [Range<Int>] {
        entity.roleCount == 0 ? [] : first(of: entity) { $0.role.flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// The first ways an entity is written, the tokens of each.
    func names(of entity: Entity) -> [Range<Int>] { first(of: entity, \.name) }

    /// What the mentions of an entity have first, in order.
    private func first(of entity: Entity, _ part: (NounPhrase) -> Range<Int>?) -> [Range<Int>] {
        var (found, index): ([Range<Int>], Int) = ([], entity.firstMention)
        while index >= 0, found.count < Self.mostNames {
            if let part = part(mentions[index].phrase) { found.append(part) }
            index = mentions[index].next
        }
        return found
    }

    /// The number of mentions that begin before a token.
    ///
    /// - Complexity: O(1): at most 16 mentions begin within 16 tokens.
    func mentionCount(before token: Int) -> Int {
        var count = Int(counts[max(0, min(token / Self.stretch, counts.count - 1))])
        while count < mentions.count, mentions[count].phrase.tokens.lowerBound < token { count += 1 }
        return count
    }

    /// The number of elements that come before some place, by bisection.
    private static func count(upTo total: Int, _ isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (0, total)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The mention that holds a token.
    func mention(at token: Int) -> NameMention? {
        let count = mentionCount(before: token + 1)
        guard count > 0, mentions[count - 1].phrase.tokens.contains(token) else { return nil }
        return mentions[count - 1]
    }

    /// The mention that holds a token, or whose degrees do: `Yeni Marlina, M.Si mengatakan`.
    func mention(reaching token: Int) -> NameMention? {
        let count = mentionCount(before: token + 1)
        guard count > 0, mentions[count - 1].phrase.end > token else { return nil }
        return mentions[count - 1]
    }

    /// The entity that a phrase read anywhere names, or `nil` when it is none of the table's.
    func known(_ phrase: NounPhrase) -> Int? {
        guard let name = phrase.name else { return nil }
        return mention(at: name.lowerBound)?.entity ?? match(words(of: phrase))
    }

    /// The last person before a token whose office begins with a word, or is it.
    ///
    /// - Complexity: O(log *n*).
    func person(withRole word: UInt32, before token: Int) -> Int? {
        guard let holders = holders[word] else { return nil }
        let count = Self.count(upTo: holders.count) { holders[$0].token < token }
        return count == 0 ? nil : holders[count - 1].entity
    }
}
