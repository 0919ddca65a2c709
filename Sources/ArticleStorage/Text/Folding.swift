import Articles
import Foundation

extension String {
    /// The string for comparing: lower case, without diacritics, single spaces between words and none around.
    var folded: String {
        if let plain = foldedASCII { return plain }
        let plain = onOneLine.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return String(plain.lowercased().flatMap { Self.undecomposed[$0] ?? String($0) })
    }

    /// The same for a text in ASCII, which needs no table; `nil` for any other.
    private var foldedASCII: String? {
        var (folded, isPlain, isAfterWord): ([UInt8], Bool, Bool) = ([], true, false)
        folded.reserveCapacity(utf8.count)
        for byte in utf8 where isPlain {
            switch byte {
            case 0x80...: isPlain = false
            case 0x09...0x0D, 0x20: isAfterWord = !folded.isEmpty
            default:
                if isAfterWord { folded.append(0x20) }
                isAfterWord = false
                folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            }
        }
        return isPlain ? String(decoding: folded, as: UTF8.self) : nil
    }

    /// Letters that Unicode does not take apart into a base letter and a mark.
    private static let undecomposed: [Character: String] = [
        "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th",
    ]
}

extension String {
    /// The stretches of letters and digits in a folded text.
    var searchWords: [Substring] {
        guard utf8.allSatisfy({ $0 < 0x80 }) else { return split { !($0.isLetter || $0.isNumber) } }
        return utf8.split { !((0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)) }.map(Substring.init)
    }
}
