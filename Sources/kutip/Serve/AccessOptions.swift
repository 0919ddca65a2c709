import ArgumentParser
import ArticleAPI
import Articles

/// Who may use the service.
struct AccessOptions: ParsableArguments {
    /// Whether everybody who reaches the address may read and write.
    @Flag(help: "Let everybody who reaches the address read and write without a key. [KUTIP_ACCESS=open]")
    var open = false

    /// Whether a key is needed even on a loopback address.
    @Flag(help: "Ask for a key on a loopback address, too, as behind a proxy. [KUTIP_ACCESS=keys]")
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

    /// What the flags say.
    var setting: AccessSetting? { open ? .open : keys ? .keys : nil }

    /// The origins that the options name; `nil` for none.
    ///
    /// - Throws: `ValidationError` for what is no origin.
    var origins: OriginList? {
        get throws {
            for text in allowOrigin where OriginList(argument: text) == nil {
                throw ValidationError("--allow-origin must be \(OriginList.allowed), not '\(text)'.")
            }
            return OriginList(argument: allowOrigin.joined(separator: " "))
        }
    }
}

/// Who needs a key, said in so many words.
enum AccessSetting: String, CaseIterable, SettingValue {
    /// Nobody but who runs the service.
    case open
    /// Everybody.
    case keys

    /// Who needs a key at an address.
    ///
    /// - Parameters:
    ///   - setting: What was said, if anything.
    ///   - host: The address.
    /// - Returns: Nobody on a loopback address and everybody elsewhere, where nothing was said.
    static func policy(_ setting: AccessSetting?, host: String) -> AccessGuard.Policy {
        switch setting {
        case .open: .open
        case .keys: .keys
        case nil: isLoopback(host) ? .local : .keys
        }
    }

    /// Whether only this machine reaches an address (RFC 5735 §3, RFC 4291 §2.5.3).
    static func isLoopback(_ host: String) -> Bool {
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return host == "localhost" || host == "::1"
            || (numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil))
    }
}

/// Origins whose pages may use the service, with blanks or commas between them.
struct OriginList: SettingValue {
    static let allowed = AllowedOrigins.expectation

    /// The origins.
    let origins: AllowedOrigins
    let shown: String

    /// Reads one origin or more.
    init?(argument: String) {
        let texts = argument.split { $0 == " " || $0 == "," }.map(String.init)
        guard !texts.isEmpty, let origins = AllowedOrigins(texts) else { return nil }
        (self.origins, shown) = (origins, texts.joined(separator: " "))
    }
}
