/// Who was named, acted and spoke so far: those whom pronouns, endings and bare quotations can point to.
struct Discourse: Sendable {
    /// Those within reach, the last named or heard first.
    private(set) var traces: [Trace] = []
    /// Whom the text is about: the last person who spoke, or whom a later sentence brought in.
    private(set) var focus: Attribution.Speaker = .nobody
    /// The last to speak.
    private(set) var lastSpeaker: Attribution.Speaker = .nobody
    /// The number of the sentence that is read.
    var sentence = 0
    /// When somebody last spoke, as a count of mentions and speeches.
    private var lastSpeech = 0
    private var clock = 0

    /// How many are within reach.
    static let reach = 8

    /// Somebody within reach.
    struct Trace: Sendable {
        var speaker: Attribution.Speaker
        /// The sentences where they were last named, acted and spoke; far back when they never did.
        var named = -100
        var acted = -100
        var spoke = -100
        /// The passage where they were last named.
        var passage = -1
        /// How often they spoke.
        var speeches = 0
        /// How they were last named.
        var naming = Naming()
        /// When they were last brought in.
        var introduction = 0
    }

    /// How somebody was named at one place.
    struct Naming: Sendable {
        var isFull = false
        var isInside = false
        var isQuoted = false
        var acts = false
    }

    /// Takes note of a person that a sentence was about.
    mutating func note(subject entity: Int) { focus = .entity(entity) }

    /// Takes note of somebody who spoke; a pronoun rarely points to an organisation or document.
    mutating func note(_ speaker: Attribution.Speaker, isPerson: Bool, passage: Int) {
        guard speaker != .nobody else { return }
        if isPerson || focus == .nobody { focus = speaker }
        clock += 1
        lastSpeech = clock
        lastSpeaker = speaker
        var trace = trace(of: speaker)
        trace.spoke = sentence
        trace.speeches += 1
        if trace.named < 0 { (trace.named, trace.acted, trace.passage) = (sentence, sentence, passage) }
        traces.insert(trace, at: 0)
    }

    /// Takes note of a person named.
    mutating func note(named entity: Int, _ naming: Naming, passage: Int) {
        clock += 1
        var trace = trace(of: .entity(entity))
        (trace.named, trace.passage, trace.naming) = (sentence, passage, naming)
        if naming.acts { trace.acted = sentence }
        if naming.isFull { trace.introduction = clock }
        traces.insert(trace, at: 0)
    }

    /// Whether somebody was brought in since the last words spoken.
    func isNew(_ trace: Trace) -> Bool { trace.introduction > lastSpeech }

    /// Takes somebody's trace out; a new one when they are out of reach.
    private mutating func trace(of speaker: Attribution.Speaker) -> Trace {
        if let index = traces.firstIndex(where: { $0.speaker == speaker }) { return traces.remove(at: index) }
        if traces.count == Self.reach {
            // A list of names puts nobody who spoke out of reach.
            traces.remove(at: traces.indices.dropFirst(3).last { traces[$0].speeches == 0 } ?? Self.reach - 1)
        }
        return Trace(speaker: speaker)
    }
}
