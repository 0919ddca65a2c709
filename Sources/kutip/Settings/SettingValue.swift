import ArgumentParser
import ArticleAPI

/// What a setting may be: every place that can give it has it as text.
protocol SettingValue: ExpressibleByArgument {
    /// What is allowed, as an answer to "must be …".
    static var allowed: String { get }
    /// The value as it is shown.
    var shown: String { get }
}

extension String: SettingValue {
    static var allowed: String { "some text" }
    var shown: String { self }
}

extension SettingValue where Self: CaseIterable & RawRepresentable, RawValue == String {
    static var allowed: String { allCases.map(\.rawValue).joined(separator: ", ") }
    var shown: String { rawValue }
}

/// What addresses in answers begin with.
struct PublicAddress: SettingValue {
    static let allowed = "an address such as https://news.example"

    /// The address.
    let url: BaseURL

    var shown: String { url.description }

    /// Reads an address that begins with its scheme.
    init?(argument: String) {
        guard let url = BaseURL(argument) else { return nil }
        self.url = url
    }
}

/// A TCP port; 0 stands for any free one.
struct Port: SettingValue {
    static let allowed = "a number from 0 to 65535"

    /// The number.
    let number: UInt16

    var shown: String { "\(number)" }

    /// Takes a number.
    init(number: UInt16) { self.number = number }

    /// Reads digits alone: to Swift, "+80" is a number too.
    init?(argument: String) {
        guard argument.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = UInt16(argument) else {
            return nil
        }
        self.number = number
    }
}

/// A number of 1 or more, in seconds, bytes or things.
struct Count: SettingValue {
    static let allowed = "a number from 1 to 1000000000"

    /// The number.
    let number: Int

    var shown: String { "\(number)" }

    /// Takes a number of 1 or more.
    init(number: Int) { self.number = number }

    /// Reads digits alone, up to what a deadline in nanoseconds can hold.
    init?(argument: String) {
        guard argument.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(argument),
            (1...1_000_000_000).contains(number)
        else { return nil }
        self.number = number
    }
}
