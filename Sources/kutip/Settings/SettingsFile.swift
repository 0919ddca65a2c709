import ArgumentParser
import ArticleAPI
import Configuration
import FoundationEssentials

/// Settings in a file: one JSON object, whose members are named as `SettingName` has them.
///
/// `FileProvider` of swift-configuration would take `true` for 1, and can't tell which members it was never asked for;
/// a typing error must not go unnoticed.
struct SettingsFile {
    /// Where it is.
    let path: String
    /// What it gives, as text.
    let provider: InMemoryProvider

    /// Reads a file.
    ///
    /// - Throws: `ValidationError` when it can't be read, is no JSON object, or has a member that is no setting.
    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("\(path): the file can't be read.")
        }
        let bytes = Array(data)
        let members: [String: JSONScalar]
        var reader = JSONReader(bytes)
        do throws(JSONFault) { members = try reader.object() } catch {
            throw ValidationError("\(path): the file must be one JSON object: \(error.explanation(in: bytes)).")
        }
        self.path = path
        provider = InMemoryProvider(
            name: path,
            values: try members.reduce(into: [:]) { values, member in
                guard let name = SettingName(rawValue: member.key) else {
                    throw Self.unknown(member.key, in: path)
                }
                guard let text = member.value.text else {
                    throw ValidationError("\(path): '\(name.rawValue)' must be text, a whole number, true or false.")
                }
                values[AbsoluteConfigKey(["kutip", name.rawValue])] = ConfigValue(.string(text), isSecret: false)
            })
    }

    private static func unknown(_ name: String, in path: String) -> ValidationError {
        let known = SettingName.allCases.map(\.rawValue)
        let advice = nearestName(to: name, in: known).map { "did you mean '\($0)'?" }
        let all = "known are \(known.joined(separator: ", "))."
        return ValidationError("\(path): '\(name.prefix(64))' is no setting; \(advice ?? all)")
    }
}

extension JSONScalar {
    /// The value as the text that an option would have; `nil` for lists, objects, fractions and null.
    fileprivate var text: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .other(let word): ["true", "false"].contains(word) ? word : nil
        case .null: nil
        }
    }
}
