import CoreMetrics

/// Counts connections and the bytes that pass through them.
struct ServerMetrics: Sendable {
    /// Connections that are open.
    let open = Meter(label: "kutip_http_connections")
    /// Connections that were taken.
    let accepted = Counter(label: "kutip_http_connections_accepted_total")
    /// Connections that were turned away: too many in all or of one client, or no descriptor.
    let refused = Counter(label: "kutip_http_connections_refused_total")
    /// Bytes that were read from sockets.
    let received = Counter(label: "kutip_http_received_bytes_total")
    /// Bytes that were written to sockets.
    let sent = Counter(label: "kutip_http_sent_bytes_total")
    /// Answers, or pieces of them, that the application works on.
    let pending = Meter(label: "kutip_http_pending_answers")
}
