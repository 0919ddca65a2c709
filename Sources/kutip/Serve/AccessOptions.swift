import ArgumentParser
import ArticleAPI
import Articles

/// Who may use the service.
struct AccessOptions: ParsableArguments {
    /// Whether everybody who reaches the address may read and write.
    @Flag(help: "Let everybody who reaches the address read and write without a key.")
    var open = false

    /// Whether a key is needed even on a loopback address.
    @Flag(help: "Ask for a key on a loopback address, too, as behind a proxy.")
    var keys = false

    /// The origins whose pages may use the service.
    @Option(
        help:
            "An origin whose pages may use the service from a browser, as https://news.example; * for any. [KUTIP_ALLOW_ORIGIN]"
    )
    var allowOrigin: [String] = []

    func validate() throws {
        guard !(open && keys) else { throw ValidationError("--open and --keys say the opposite of each other.") }
    }

    /// Makes the guard of an address.
    ///
    /// - Throws: `ValidationError` where nobody could get in, or everybody could without having been told so.
    func makeGuard(host: String, keys ring: any AccessKeyRing) throws -> AccessGuard {
        let needsKeys = keys || !(open || Self.isLoopback(host))
        if needsKeys, try hasNone(ring) {
            throw ValidationError(
                """
                \(host) needs a key, and there is none. Make one with 'kutip token create --name NAME --scope write', or \
                let everybody who reaches the address read and write with --open.
                """)
        }
        return AccessGuard(ring: ring, policy: needsKeys ? .keys : open ? .open : .local, now: Archive.now)
    }

    /// The origins whose pages may use the service; `nil` for none.
    ///
    /// - Throws: `ValidationError` for what is no origin.
    func origins(_ settings: Settings) throws -> AllowedOrigins? {
        let texts = allowOrigin.isEmpty ? settings.allowedOrigins : allowOrigin
        guard !texts.isEmpty else { return nil }
        for text in texts where AllowedOrigins([text]) == nil {
            throw ValidationError("An allowed origin must be \(AllowedOrigins.expectation), not '\(text)'.")
        }
        return AllowedOrigins(texts)
    }

    private func hasNone(_ ring: any AccessKeyRing) throws -> Bool {
        do throws(RepositoryError) { return try ring.keys().isEmpty } catch {
            throw ValidationError("The keys can't be read: \(error.explanation)")
        }
    }

    /// Whether only this machine reaches an address (RFC 5735 §3, RFC 4291 §2.5.3).
    static func isLoopback(_ host: String) -> Bool {
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return host == "localhost" || host == "::1"
            || (numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil))
    }
}
