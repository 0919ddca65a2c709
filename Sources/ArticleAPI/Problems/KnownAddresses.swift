/// The addresses that are there, for whoever misses one by a letter or forgets the version.
struct KnownAddresses: Sendable {
    private let pathsByName: [String: String]

    /// Takes paths; those with variable segments are near to nothing that anybody types.
    init(_ paths: [String]) {
        let fixed = paths.filter { !$0.contains("{") && $0 != "/" }
        pathsByName = Dictionary(fixed.map { (Self.name(of: $0), $0) }) { first, _ in first }
    }

    /// Returns the path that is probably meant, if one is close enough.
    func nearest(to path: String) -> String? {
        nearestName(to: Self.name(of: path), in: pathsByName.keys.sorted()).flatMap { pathsByName[$0] }
    }

    /// The path without what all of them begin with, which would make any two of them look alike.
    private static func name(of path: String) -> String {
        String(path.dropFirst(path.hasPrefix("/v1/") ? 4 : 1))
    }
}
