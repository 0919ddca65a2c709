import Articles

extension QuoteID {
    /// What a quotation's row is found by: five bits for each of the characters 4 to 15 of the name, 0 where there is none.
    ///
    /// In a name of ours, these hold the second of arrival and 30 bits of chance, so keys ascend with time, and few
    /// quotations have the same one. The migration that made the column counts in the same way.
    var key: Int64 {
        var key: Int64 = 0
        for (place, byte) in rawValue.utf8.dropFirst(3).prefix(12).enumerated() {
            let digit = Self.digits.firstIndex(of: (0x61...0x7A).contains(byte) ? byte ^ 0x20 : byte) ?? 0
            key |= Int64(digit) << (5 * (11 - place))
        }
        return key
    }

    /// Crockford's base 32.
    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
