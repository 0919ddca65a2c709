import Foundation

extension String {
    /// The string for comparing: lower case, without diacritics, single spaces between words and none around.
    var folded: String {
        let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.utf8.allSatisfy({ $0 < 0x80 }) else { return words.lowercased() }
        let plain = words.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return String(plain.lowercased().flatMap { Self.undecomposed[$0] ?? String($0) })
    }

    /// The string with each run of white space as one space, so that it fits on a line.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Letters that Unicode does not take apart into a base letter and a mark.
    private static let undecomposed: [Character: String] = [
        "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th",
    ]
}

extension String {
    /// The stretches of letters and digits in a folded text.
    var searchWords: [Substring] { split { !($0.isLetter || $0.isNumber) } }
}
