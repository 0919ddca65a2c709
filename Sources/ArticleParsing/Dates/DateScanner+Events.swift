/// Days by which something else is known, so that no day of this year is meant.
extension DateScanner {
    /// Whether an expression is the name of an event of another year (`the Sept. 11 attacks`, `tragedi 27 Juli`) or of a
    /// place (`Universitas 17 Agustus 1945`).
    func namesEvent(_ expression: DateExpression) -> Bool {
        let (start, end) = (expression.tokens.lowerBound, expression.tokens.upperBound)
        guard expression.weekday == nil, meaning(start).shift == nil else { return false }
        if isNamesake(start - 1) { return true }
        guard case .partial(_, _, _, .open) = expression.day else { return false }
        let next = isSymbol(".", end) && meaning(end - 1).month != 0 ? end + 1 : end
        return meaning(start - 1).roles.contains(.eventBefore) || leadsToEvent(next, hasArticle: hasArticle(start))
    }

    private func isNamesake(_ index: Int) -> Bool {
        let index = isSymbol(".", index) ? index - 1 : index
        return meaning(index).roles.contains(.namesake) && tokens[index].isCapitalised
    }

    /// Whether a word for an event follows a day, behind two words at the most where an article holds them together:
    /// `the Jan. 6 Capitol riot`.
    private func leadsToEvent(_ end: Int, hasArticle: Bool) -> Bool {
        for index in end...(hasArticle ? end + 3 : end) {
            if meaning(index).roles.contains(.eventAfter) { return true }
            guard index < tokens.count, tokens[index].kind == .word || joins("-", index),
                !language.classes(of: tokens[index]).contains(.function)
            else { return false }
        }
        return false
    }

    private func hasArticle(_ start: Int) -> Bool { meaning(start - 1).roles.isSuperset(of: [.filler, .date]) }
}
