/// Makes the content of an answer piece by piece, as the client takes it.
public protocol ContentSource: Sendable {
    /// Returns the next piece, or `nil` behind the last; never called again before it has returned.
    ///
    /// The server asks again when the client has taken most of what it was given. Begins on the connection's queue: a
    /// piece that takes long to make belongs on another executor.
    ///
    /// - Throws: Any error, which cuts the connection off, so that the client sees that something is missing (RFC 9112
    ///   §8).
    func next() async throws -> [UInt8]?
}
