import ArgumentParser
import Articles

extension RepositoryError {
    /// What is wrong and what to do, as a sentence for people.
    var explanation: String {
        switch self {
        case .busy: "another process holds the archive; try again when it is done."
        case .full: "the disk is full; what was not acknowledged was not kept. Make room and try again."
        case .readOnly: "the file can't be written; check its permissions, and that the disk is not read-only."
        case .corrupt(let detail):
            "the file is damaged: \(detail). 'kutip check' tells more; 'kutip restore' puts a backup in its place."
        case .newerSchema(let detail), .unavailable(let detail), .conflict(let detail): detail
        case .badCursor: "the cursor was not given out by this list."
        }
    }

    /// Ends a command: tells what is wrong with a file.
    ///
    /// - Parameter path: The file.
    /// - Returns: What to throw. The statuses of an archive that can't be used now are those of sysexits.h: EX_DATAERR,
    ///   EX_IOERR, EX_TEMPFAIL, EX_NOPERM; all else is the input's fault.
    func ending(_ path: String) -> any Error {
        let status: Int32
        switch self {
        case .corrupt: status = 65
        case .full: status = 74
        case .busy: status = 75
        case .readOnly: status = 77
        case .newerSchema, .unavailable, .conflict, .badCursor: return ValidationError("\(path): \(explanation)")
        }
        // Where nobody reads the message, the status tells.
        try? Output.error.write(line: "Error: \(path): \(explanation)")
        return ExitCode(status)
    }
}
