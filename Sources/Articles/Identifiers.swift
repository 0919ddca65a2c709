/// Names one article in the archive, as `a_01KGM3Z6Y4TZ8K3M`.
///
/// The part after `a_` sorts by the time of arrival.
public struct ArticleID: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identifier as clients write it, prefix included.
    public let rawValue: String

    /// Reads an identifier a client sent, or returns `nil` if it can't be one.
    ///
    /// - Parameter rawValue: `a_` and 1 to 32 ASCII letters or digits.
    public init?(rawValue: String) {
        guard isIdentifier(rawValue, prefix: "a_", extra: "") else { return nil }
        self.rawValue = rawValue
    }

    /// Names an article that arrives now: the time, then chance, in Crockford's base 32 (as ULID has it, cut to 80 bits).
    ///
    /// - Parameters:
    ///   - arrival: The time of arrival; a time before 1970 counts as 1970.
    ///   - chance: 30 bits that keep articles of one millisecond apart; the rest is ignored.
    public init(arrival: Timestamp, chance: UInt32) {
        let time = UInt64(max(0, arrival.milliseconds))
        rawValue = "a_" + base32(time, digits: 10) + base32(UInt64(chance), digits: 6)
    }

    /// The identifier itself.
    public var description: String { rawValue }

    /// Whether one article arrived before another.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Names one quote for as long as its article holds the same words, whichever parse found it: `q_1N0G3CQ7W2K9D4T5B`.
public struct QuoteID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The identifier as clients write it, as `q_1N0G3CQ7W2K9D4T5B`.
    public let rawValue: String

    /// Reads an identifier a client sent, or returns `nil` if it can't be one.
    ///
    /// - Parameter rawValue: `q_` and 1 to 32 ASCII letters or digits.
    public init?(rawValue: String) {
        guard isIdentifier(rawValue, prefix: "q_", extra: "") else { return nil }
        self.rawValue = rawValue
    }

    /// Names a quotation by the time its article arrived and a digest: neighbours in an archive have neighbouring names.
    ///
    /// An index of names that know no order is written all over; at a million articles that is most of what is written.
    ///
    /// - Parameters:
    ///   - arrival: The time of arrival, of which the second counts; a time before 1970 counts as 1970.
    ///   - digest: At least 8 bytes, of which 50 bits count: of 30,000 quotations that arrive in a second, the chance
    ///     that two have the same name is one in 2.5 million.
    public init(arrival: Timestamp, digest: some Sequence<UInt8>) {
        let bits = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        rawValue = "q_" + base32(UInt64(max(0, arrival.milliseconds / 1000)), digits: 7) + base32(bits, digits: 10)
    }

    /// The identifier itself.
    public var description: String { rawValue }
}

/// Names one speaker over all articles, as `s_vladimir-putin`.
public struct SpeakerID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The identifier as clients write it, prefix included.
    public let rawValue: String

    /// Reads an identifier a client sent, or returns `nil` if it can't be one.
    ///
    /// - Parameter rawValue: `s_` and 1 to 32 ASCII letters, digits or hyphens.
    public init?(rawValue: String) {
        guard isIdentifier(rawValue, prefix: "s_", extra: "-") else { return nil }
        self.rawValue = rawValue
    }

    /// The identifier itself.
    public var description: String { rawValue }
}

/// Names a group of quotations that are the same or nearly the same.
public struct ClusterID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The identifier as clients write it, as `k_52a1`.
    public let rawValue: String

    /// Reads an identifier a client sent, or returns `nil` if it can't be one.
    ///
    /// - Parameter rawValue: `k_` and 1 to 32 ASCII letters or digits.
    public init?(rawValue: String) {
        guard isIdentifier(rawValue, prefix: "k_", extra: "") else { return nil }
        self.rawValue = rawValue
    }

    /// The identifier itself.
    public var description: String { rawValue }
}

/// Names a group of articles that tell one story in nearly the same words.
public struct DuplicateGroupID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The identifier as clients read it, as `g_1f`.
    public let rawValue: String

    /// Reads an identifier, or returns `nil` if it can't be one.
    ///
    /// - Parameter rawValue: `g_` and 1 to 32 ASCII letters or digits.
    public init?(rawValue: String) {
        guard isIdentifier(rawValue, prefix: "g_", extra: "") else { return nil }
        self.rawValue = rawValue
    }

    /// The identifier itself.
    public var description: String { rawValue }
}

/// The SHA-256 of an article's stored text, as 64 lower-case hexadecimal digits.
public struct ContentHash: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The digits alone, without the `sha256:` that the JSON puts before them.
    public let rawValue: String

    /// Takes the digits of a digest.
    ///
    /// - Parameter rawValue: 64 lower-case hexadecimal digits; anything else gives `nil`.
    public init?(rawValue: String) {
        let digits = rawValue.utf8
        guard digits.count == 64, digits.allSatisfy({ isDigit($0) || (0x61...0x66).contains($0) }) else { return nil }
        self.rawValue = rawValue
    }

    /// Takes the 32 bytes of a SHA-256 digest.
    ///
    /// - Precondition: There are 32.
    public init(digest: some Sequence<UInt8>) {
        rawValue = hexadecimal(digest)
        precondition(rawValue.utf8.count == 64, "a SHA-256 digest has 32 bytes")
    }

    /// The digits with the name of the digest before them: `sha256:57e7…`.
    public var description: String { "sha256:\(rawValue)" }
}

/// Whether a text is a prefix and 1 to 32 ASCII letters, digits or characters of `extra`.
private func isIdentifier(_ text: String, prefix: String, extra: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
        let body = text.dropFirst(prefix.utf8.count)
        return text.starts(with: prefix.utf8) && (1...32).contains(body.count)
            && body.allSatisfy { isDigit($0) || isLetter($0) || extra.utf8.contains($0) }
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// Whether a byte is an ASCII digit.
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// The first 32 bytes of a digest in hexadecimal digits.
private func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    String(unsafeUninitializedCapacity: 64) { text in
        var count = 0
        for byte in bytes.prefix(32) {
            (text[count], text[count + 1]) = (hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 15))
            count += 2
        }
        return count
    }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

/// The lowest `5 * digits` bits of a number, the highest first.
private func base32(_ number: UInt64, digits: Int) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    let bytes = (0..<digits).reversed().map { alphabet[Int(number >> UInt64(5 * $0) & 31)] }
    return String(decoding: bytes, as: UTF8.self)
}
