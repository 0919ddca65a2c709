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
        bringUp(speaker)
        traces[0].spoke = sentence
        traces[0].speeches += 1
        if traces[0].named < 0 {
            (traces[0].named, traces[0].acted, traces[0].passage) = (sentence, sentence, passage)
        }
    }

    /// Takes note of a person named.
    mutating func note(named entity: Int, _ naming: Naming, passage: Int) {
        clock += 1
        bringUp(.entity(entity))
        (traces[0].named, traces[0].passage, traces[0].naming) = (sentence, passage, naming)
        if naming.acts { traces[0].acted = sentence }
        if naming.isFull { traces[0].introduction = clock }
    }

    /// Whether somebody was brought in since the last words spoken.
    func isNew(_ trace: Trace) -> Bool { trace.introduction > lastSpeech }

    /// Moves somebody's trace to the front; a new one when they are out of reach.
    private mutating func bringUp(_ speaker: Attribution.Speaker) {
        var place = traces.firstIndex { $0.speaker == speaker } ?? traces.count
        let trace = place < traces.count ? traces[place] : Trace(speaker: speaker)
        if place == Self.reach {
            // A list of names puts nobody who spoke out of reach.
            place = traces.indices.dropFirst(3).last { traces[$0].speeches == 0 } ?? Self.reach - 1
        } else if place == traces.count {
            traces.append(trace)
        }
        while place > 0 {
            traces[place] = traces[place - 1]
            place -= 1
        }
        traces[0] = trace
    }
}
