import Articles
import HTTPTypes

/// The lines of a bulk's answer: one for each article, and the last with the counts.
struct BulkReport: Sendable {
    private var bytes: [UInt8] = []
    private var (created, existing, failed) = (0, 0, 0)

    /// Adds the line of an article.
    mutating func add(_ outcome: BulkAddition.Outcome) {
        var writer = JSONWriter()
        writer.object {
            $0.member("line", outcome.line)
            switch outcome.result {
            case .success(.created):
                $0.member("status", 201)
                $0.member("id", outcome.article?.rawValue)
            case .success(.existing(let id)):
                $0.member("status", 200)
                $0.member("id", id.rawValue)
            case .failure(let problem):
                $0.member("status", problem.kind.status.code)
                $0.name("problem")
                problem.write(to: &$0)
            }
        }
        writer.endLine()
        bytes += writer.bytes
        switch outcome.result {
        case .success(.created): created += 1
        case .success(.existing): existing += 1
        case .failure: failed += 1
        }
    }

    /// Adds the last line.
    ///
    /// - Parameter problem: Why the lines behind the last one told of were not taken, if they were not.
    mutating func finish(_ problem: Problem? = nil) {
        var writer = JSONWriter()
        writer.object {
            $0.name("done")
            $0.bool(problem == nil)
            $0.member("created", created)
            $0.member("existing", existing)
            $0.member("failed", failed)
            if let problem {
                $0.name("problem")
                problem.write(to: &$0)
            }
        }
        writer.endLine()
        bytes += writer.bytes
    }

    /// Returns what has been written since the last call.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}
