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

/// A whole number within a range.
protocol NumberSetting: SettingValue {
    /// What it may be.
    static var range: ClosedRange<Int> { get }
    /// The number.
    var number: Int { get }

    /// Takes a number of the range.
    init(number: Int)
}

extension NumberSetting {
    static var allowed: String { "a number from \(range.lowerBound) to \(range.upperBound)" }
    var shown: String { "\(number)" }

    /// Reads digits alone: to Swift, "+80" is a number too.
    init?(argument: String) {
        guard argument.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(argument),
            Self.range.contains(number)
        else { return nil }
        self.init(number: number)
    }
}

/// A TCP port; 0 stands for any free one.
struct Port: NumberSetting {
    static let range = 0...65_535
    let number: Int
}

/// A number of 1 or more, in seconds, bytes or things; up to what a deadline in nanoseconds can hold.
struct Count: NumberSetting {
    static let range = 1...1_000_000_000
    let number: Int
}

/// How many requests a client may send at once.
struct Burst: NumberSetting {
    static let range = 1...1_000_000
    let number: Int
}
