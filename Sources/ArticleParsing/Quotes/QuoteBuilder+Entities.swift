import Articles

extension QuoteBuilder {
    /// Enters the people, organisations and places, in the order they were found.
    ///
    /// People are those with a sign that they are any: a role, a title, an age or a verb of saying.
    func enterEntities(into article: inout ParsedArticle) {
        var (people, organisations, places) = (NameList(), NameList(), NameList())
        let entities = attributor.table.entities
        for index in entities.indices {
            let (entity, name) = (entities[index], names[index])
            guard entity.mentions > 0, entity.isAttested || entity.kind != .person else { continue }
            if entity.kind == .person {
                people.add(name, mentions: entity.mentions) { named(entity, name) }
            } else if !entity.isPlace {
                organisations.add(name, mentions: entity.mentions) { named(entity, name) }
            }
            if entity.isPlace {
                places.add(name, mentions: 0) { NamedEntity(name: name, kind: entity.kind, mentions: 0) }
            }
        }
        article.people = people.entities
        article.organisations = organisations.entities
        article.places = places.entities.map(\.name)
    }

    private func named(_ entity: Entity, _ name: String) -> NamedEntity {
        let table = attributor.table
        let others = table.names(of: entity).filter { !isSame($0, entity.name) }
        return NamedEntity(
            name: name, kind: entity.kind, roles: distinct(table.roles(of: entity)),
            aliases: distinct(others, besides: name), mentions: entity.mentions)
    }

    /// What some places say, each wording once, in order.
    private func distinct(_ places: [Range<Int>], besides known: String? = nil) -> [String] {
        var texts: [String] = []
        for (index, place) in places.enumerated() where !places[..<index].contains(where: { isSame($0, place) }) {
            let text = reading.source.printed(place)
            if text != known, !texts.contains(text) { texts.append(text) }
        }
        return texts
    }

    /// Whether two places hold the same bytes, and so print alike.
    private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        let source = reading.source
        let (one, other) = (source.bytes(one), source.bytes(other))
        return one == other || one.count == other.count && source.text.utf8[one].elementsEqual(source.text.utf8[other])
    }
}
