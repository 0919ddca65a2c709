import HTTPCore
import HTTPTypes

extension Call {
    /// Returns what the addresses in an answer begin with.
    ///
    /// The host that a client asks is the client's word, so it counts only where the operator said nothing; whoever makes up
    /// another one gets it back and nobody else does, for answers are kept per host and are `private` to caches.
    ///
    /// - Parameter publicURL: What the operator says that others know the service by.
    /// - Returns: The address.
    /// - Throws: `Problem` of kind `badRequest` where neither tells.
    func base(_ publicURL: BaseURL?) throws(Problem) -> BaseURL {
        if let publicURL { return publicURL }
        guard let host = request.headerFields[.askedHost], let base = BaseURL(host: host) else {
            throw Problem(
                kind: .badRequest,
                detail: "This form has addresses in full, and the Host field names no host to make them of."
                    + " Send one, or start the server with --public-url.")
        }
        return base
    }
}

extension HTTPField.Name {
    /// `Host` (RFC 9110 §7.2), which HTTPTypes has as the authority of its own requests alone.
    static let askedHost = HTTPField.Name("Host") ?? .from
}
