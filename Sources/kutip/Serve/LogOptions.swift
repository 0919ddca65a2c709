import ArgumentParser

/// What is logged.
struct LogOptions: ParsableArguments {
    /// How lines are written.
    @Option(help: "How the log on standard error is written: text, json or none. [KUTIP_LOG, else text]")
    var log: LogFormat?

    /// The least that is written.
    @Option(
        help: """
            The least that is logged: debug, info (each request), notice (refused ones), warning or error (failed ones). \
            [KUTIP_LOG_LEVEL, else info on a terminal and warning elsewhere]
            """)
    var logLevel: LogLevel?
}
