import PrometheusMetrics

/// What is known of each metric that a server tells: what it means, and the ranges of its distribution.
enum MetricCatalog {
    /// The metrics by name.
    static let all: [String: MetricDescription] = requests.merging(connections) { $1 }.merging(archive) { $1 }
        .merging(process) { $1 }

    /// From what is kept in memory to what takes a search of a million articles.
    private static let latencies = [
        0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]

    private static let requests: [String: MetricDescription] = [
        "kutip_http_requests_total": .init(
            "Requests by method, route and status; 499 where the client was gone before its answer."),
        "kutip_http_request_duration_seconds": .init(
            "Time from a request's head to its answer, by method and route.", buckets: latencies),
        "kutip_http_broken_answers_total": .init(
            "Answers that did not become whole, by cause: the server's failure, or a client that was gone."),
        "kutip_answer_cache_lookups_total": .init("Answers that were kept from before (hit) or made (miss), by cache."),
        "kutip_parse_duration_seconds": .init("Time to parse an article.", buckets: latencies),
        "kutip_parsed_bytes_total": .init("Bytes of text that were parsed."),
        "kutip_parsed_quotes_total": .init("Quotations that were read, by the rule that found the speaker."),
        "kutip_parsed_quote_confidence": .init(
            "Confidence in the speaker of quotations that were read.",
            buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
        "kutip_log_lines_dropped_total": .init("Lines of the log that were dropped, as nobody read them in time."),
    ]

    private static let connections: [String: MetricDescription] = [
        "kutip_http_connections": .init("Connections that are open."),
        "kutip_http_connections_accepted_total": .init("Connections that were taken."),
        "kutip_http_connections_refused_total": .init("Connections that were turned away with 503."),
        "kutip_http_received_bytes_total": .init("Bytes that were read from connections."),
        "kutip_http_sent_bytes_total": .init("Bytes that were written to connections."),
        "kutip_http_pending_answers": .init("Answers, or pieces of them, that are being worked on."),
    ]

    private static let archive: [String: MetricDescription] = [
        "kutip_commit_queue_writes": .init("Writes that wait for their commit."),
        "kutip_commit_writes": .init("Writes that share a commit.", buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256]),
        "kutip_commit_duration_seconds": .init("Time of a commit, until it is on the disk.", buckets: latencies),
        "kutip_archive_file_bytes": .init("Size of the archive's database and of its write-ahead log (wal)."),
    ]

    // The names that Prometheus's own libraries give them, so that common dashboards find them.
    private static let process: [String: MetricDescription] = [
        "process_cpu_seconds_total": .init("Processor time, of the user and of the system.", onlyGrows: true),
        "process_resident_memory_bytes": .init("Memory that is resident, mapped files included."),
        "process_open_fds": .init("File descriptors that are open."),
        "process_max_fds": .init("File descriptors that may be open."),
        "process_start_time_seconds": .init("When the process began, in seconds since 1970."),
        "kutip_build_info": .init("Always 1; the labels tell the versions of the parser's rules and of the schema."),
    ]
}
