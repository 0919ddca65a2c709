extension Span<UInt8> {
    /// The weight in thousandths that `q=` gives, or `nil` for what is no weight (RFC 9110 §12.4.2).
    var weight: Int? {
        let text = extracting(trimmingBlanks(0..<count))
        guard text.count >= 3, text.extracting(0..<2).equals(caseInsensitive: "q="),
            text.count == 3 || (text[3] == UInt8(ascii: ".") && text.count <= 7),
            text[2] == UInt8(ascii: "0") || text[2] == UInt8(ascii: "1")
        else { return nil }
        var weight = Int(text[2] - 0x30)
        for place in 4..<7 {
            let digit = place < text.count ? text[place] : UInt8(ascii: "0")
            guard digit.isDigit else { return nil }
            weight = weight * 10 + Int(digit - 0x30)
        }
        return weight <= 1_000 ? weight : nil
    }
}
