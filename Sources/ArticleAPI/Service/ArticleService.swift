public import Articles
public import HTTPCore
import HTTPTypes

/// The API as a whole: routes each request to its endpoint and turns whatever goes wrong into a problem.
public struct ArticleService: Responder {
    /// The endpoints, each at its number.
    let endpoints: [Endpoint]
    /// What leads to the endpoints.
    let router: Router<Endpoint>
    private let addresses: KnownAddresses
    private let pages: PageAnswers
    private let access: AccessGuard
    private let maximumBodyBytes: Int

    /// Makes the API over an archive.
    ///
    /// - Parameters:
    ///   - repository: Where articles are kept.
    ///   - backups: What copies the archive when an administrator asks for it, or `nil` where nothing may.
    ///   - intake: What turns content into articles.
    ///   - access: Who may do what.
    ///   - publicURL: What others know the service by, or `nil` to go by the host that each client asks.
    ///   - metrics: Tells what was counted, in Prometheus's text format; without it there is no `/metrics`.
    ///   - maximumBodyBytes: The most bytes an article's content may have.
    ///   - cacheBytes: The most bytes of answers that are kept to be given again.
    /// - Throws: `RouterError` when two endpoints claim one path.
    public init(
        repository: any ArticleRepository, backups: (any ArchiveBackups)? = nil, intake: ArticleIntake,
        access: AccessGuard, publicURL: BaseURL? = nil, metrics: (@Sendable () -> String)? = nil,
        maximumBodyBytes: Int, cacheBytes: Int
    ) throws(RouterError) {
        self.access = access
        let keyed = KeyedRequests(log: repository, now: intake.now)
        var endpoints =
            ArticleEndpoints(
                repository: repository, intake: intake, keyed: keyed, publicURL: publicURL, cacheBytes: cacheBytes
            ).all
            + BulkEndpoints(repository: repository, intake: intake, maximumLineBytes: maximumBodyBytes).all
            + QuoteEndpoints(repository: repository, publicURL: publicURL).all
            + ClusterEndpoints(repository: repository).all
            + SpeakerEndpoints(repository: repository).all
            + StatisticsEndpoints(repository: repository).all + ChangeEndpoints(repository: repository).all
            + ExportEndpoints(repository: repository, publicURL: publicURL).all
            + FeedEndpoints(repository: repository, publicURL: publicURL).all
            + AdministrationEndpoints(backups: backups, keyed: keyed).all
            + ServiceEndpoints(repository: repository, metrics: metrics).all
        endpoints += ContractEndpoints(endpoints: endpoints).all
        for number in endpoints.indices { endpoints[number].number = number }
        self.endpoints = endpoints
        router = try Router(endpoints.map { Router.Route($0.method, $0.path, $0) })
        addresses = KnownAddresses(endpoints.map(\.path))
        pages = PageAnswers(repository: repository, maximumBytes: cacheBytes / 2)
        self.maximumBodyBytes = maximumBodyBytes
    }

    /// Refuses what no endpoint takes before its content is read.
    public func admit(_ head: Request) -> Admission {
        var origin = Response.Origin()
        do throws(Problem) {
            switch try route(head) {
            case .options: return .accept(maximumBodyBytes: 0)
            case .endpoint(let endpoint, _):
                origin.route = endpoint.number
                origin.key = try key(of: head, for: endpoint)?.name
                let type = MediaType(head.headerFields[.contentType] ?? "")
                switch endpoint.content {
                case .none: return .accept(maximumBodyBytes: 0)
                case .article:
                    try SubmissionReader.check(type)
                    return .accept(maximumBodyBytes: maximumBodyBytes, requiresLength: true)
                case .lines:
                    try BulkEndpoints.check(type)
                    return .stream(maximumBytes: BulkEndpoints.maximumBytes)
                }
            }
        } catch {
            return .reject(error.response(to: head.id).from(origin))
        }
    }

    /// Answers with what the endpoint has kept, if it has and it is not out of date.
    public func answerAtHand(to request: Request) -> Response? {
        guard case .found(let endpoint, let captures) = router.match(request.method, request.path) else { return nil }
        var origin = Response.Origin()
        origin.route = endpoint.number
        do throws(Problem) {
            origin.key = try key(of: request, for: endpoint)?.name
            if endpoint.isKept {
                return pages.place(for: request, hasForms: endpoint.formats != nil).flatMap(pages.answer)?.from(origin)
            }
            guard let find = endpoint.atHand else { return nil }
            return try find(Call(request, captures: captures, parameters: endpoint.parameters))?.from(origin)
        } catch {
            return error.response(to: request.id).from(origin)
        }
    }

    /// Answers at the endpoint that the request is for.
    public func respond(to request: Request) async -> Response {
        var origin = Response.Origin()
        do {
            return try await answer(request, &origin).from(origin)
        } catch {
            let problem = Problem(handlerError: error)
            if problem.kind == .internalError { origin.fault = "\(error)" }
            return problem.response(to: request.id).from(origin)
        }
    }

    private func answer(_ request: Request, _ origin: inout Response.Origin) async throws -> Response {
        switch try route(request) {
        case .options(let allowed):
            return Response(status: .noContent, headerFields: [.allow: allowed])
        case .endpoint(let endpoint, let captures):
            origin.route = endpoint.number
            // What only reads comes here without having been admitted.
            let key = try self.key(of: request, for: endpoint)
            origin.key = key?.name
            var request = request
            if endpoint.ignoresQuery { request.query = [] }
            let call = try Call(request, captures: captures, parameters: endpoint.parameters, key: key)
            let hasForms = endpoint.formats != nil
            // Where there are several, the endpoint chooses.
            if let offer = endpoint.formats, offer.formats.count == 1 { _ = try offer.choice(for: call) }
            let place = endpoint.isKept ? pages.place(for: request, hasForms: hasForms) : nil
            let response = try await endpoint.respond(call).linked(from: call, at: endpoint)
                .negotiated(for: request, at: endpoint)
            if let place { pages.keep(response, at: place) }
            return response
        }
    }

    /// The key that opens an endpoint to a request, or `nil` where it needs none and has none.
    private func key(of request: Request, for endpoint: Endpoint) throws(Problem) -> AccessKey? {
        guard let scope = endpoint.scope else { return nil }
        return try access.check(request, for: scope)
    }

    /// Says as a problem why the server refused a request.
    public func respond(to refusal: Refusal, id: RequestID) -> Response { Problem(refusal).response(to: id) }

    /// What a request is for.
    private enum Destination {
        /// An endpoint, with the path's variable segments.
        case endpoint(Endpoint, PathParameters)
        /// The methods that its address knows.
        case options(allowed: String)
    }

    private func route(_ request: Request) throws(Problem) -> Destination {
        switch router.match(request.method, request.path) {
        case .found(let endpoint, let captures): return .endpoint(endpoint, captures)
        case .options(let methods): return .options(allowed: methods.map(\.rawValue).joined(separator: ", "))
        case .notFound:
            // A long path is near to none, and not worth being written out.
            let isShort = request.path.reduce(0) { $0 + $1.utf8.count } <= 100
            let nearest = isShort ? addresses.nearest(to: request.location) : nil
            let advice = nearest.map { "; did you mean \($0)?" } ?? "."
            throw Problem(kind: .notFound, detail: "No endpoint has this path\(advice) GET / lists them all.")
        case .methodNotAllowed(let methods):
            let allowed = methods.map(\.rawValue).joined(separator: ", ")
            throw Problem(
                kind: .methodNotAllowed, detail: "Use \(allowed) here, not \(request.method.rawValue.prefix(32)).",
                headerFields: [.allow: allowed])
        }
    }
}

extension Response {
    /// The answer with what logs and counts are told of it.
    fileprivate func from(_ origin: Origin) -> Response {
        var response = self
        response.origin = origin
        return response
    }
}

extension Request {
    /// The path as it is written in an address.
    var location: String { "/" + path.map(percentEncoded).joined(separator: "/") }
}
