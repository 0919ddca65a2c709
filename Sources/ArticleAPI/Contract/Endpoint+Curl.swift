import HTTPTypes

extension Endpoint {
    /// The method and the path's segments as one name, `getArticlesIdText`: the operation's in the contract, and the
    /// anchor's on the page about it.
    var operationID: String {
        let words = path.split { !$0.isLetter && !$0.isNumber }.filter { $0 != "v1" }
        return method.rawValue.lowercased() + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// A command that asks it, for a server on this machine.
    var curl: String {
        var words = ["curl -sS"]
        if method != .get, content == .none { words.append("-X \(method.rawValue)") }
        if let (file, type) = content.example { words.append("--data-binary @\(file) -H 'Content-Type: \(type)'") }
        words.append("'http://127.0.0.1:8080\(exampleTarget)'")
        return words.joined(separator: " ")
    }

    /// An address of its own, with a value for the parameter that is listed first.
    private var exampleTarget: String {
        let segments = path.split(separator: "/").map { $0.hasPrefix("{") ? segment?.exampleText ?? "" : String($0) }
        let query = parameters.first.map { "?\($0.name)=\(percentEncoded($0.example))" } ?? ""
        return "/" + segments.joined(separator: "/") + query
    }
}

extension Endpoint.Content {
    /// A file that a client may send, and its type.
    fileprivate var example: (file: String, type: String)? {
        switch self {
        case .none: nil
        case .article: ("article.txt", "text/plain; charset=utf-8")
        case .lines: ("articles.ndjson", "application/x-ndjson")
        }
    }
}
