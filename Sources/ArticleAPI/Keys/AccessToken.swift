import Articles
import Crypto

/// The secret that opens the service for whoever holds it: `kutip_` and 43 characters.
public struct AccessToken: Sendable {
    /// What the holder sends.
    public let text: String

    /// Takes what a client sent; anything can be tried.
    public init(text: String) { self.text = text }

    /// Takes what stands in `Authorization`: the scheme in any case, one space or more, and the token (RFC 6750 §2.1).
    init?(authorization: String) {
        let parts = authorization.split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        text = String(parts[1])
    }

    /// Makes a token that nobody has seen: 256 bits of chance.
    public static func random() -> AccessToken {
        // The alphabet of RFC 4648 §5; six bits of chance a character.
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var chance = SystemRandomNumberGenerator()
        let characters = (0..<43).map { _ in alphabet[Int(chance.next() & 63)] }
        return AccessToken(text: "kutip_" + String(decoding: characters, as: UTF8.self))
    }

    /// The SHA-256 of the text, which is all that is kept of it.
    ///
    /// Chance of 256 bits can't be guessed, so nothing slower than SHA-256 is needed to keep it safe.
    public var digest: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    /// Finds the key that the token belongs to, in a time that tells nothing of how nearly another one fits.
    func key(in keys: [AccessKey]) -> AccessKey? {
        let digest = digest
        var found: AccessKey?
        for key in keys {
            var difference = UInt8(key.digest.count == digest.count ? 0 : 1)
            for (left, right) in zip(key.digest, digest) { difference |= left ^ right }
            if difference == 0 { found = key }
        }
        return found
    }
}
