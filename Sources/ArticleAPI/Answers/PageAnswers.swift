import Articles
import HTTPCore
import HTTPTypes
import Synchronization

/// Keeps the answers of lists, statistics and single things, and gives them again as long as nothing has been written.
final class PageAnswers: Sendable {
    /// Where an answer is kept: what was asked, in which state of the archive.
    struct Place: Sendable {
        fileprivate let question: Question
        fileprivate let revision: ArchiveRevision
    }

    /// All that an answer's bytes depend on besides the archive.
    fileprivate struct Question: Hashable, Sendable {
        let path: [String]
        let query: [QueryField]
        let accepted: AcceptedCodings
        /// What the form of the answer, and the addresses in it, depend on; `nil` where there is one form only.
        let form: Form?

        /// The bytes of what was asked; clients write as much of it as they like.
        var bytes: Int {
            path.reduce(0) { $0 + $1.utf8.count } + query.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
                + (form.map { $0.accept.utf8.count + $0.host.utf8.count } ?? 0)
        }
    }

    /// The fields that choose a form.
    fileprivate struct Form: Hashable, Sendable {
        let accept: String
        let host: String
    }

    private struct State {
        var revision: ArchiveRevision?
        var answers: [Question: Response] = [:]
        var bytes = 0
    }

    private let repository: any ArticleRepository
    private let maximumBytes: Int
    private let state = Mutex(State())
    private let metrics = CacheMetrics(of: "page")

    /// Makes an empty store for so many bytes; content that takes more than a sixteenth of that is not kept.
    init(repository: any ArticleRepository, maximumBytes: Int) {
        (self.repository, self.maximumBytes) = (repository, maximumBytes)
    }

    /// Returns where the answer to a request can be kept; `nil` for one whose conditions change the answer.
    ///
    /// Ask before the archive is read: what is written meanwhile makes the place one that nobody looks at again.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - hasForms: Whether the answer can have several forms.
    /// - Returns: The place.
    func place(for request: Request, hasForms: Bool) -> Place? {
        let fields = request.headerFields
        guard request.method == .get, !Self.conditions.contains(where: fields.contains),
            let revision = repository.revision
        else { return nil }
        let question = Question(
            path: request.path, query: request.query, accepted: AcceptedCodings(fields),
            form: hasForms ? Form(accept: fields[.accept] ?? "", host: fields[.askedHost] ?? "") : nil)
        return Place(question: question, revision: revision)
    }

    private static let conditions: [HTTPField.Name] = [
        .ifMatch, .ifNoneMatch, .ifModifiedSince, .ifUnmodifiedSince, .range,
    ]

    /// Returns the answer that is kept at a place.
    func answer(at place: Place) -> Response? {
        let answer = state.withLock { $0.revision == place.revision ? $0.answers[place.question] : nil }
        if answer != nil { metrics.hit() }
        return answer
    }

    /// Keeps an answer; those of other states of the archive go, and all when there is no room left.
    func keep(_ answer: Response, at place: Place) {
        metrics.miss()
        guard answer.status == .ok, answer.source == nil, answer.body.count <= maximumBytes / 16 else { return }
        var answer = answer
        answer.prepare()
        state.withLock { state in
            if state.revision != place.revision || state.bytes > maximumBytes {
                state = State(revision: place.revision)
            }
            let replaced = state.answers.updateValue(answer, forKey: place.question)
            let entry = replaced == nil ? place.question.bytes + AnswerCache.bytesPerEntry : 0
            state.bytes += entry + answer.body.count - (replaced?.body.count ?? 0)
        }
    }
}
