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

    /// The second of arrival and the 50 bits of a digest that a name of ours is made of, or `nil` for any other name.
    var parts: (second: Int, digest: Int)? {
        var (bits, count) = ((second: 0, digest: 0), 0)
        for byte in rawValue.utf8.dropFirst(2) {
            guard count < 17, let digit = Self.digits.firstIndex(of: byte) else { return nil }
            if count < 7 { bits.second = bits.second << 5 | digit } else { bits.digest = bits.digest << 5 | digit }
            count += 1
        }
        return count == 17 ? bits : nil
    }

    /// The name that has parts, or `nil` for numbers that are no parts of a name.
    init?(second: Int, digest: Int) {
        guard (0..<1 << 35).contains(second), (0..<1 << 50).contains(digest) else { return nil }
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: digest >> (56 - 8 * $0)) }
        self.init(arrival: Timestamp(milliseconds: Int64(second) * 1000), digest: bytes)
    }

    /// Crockford's base 32.
    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
