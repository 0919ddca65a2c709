public import HTTPTypes

/// Finds the value declared for a method and a path.
///
/// A literal segment goes before a parameter: `/v1/articles/export` before `/v1/articles/{id}`. The search takes time
/// in proportion to the number of segments, not of routes.
public struct Router<Value: Sendable>: Sendable {
    /// One declaration.
    public struct Route: Sendable {
        /// The method; GET answers HEAD as well.
        public let method: HTTPRequest.Method
        /// The path template, such as `/v1/articles/{id}`.
        public let template: String
        /// What a match gives back.
        public let value: Value

        /// Declares a route.
        public init(_ method: HTTPRequest.Method, _ template: String, _ value: Value) {
            self.method = method
            self.template = template
            self.value = value
        }
    }

    /// What a search came to.
    public enum Match: Sendable {
        /// The declared value and what its parameters stand for.
        case found(Value, PathParameters)
        /// The method is OPTIONS and no route declares it: the methods to name in `Allow` (RFC 9110 §9.3.7).
        case options(allowed: [HTTPRequest.Method])
        /// The path exists under other methods: those to name in `Allow` (RFC 9110 §15.5.6).
        case methodNotAllowed(allowed: [HTTPRequest.Method])
        /// No route has this path.
        case notFound
    }

    private var tree = RouteTree()
    private let values: [Value]

    /// Makes a router from declarations.
    ///
    /// - Throws: `RouterError` when a template is malformed, or a method is declared twice for the same path.
    public init(_ routes: [Route]) throws(RouterError) {
        values = routes.map(\.value)
        for (number, route) in routes.enumerated() {
            guard let template = PathTemplate(route.template) else { throw .malformedTemplate(route.template) }
            let entry = RouteTree.Entry(method: route.method, names: template.parameterNames, route: number)
            guard tree.insert(entry, at: template.segments) else {
                throw .declaredTwice(route.method, route.template)
            }
        }
    }

    /// Finds the route for a request.
    ///
    /// - Parameters:
    ///   - method: The request's method; HEAD finds the route of GET unless one of its own is declared.
    ///   - path: The path's segments, decoded.
    /// - Returns: The route's value, or why there is none.
    public func match(_ method: HTTPRequest.Method, _ path: [String]) -> Match {
        guard let (entries, captures) = tree.find(path) else { return .notFound }
        if let entry = entries.entry(for: method) {
            return .found(values[entry.route], PathParameters(names: entry.names, values: captures))
        }
        let allowed = entries.allowedMethods
        return method == .options ? .options(allowed: allowed) : .methodNotAllowed(allowed: allowed)
    }
}

/// Why declarations make no router.
public enum RouterError: Error, Hashable, Sendable {
    /// A template does not begin with `/`, or its braces are out of place or names no or an earlier parameter.
    case malformedTemplate(String)
    /// A method is declared a second time for a path, be it under other parameter names.
    case declaredTwice(HTTPRequest.Method, String)
}
