/// What the parameters of a path template stood for in a request's path.
public struct PathParameters: Hashable, Sendable {
    /// The names as the template gives them, in order.
    public let names: [String]
    /// The segments that matched, decoded, one for each name.
    public let values: [String]

    /// Stands for a path without variable segments.
    public static let none = PathParameters(names: [], values: [])

    /// Returns the segment that matched a parameter, or `nil` when the template has no parameter of that name.
    public subscript(name: String) -> String? {
        names.firstIndex(of: name).map { values[$0] }
    }
}
