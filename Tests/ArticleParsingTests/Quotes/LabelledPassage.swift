import Articles
import Foundation

/// A passage whose quotations are labelled; the file it comes from tells how.
struct LabelledPassage {
    /// Words with their speaker; `nil` where nobody is named.
    struct Label {
        let start: Int
        let end: Int
        let speaker: String?
    }

    let name: String
    private(set) var text = ""
    private(set) var labels: [Label] = []

    /// The passages of a file in the folder Passages.
    static func all(in file: String) throws -> [LabelledPassage] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Fixtures/Passages/\(file).txt")
        return try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n== ").dropFirst().map(Self.init)
    }

    private init(_ part: String) {
        let lines = part.split(separator: "\n", maxSplits: 1)
        name = String(lines[0])
        var open: [(kind: Character, speaker: String?, start: Int)] = []
        var length = 0
        var rest = lines[1].trimmingSuffix(while: \.isNewline)
        while let tag = rest.firstRange(of: /<(?:\/|[difx](?: [^>]*)?)>/) {
            text += rest[..<tag.lowerBound]
            length += rest[..<tag.lowerBound].unicodeScalars.count
            let inside = rest[tag].dropFirst().dropLast()
            if inside != "/" {
                let speaker = inside.dropFirst(2).prefix { $0 != "|" }
                open.append((inside.first ?? "x", speaker == "-" ? nil : String(speaker), length))
            } else if let tag = open.popLast(), tag.kind != "x" {
                labels.append(Label(start: tag.start, end: length, speaker: tag.speaker))
            }
            rest = rest[tag.upperBound...]
        }
        text += rest
    }

    /// The labels that none of some quotations covers by half with the right speaker, as lines for a reader.
    func missed(by quotes: [Quote]) -> [String] {
        labels.filter { label in
            !quotes.contains { quote in
                (quote.spans + quote.fragments).contains { overlap($0, label) >= 0.5 }
                    && agrees(quote.speaker?.name, with: label.speaker)
            }
        }.map { "\(name): \($0.speaker ?? "nobody"): \(String(text.unicodeScalars.dropFirst($0.start).prefix(40)))" }
    }

    /// Jaccard's measure of two ranges.
    private func overlap(_ range: Range<Int>, _ label: Label) -> Double {
        let both = min(range.upperBound, label.end) - max(range.lowerBound, label.start)
        return both > 0 ? Double(both) / Double(range.count + label.end - label.start - both) : 0
    }

    /// Whether two names end alike, or the words of one hold those of the other.
    private func agrees(_ found: String?, with wanted: String?) -> Bool {
        guard let found, let wanted else { return found == nil && wanted == nil }
        let (one, other) = (words(found), words(wanted))
        return one.last == other.last || Set(one).isSubset(of: other) || Set(other).isSubset(of: one)
    }

    private func words(_ name: String) -> [Substring] { name.lowercased().split { !$0.isLetter && !$0.isNumber } }
}

extension Substring {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        self[..<(lastIndex { !isTrimmed($0) }.map { index(after: $0) } ?? startIndex)]
    }
}
