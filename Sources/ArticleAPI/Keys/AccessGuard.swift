public import Articles
import HTTPCore
import HTTPTypes
import Synchronization

/// Decides who may do what.
public final class AccessGuard: Sendable {
    /// Who needs a key.
    public enum Policy: Sendable {
        /// Nobody: only this machine reaches the service.
        case local
        /// Whoever wants to run the service; others may read and write without one.
        case open
        /// Everybody.
        case keys
    }

    private let ring: any AccessKeyRing
    private let policy: Policy
    private let now: @Sendable () -> Timestamp
    private let known = Mutex(KnownKeys())

    /// Makes a guard.
    ///
    /// - Parameters:
    ///   - ring: Where keys are kept.
    ///   - policy: Who needs one.
    ///   - now: Tells the time.
    public init(ring: any AccessKeyRing, policy: Policy, now: @escaping @Sendable () -> Timestamp) {
        self.ring = ring
        self.policy = policy
        self.now = now
    }

    /// Makes sure that a request may do what needs a scope; who sends a key is held to it.
    ///
    /// - Returns: The key that the request sends, or `nil` where it sends none.
    /// - Throws: `Problem` of kind `unauthorized` or `forbidden`, or `unavailable` when keys can't be read.
    func check(_ request: Request, for scope: AccessScope) throws(Problem) -> AccessKey? {
        guard let authorization = request.authorization else {
            guard policy == .keys || policy == .open && scope == .admin else { return nil }
            throw .unauthorized("Send a key as 'Authorization: Bearer …'; 'kutip token create' makes one.")
        }
        let moment = now()
        let key = try key(of: authorization, at: moment)
        guard key.isValid(at: moment) else {
            throw .unauthorized(
                "The key '\(key.name)' has expired; 'kutip token create' makes another one.", error: "invalid_token")
        }
        guard key.scope >= scope else {
            throw Problem(
                kind: .forbidden,
                detail: "The key '\(key.name)' has the scope '\(key.scope.rawValue)'; this takes '\(scope.rawValue)'.",
                place: .field("Authorization"),
                headerFields: [
                    .wwwAuthenticate: #"Bearer realm="kutip", error="insufficient_scope", scope="\#(scope.rawValue)""#
                ])
        }
        return key
    }

    /// Returns the key that a request sends, whatever it may do; `nil` where it sends none, or none that is known.
    func key(of request: Request) -> AccessKey? {
        guard let authorization = request.authorization else { return nil }
        // What is wrong with it, `check` tells the client.
        do throws(Problem) { return try key(of: authorization, at: now()) } catch { return nil }
    }

    private func key(of authorization: String, at moment: Timestamp) throws(Problem) -> AccessKey {
        if let key = known.withLock({ $0.key(of: authorization, at: moment) }) { return key }
        guard let token = AccessToken(authorization: authorization) else {
            throw .unauthorized(
                "The field 'Authorization' must be 'Bearer', a blank and a key.", error: "invalid_request")
        }
        guard let key = token.key(in: try keys(at: moment)) else {
            throw .unauthorized(
                "The key is not known: it is mistyped, revoked or another server's. Send a right one, or none where none is"
                    + " needed.", error: "invalid_token")
        }
        known.withLock { $0.note(key, of: authorization) }
        return key
    }

    private func keys(at moment: Timestamp) throws(Problem) -> [AccessKey] {
        if let keys = known.withLock({ $0.keys(at: moment) }) { return keys }
        do throws(RepositoryError) {
            let keys = try ring.keys()
            known.withLock { $0.take(keys, at: moment) }
            return keys
        } catch {
            throw Problem(error)
        }
    }
}

extension Request {
    /// The value of `Authorization`.
    ///
    /// Nearly every request has one such field at most, and that is found without joining values, which copies them.
    fileprivate var authorization: String? {
        var found: String?
        for field in headerFields where field.name == .authorization {
            guard found == nil else { return headerFields[.authorization] }
            found = field.value
        }
        return found
    }
}

extension Problem {
    /// The problem of a request without a key that opens anything (RFC 9110 §15.5.2).
    ///
    /// - Parameters:
    ///   - detail: What is wrong, and what to do.
    ///   - error: What RFC 6750 §3.1 calls it, where there was a field.
    /// - Returns: The problem.
    fileprivate static func unauthorized(_ detail: String, error: String? = nil) -> Problem {
        Problem(
            kind: .unauthorized, detail: detail, place: .field("Authorization"),
            headerFields: [.wwwAuthenticate: "Bearer realm=\"kutip\"" + (error.map { ", error=\"\($0)\"" } ?? "")])
    }
}
