public import Articles
public import HTTPCore
import HTTPTypes

/// The API as a whole: routes each request to its endpoint and turns whatever goes wrong into a problem.
public struct ArticleService: Responder {
    /// What leads to the endpoints.
    let router: Router<Endpoint>
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
    ///   - maximumBodyBytes: The most bytes an article's content may have.
    ///   - cacheBytes: The most bytes of answers that are kept to be given again.
    /// - Throws: `RouterError` when two endpoints claim one path.
    public init(
        repository: any ArticleRepository, backups: (any ArchiveBackups)? = nil, intake: ArticleIntake,
        access: AccessGuard, publicURL: BaseURL? = nil, maximumBodyBytes: Int, cacheBytes: Int
    ) throws(RouterError) {
        self.access = access
        let keyed = KeyedRequests(log: repository, now: intake.now)
        let endpoints =
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
            + AdministrationEndpoints(backups: backups, keyed: keyed).all + ServiceEndpoints(repository: repository).all
        let all = endpoints + ContractEndpoints(endpoints: endpoints).all
        router = try Router(all.map { Router.Route($0.method, $0.path, $0) })
        pages = PageAnswers(repository: repository, maximumBytes: cacheBytes / 2)
        self.maximumBodyBytes = maximumBodyBytes
    }

    /// Refuses what no endpoint takes before its content is read.
    public func admit(_ head: Request) -> Admission {
        do throws(Problem) {
            switch try route(head) {
            case .options: return .accept(maximumBodyBytes: 0)
            case .endpoint(let endpoint, _):
                if let scope = endpoint.scope { try access.check(head, for: scope) }
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
            return .reject(error.response(to: head.id))
        }
    }

    /// Answers with what the endpoint has kept, if it has and it is not out of date.
    public func answerAtHand(to request: Request) -> Response? {
        guard case .found(let endpoint, let captures) = router.match(request.method, request.path) else { return nil }
        do throws(Problem) {
            if let scope = endpoint.scope { try access.check(request, for: scope) }
            if endpoint.isKept {
                return pages.place(for: request, hasForms: endpoint.formats != nil).flatMap(pages.answer)
            }
            guard let find = endpoint.atHand else { return nil }
            return try find(Call(request, captures: captures, parameters: endpoint.parameters))
        } catch {
            return error.response(to: request.id)
        }
    }

    /// Answers at the endpoint that the request is for.
    public func respond(to request: Request) async -> Response {
        do {
            switch try route(request) {
            case .options(let allowed):
                return Response(status: .noContent, headerFields: [.allow: allowed])
            case .endpoint(let endpoint, let captures):
                // What only reads comes here without having been admitted.
                let key = try endpoint.scope.flatMap { scope throws(Problem) in try access.check(request, for: scope) }
                var request = request
                if endpoint.ignoresQuery { request.query = [] }
                let call = try Call(request, captures: captures, parameters: endpoint.parameters, key: key)
                let hasForms = endpoint.formats != nil
                let place = endpoint.isKept ? pages.place(for: request, hasForms: hasForms) : nil
                let response = try await endpoint.respond(call).negotiated(for: request, at: endpoint)
                if let place { pages.keep(response, at: place) }
                return response
            }
        } catch {
            return Problem(handlerError: error).response(to: request.id)
        }
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
            throw Problem(kind: .notFound, detail: "No endpoint has this path; GET / lists them all.")
        case .methodNotAllowed(let methods):
            let allowed = methods.map(\.rawValue).joined(separator: ", ")
            throw Problem(
                kind: .methodNotAllowed, detail: "Use \(allowed) here, not \(request.method.rawValue.prefix(32)).",
                headerFields: [.allow: allowed])
        }
    }
}
