import HTTPTypes

extension Router {
    /// The routes that share the segments so far.
    struct Node: Sendable {
        /// A route that ends here.
        struct Entry: Sendable {
            let method: HTTPRequest.Method
            let names: [String]
            let value: Value
        }

        private var entries: [Entry] = []
        private var literals: [String: Node] = [:]
        // At most one: an array because a value cannot hold itself.
        private var parameter: [Node] = []

        /// Adds a route below this node; false if its method is there already.
        mutating func insert(_ entry: Entry, at segments: ArraySlice<PathTemplate.Segment>) -> Bool {
            switch segments.first {
            case nil:
                guard !entries.contains(where: { $0.method == entry.method }) else { return false }
                entries.append(entry)
                return true
            case .literal(let text):
                return literals[text, default: Node()].insert(entry, at: segments.dropFirst())
            case .parameter:
                if parameter.isEmpty { parameter.append(Node()) }
                return parameter[0].insert(entry, at: segments.dropFirst())
            }
        }

        /// Returns the node where a path ends, and appends what the parameters on the way stand for.
        func find(_ path: ArraySlice<String>, _ values: inout [String]) -> Node? {
            guard let segment = path.first else { return entries.isEmpty ? nil : self }
            if let node = literals[segment]?.find(path.dropFirst(), &values) { return node }
            guard let next = parameter.first, !segment.isEmpty else { return nil }
            values.append(segment)
            if let node = next.find(path.dropFirst(), &values) { return node }
            values.removeLast()
            return nil
        }

        /// The route for a method; GET stands in for HEAD (RFC 9110 §9.3.2).
        func entry(for method: HTTPRequest.Method) -> Entry? {
            entries.first { $0.method == method } ?? (method == .head ? entries.first { $0.method == .get } : nil)
        }

        /// The declared methods in order, with HEAD after GET, and OPTIONS at the end.
        var allowedMethods: [HTTPRequest.Method] {
            var methods: [HTTPRequest.Method] = []
            for entry in entries where !methods.contains(entry.method) {
                methods.append(entry.method)
                if entry.method == .get, !entries.contains(where: { $0.method == .head }) { methods.append(.head) }
            }
            return methods.contains(.options) ? methods : methods + [.options]
        }
    }
}
