import Articles

/// The keys as they were read last, and what clients sent that was found to be one of them.
///
/// A digest of each request's token cost more than finding the answer that is given again and again.
struct KnownKeys {
    private var keys: [AccessKey] = []
    private var readAt: Timestamp?
    /// By the whole value of `Authorization`. What looking one up takes tells nothing of the others: the table is
    /// ordered by a hash (SipHash) with a secret that each process makes up.
    private var verified: [String: AccessKey] = [:]

    /// How long keys are believed once they are read, in milliseconds: so soon a revoked one is of no use.
    private static let trust: Int64 = 1_000
    /// One token can be sent in many ways, with spaces and in capitals.
    private static let mostVerified = 1_024

    /// Returns the keys, or `nil` where they have to be read again.
    func keys(at moment: Timestamp) -> [AccessKey]? { isTrusted(at: moment) ? keys : nil }

    /// Returns the key that a value of `Authorization` was found to hold.
    func key(of authorization: String, at moment: Timestamp) -> AccessKey? {
        isTrusted(at: moment) ? verified[authorization] : nil
    }

    /// Takes keys that were just read.
    mutating func take(_ keys: [AccessKey], at moment: Timestamp) {
        if keys != self.keys { verified = [:] }
        (self.keys, readAt) = (keys, moment)
    }

    /// Notes what a value of `Authorization` holds.
    mutating func note(_ key: AccessKey, of authorization: String) {
        // The keys may have been read anew since it was looked for.
        guard keys.contains(key) else { return }
        if verified.count >= Self.mostVerified { verified = [:] }
        verified[authorization] = key
    }

    private func isTrusted(at moment: Timestamp) -> Bool {
        readAt.map { (0..<Self.trust).contains(moment.milliseconds - $0.milliseconds) } ?? false
    }
}
