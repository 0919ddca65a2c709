import ArgumentParser
import Configuration

/// Settings from the command line, the environment and a file; the first of them that gives one wins.
struct Settings {
    /// A setting as the server takes it, and where it comes from.
    struct Effective {
        /// Its name.
        let name: SettingName
        /// Its value as it is shown.
        let value: String
        /// The option, variable or file that gives it, or `default`.
        let source: String
    }

    private let environment: ConfigReader
    private let file: (path: String, reader: ConfigReader)?
    /// What was asked for, in that order.
    private(set) var effective: [Effective] = []

    /// Makes settings over variables and a file.
    ///
    /// - Parameters:
    ///   - variables: Where the variables come from; `KUTIP_LOG_LEVEL` is the key `kutip.logLevel`.
    ///   - path: The file, or `nil` for the one that `KUTIP_CONFIG` names, if it does.
    /// - Throws: `ValidationError` for a file that is none.
    init(variables: any ConfigProvider = EnvironmentVariablesProvider(), file path: String? = nil) throws {
        environment = ConfigReader(provider: variables)
        let named = Self.text(environment, "kutip.config")
        file = try (path ?? named).map { ($0, ConfigReader(provider: try SettingsFile(path: $0).provider)) }
    }

    /// Returns a setting.
    ///
    /// - Parameters:
    ///   - name: Which.
    ///   - option: What the command line says.
    ///   - standard: What it is where nobody gives it.
    /// - Returns: The value.
    /// - Throws: `ValidationError`, which names place, value and what is allowed, for a wrong value.
    mutating func value<Value: SettingValue>(
        _ name: SettingName, _ option: Value?, default standard: Value
    ) throws -> Value {
        let value = try given(name, option)
        if value == nil { effective.append(Effective(name: name, value: standard.shown, source: "default")) }
        return value ?? standard
    }

    /// Returns a setting that need not be given.
    ///
    /// - Parameters:
    ///   - name: Which.
    ///   - option: What the command line says.
    ///   - absence: What is shown where nobody gives it.
    /// - Returns: The value, or `nil`.
    /// - Throws: `ValidationError` for a wrong value.
    mutating func value<Value: SettingValue>(
        _ name: SettingName, _ option: Value?, absence: String
    ) throws -> Value? {
        let value = try given(name, option)
        if value == nil { effective.append(Effective(name: name, value: absence, source: "default")) }
        return value
    }

    private mutating func given<Value: SettingValue>(_ name: SettingName, _ option: Value?) throws -> Value? {
        let (value, source): (Value, String)
        if let option {
            (value, source) = (option, name.option)
        } else if let text = Self.text(environment, Self.key(name)) {
            (value, source) = (try read(text, name, from: name.variable), name.variable)
        } else if let file, let text = file.reader.string(forKey: Self.key(name)) {
            (value, source) = (try read(text, name, from: "\(file.path): '\(name.rawValue)'"), file.path)
        } else {
            return nil
        }
        effective.append(Effective(name: name, value: value.shown, source: source))
        return value
    }

    /// Returns what the environment gives for a setting.
    static func variable(_ name: SettingName) -> String? {
        text(ConfigReader(provider: EnvironmentVariablesProvider()), key(name))
    }

    /// A variable that is set to nothing is as good as none: compose files have such.
    private static func text(_ environment: ConfigReader, _ key: ConfigKey) -> String? {
        environment.string(forKey: key).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func key(_ name: SettingName) -> ConfigKey { ConfigKey(["kutip", name.rawValue]) }

    private func read<Value: SettingValue>(_ text: String, _ name: SettingName, from place: String) throws -> Value {
        guard !text.isEmpty, let value = Value(argument: text) else {
            throw ValidationError("\(place) must be \(Value.allowed), not '\(text)'.")
        }
        return value
    }
}
