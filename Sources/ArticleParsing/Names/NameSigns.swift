/// What an article shows of a word with a capital by where it stands: one look tells, wherever the word comes again.
struct NameSigns: OptionSet, Sendable {
    let rawValue: UInt8

    /// It stands beside a verb of saying.
    static let speaking = NameSigns(rawValue: 1 << 0)
    /// It stands there alone, as hardly anything but a name does.
    static let alone = NameSigns(rawValue: 1 << 1)
    /// It is the first of several there: a first name, almost always.
    static let first = NameSigns(rawValue: 1 << 2)
    /// It stands behind a preposition of place.
    static let place = NameSigns(rawValue: 1 << 3)
    /// It is a later word of the dateline's place: `Sari` of `LEMBAH SARI`, which may begin somebody's name elsewhere.
    static let laterPlace = NameSigns(rawValue: 1 << 5)
    /// It does so and is listed as a place: `warga Sukamaju menyebut` names nobody.
    static let listedPlace = NameSigns(rawValue: 1 << 4)

    /// Whether the word stands alone where speakers stand: the likely first word of a name.
    var isKnownName: Bool { contains(.alone) && !contains(.listedPlace) }

    /// Whether the word begins names of several words right after a cue: a first name.
    var isFirstName: Bool { contains(.first) && !contains(.listedPlace) }

    /// Tells whether the word is a territory that no list has.
    ///
    /// - Parameter isLater: Whether it stands behind a word of a territory's name.
    /// - Returns: Whether it is.
    func isKnownPlace(isLater: Bool) -> Bool {
        (contains(.place) || isLater && contains(.laterPlace)) && (!contains(.speaking) || contains(.listedPlace))
    }
}
