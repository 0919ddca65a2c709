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
    private let known = Mutex<Known?>(nil)

    /// The keys as they were read last.
    private struct Known {
        let keys: [AccessKey]
        let readAt: Timestamp
    }

    /// How long keys are believed once they are read, in milliseconds: so soon a revoked one is of no use.
    private static let trust: Int64 = 1_000

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
    /// - Throws: `Problem` of kind `unauthorized` or `forbidden`, or `unavailable` when keys can't be read.
    func check(_ request: Request, for scope: AccessScope) throws(Problem) {
        guard let authorization = request.headerFields[.authorization] else {
            guard policy == .keys || policy == .open && scope == .admin else { return }
            throw .unauthorized("Send a key as 'Authorization: Bearer …'; 'kutip token create' makes one.")
        }
        guard let token = bearer(authorization) else {
            throw .unauthorized("The field 'Authorization' must be 'Bearer' and a key.")
        }
        let moment = now()
        guard let key = token.key(in: try keys(at: moment)) else { throw .unauthorized("The key is not known.") }
        guard key.isValid(at: moment) else {
            throw .unauthorized("The key '\(key.name)' has expired; make another one.")
        }
        guard key.scope >= scope else {
            throw Problem(
                kind: .forbidden,
                detail: "The key '\(key.name)' has the scope '\(key.scope.rawValue)'; this takes '\(scope.rawValue)'.")
        }
    }

    private func keys(at moment: Timestamp) throws(Problem) -> [AccessKey] {
        let kept = known.withLock { $0 }
        if let kept, (0..<Self.trust).contains(moment.milliseconds - kept.readAt.milliseconds) { return kept.keys }
        do throws(RepositoryError) {
            let keys = try ring.keys()
            known.withLock { $0 = Known(keys: keys, readAt: moment) }
            return keys
        } catch {
            throw Problem(error)
        }
    }

    /// RFC 6750 §2.1: the scheme in any case, one space or more, and the token.
    private func bearer(_ authorization: String) -> AccessToken? {
        let parts = authorization.split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return AccessToken(text: String(parts[1]))
    }
}

extension Problem {
    /// The problem of a request without a key that opens anything (RFC 9110 §15.5.2).
    fileprivate static func unauthorized(_ detail: String) -> Problem {
        Problem(kind: .unauthorized, detail: detail, headerFields: [.wwwAuthenticate: "Bearer realm=\"kutip\""])
    }
}
