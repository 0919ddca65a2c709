import HTTPCore
import HTTPTypes
import Testing

@Suite struct RouterTests {
    let router: Router<String>

    init() throws {
        router = try Router([
            .init(.get, "/", "root"),
            .init(.get, "/articles", "list"),
            .init(.post, "/articles", "add"),
            .init(.get, "/articles/{id}", "one"),
            .init(.delete, "/articles/{article}", "remove"),
            .init(.get, "/articles/{id}/text", "text"),
            .init(.get, "/articles/export", "export"),
            .init(.get, "/articles/{id}/quotes/{quote}", "quote"),
            .init(.options, "/stars", "stars"),
        ])
    }

    struct Hit: Sendable {
        var method: HTTPRequest.Method = .get
        var path: [String]
        var value: String
        var values: [String] = []
    }

    @Test(arguments: [
        Hit(path: [], value: "root"),
        Hit(path: ["articles"], value: "list"),
        Hit(method: .head, path: ["articles"], value: "list"),
        Hit(method: .post, path: ["articles"], value: "add"),
        Hit(path: ["articles", "7"], value: "one", values: ["7"]),
        Hit(path: ["articles", "a/b"], value: "one", values: ["a/b"]),
        Hit(method: .delete, path: ["articles", "7"], value: "remove", values: ["7"]),
        Hit(path: ["articles", "export"], value: "export"),
        Hit(path: ["articles", "export", "text"], value: "text", values: ["export"]),
        Hit(path: ["articles", "7", "quotes", "9"], value: "quote", values: ["7", "9"]),
        Hit(method: .options, path: ["stars"], value: "stars"),
    ])
    func `finds the declared route`(_ hit: Hit) throws {
        guard case .found(let value, let parameters) = router.match(hit.method, hit.path) else {
            Issue.record("no route for \(hit.path)")
            return
        }
        #expect(value == hit.value)
        #expect(parameters.values == hit.values)
    }

    @Test func `names parameters as their own route does`() throws {
        guard case .found(_, let parameters) = router.match(.delete, ["articles", "7"]) else {
            Issue.record("no route")
            return
        }
        #expect(parameters["article"] == "7")
        #expect(parameters["id"] == nil)
    }

    @Test(arguments: [
        [""], ["Articles"], ["articles", ""], ["articles", "", "text"], ["articles", "7", "texts"],
        ["articles", "7", "text", ""], ["articles", "7", "quotes"], ["", "articles"],
    ])
    func `finds nothing on an undeclared path`(_ path: [String]) {
        guard case .notFound = router.match(.get, path) else {
            Issue.record("\(path) was found")
            return
        }
    }

    @Test(arguments: [
        (["articles"], "GET, HEAD, POST, OPTIONS"), (["articles", "7"], "GET, HEAD, DELETE, OPTIONS"),
        (["articles", "export"], "GET, HEAD, OPTIONS"), (["stars"], "OPTIONS"),
    ])
    func `names the allowed methods`(_ path: [String], _ expected: String) {
        guard case .methodNotAllowed(let allowed) = router.match(.patch, path) else {
            Issue.record("PATCH \(path) is no 405")
            return
        }
        #expect(allowed.map(\.rawValue).joined(separator: ", ") == expected)
    }

    @Test func `answers OPTIONS for every path`() {
        guard case .options(let allowed) = router.match(.options, ["articles", "7"]) else {
            Issue.record("no options")
            return
        }
        #expect(allowed == [.get, .head, .delete, .options])
    }

    @Test(arguments: ["", "articles", "/a/{}", "/a/{b", "/a/b}", "/a/x{b}", "/a/{b}y", "/{b}/{b}", "/a/{{b}}"])
    func `refuses a malformed template`(_ template: String) {
        #expect(throws: RouterError.malformedTemplate(template)) {
            try Router([.init(.get, template, "")])
        }
    }

    @Test func `refuses a route declared twice under other names`() {
        #expect(throws: RouterError.declaredTwice(.get, "/a/{c}")) {
            try Router([.init(.get, "/a/{b}", ""), .init(.get, "/a/{c}", "")])
        }
    }
}
