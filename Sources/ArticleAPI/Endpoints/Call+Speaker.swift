import Articles

extension Call {
    /// Returns the speakers that the parameter `speaker` names, the most quoted first, or `nil` when it is not given.
    ///
    /// - Throws: `Problem` of kind `speakerAmbiguous` for several when `strict` is true.
    func speakers(in repository: any ArticleRepository) async throws -> [SpeakerMatch]? {
        let isStrict = try value(QueryParameters.strict) ?? false
        guard let text = try value(QueryParameters.speaker) else { return nil }
        let matches = try await repository.speakers(named: text)
        guard isStrict, matches.count > 1 else { return matches }
        throw Problem(
            kind: .speakerAmbiguous,
            detail: "'\(text.prefix(100))' names \(matches.count) speakers; give the id of one of them as 'speaker'.",
            place: .parameter("speaker"), resolved: matches)
    }
}
