import HTTPTypes

/// The routes by their segments, each known by its number.
///
/// Not generic over what the routes lead to: generic code that another module calls has to look its types up at every
/// step, which took nine tenths of a search's time.
struct RouteTree: Sendable {
    /// A route's end.
    struct Entry: Sendable {
        let method: HTTPRequest.Method
        let names: [String]
        /// The route's number.
        let route: Int
    }

    private struct Node {
        var entries: [Entry] = []
        var literals: [String: Int] = [:]
        var parameter: Int?
    }

    // The root comes first.
    private var nodes = [Node()]

    /// Adds a route; false if its method is there already.
    mutating func insert(_ entry: Entry, at segments: [PathTemplate.Segment]) -> Bool {
        var node = 0
        for segment in segments { node = child(of: node, for: segment) }
        guard !nodes[node].entries.contains(where: { $0.method == entry.method }) else { return false }
        nodes[node].entries.append(entry)
        return true
    }

    private mutating func child(of node: Int, for segment: PathTemplate.Segment) -> Int {
        switch segment {
        case .literal(let text):
            if let child = nodes[node].literals[text] { return child }
            nodes[node].literals[text] = nodes.count
        case .parameter:
            if let child = nodes[node].parameter { return child }
            nodes[node].parameter = nodes.count
        }
        nodes.append(Node())
        return nodes.count - 1
    }

    /// Returns the routes that end where a path does, and what the parameters on the way stand for.
    func find(_ path: [String]) -> (entries: [Entry], values: [String])? {
        var values: [String] = []
        guard let node = find(path[...], from: 0, &values) else { return nil }
        return (nodes[node].entries, values)
    }

    private func find(_ path: ArraySlice<String>, from node: Int, _ values: inout [String]) -> Int? {
        guard let segment = path.first else { return nodes[node].entries.isEmpty ? nil : node }
        if let child = nodes[node].literals[segment], let found = find(path.dropFirst(), from: child, &values) {
            return found
        }
        guard let child = nodes[node].parameter, !segment.isEmpty else { return nil }
        values.append(segment)
        if let found = find(path.dropFirst(), from: child, &values) { return found }
        values.removeLast()
        return nil
    }
}

extension [RouteTree.Entry] {
    /// The route for a method; GET stands in for HEAD (RFC 9110 §9.3.2).
    func entry(for method: HTTPRequest.Method) -> RouteTree.Entry? {
        first { $0.method == method } ?? (method == .head ? first { $0.method == .get } : nil)
    }

    /// The declared methods in order, with HEAD after GET, and OPTIONS at the end.
    var allowedMethods: [HTTPRequest.Method] {
        var methods: [HTTPRequest.Method] = []
        for entry in self where !methods.contains(entry.method) {
            methods.append(entry.method)
            if entry.method == .get, !contains(where: { $0.method == .head }) { methods.append(.head) }
        }
        return methods.contains(.options) ? methods : methods + [.options]
    }
}
