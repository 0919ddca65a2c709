import Articles

/// The people or bodies of an article, each name once, in the order they came.
struct NameList {
    private(set) var entities: [NamedEntity] = []
    /// The index of each name, by its hash; of names with one hash the later ones have the numbers behind it.
    private var places = FoldTable<Int>()

    /// Adds an entity; where its name is known, only its mentions: words cut at odd places can print alike, and whoever
    /// has the same name is one.
    mutating func add(_ name: String, mentions: Int, _ entity: () -> NamedEntity) {
        var key = UInt32(truncatingIfNeeded: name.hashValue)
        while let known = places[key] {
            if entities[known].name == name {
                entities[known].mentions += mentions
                return
            }
            key &+= 1
        }
        places[key, default: entities.count] = entities.count
        entities.append(entity())
    }
}
