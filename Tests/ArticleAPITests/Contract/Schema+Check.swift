import Foundation

@testable import ArticleAPI

extension Schema {
    /// Where and why a value is not what the shape promises, or `nil`.
    func fault(in value: Any, at place: String = "") -> String? {
        switch self {
        case .nullable(let inner): return value is NSNull ? nil : inner.fault(in: value, at: place)
        case .either(let shapes):
            return shapes.contains { $0.fault(in: value) == nil } ? nil : shapes[0].fault(in: value, at: place)
        case .named(let name): return name.schema.fault(in: value, at: place)
        case .array(let element):
            guard let elements = value as? [Any] else { return "\(place) is no array" }
            return elements.lazy.compactMap { element.fault(in: $0, at: "\(place)[]") }.first
        case .object(let members): return fault(of: members, in: value, at: place)
        default: return allows(value) ? nil : "\(place) is \(value)"
        }
    }

    private func allows(_ value: Any) -> Bool {
        switch (self, value) {
        case (.string(let form), let text as String): form.allows(text)
        case (.choice(let values), let text as String): values.contains(text)
        case (.integer(let least, let most), let number as Int):
            ((least ?? .min)...(most ?? .max)).contains(number)
        case (.number(let range), let number as Double): range?.contains(number) ?? true
        case (.boolean(let one), let flag as Bool): flag == one ?? flag
        case (.anything, _): true
        default: false
        }
    }

    private func fault(of members: [Member], in value: Any, at place: String) -> String? {
        guard let object = value as? [String: Any] else { return "\(place) is no object" }
        if let stranger = object.keys.first(where: { name in !members.contains { $0.name == name } }) {
            return "\(place).\(stranger) is not declared"
        }
        for member in members {
            guard let value = object[member.name] else {
                guard member.isRequired else { continue }
                return "\(place).\(member.name) is missing"
            }
            if let fault = member.schema.fault(in: value, at: "\(place).\(member.name)") { return fault }
        }
        return nil
    }
}

extension Schema.Form {
    fileprivate func allows(_ text: String) -> Bool {
        switch self {
        case .any: true
        case .length(let range): range.contains(text.unicodeScalars.count)
        case .list(let words): text.split(separator: ",").allSatisfy { words.contains(String($0)) }
        case .pattern(let pattern, _): text.range(of: pattern, options: .regularExpression) != nil
        case .moment: text.range(of: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", options: .regularExpression) != nil
        case .reference: URL(string: text) != nil
        }
    }
}
