extension Span<UInt8> {
    /// Returns the first position of a byte at or after another position.
    func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
        var index = start
        while index < count {
            if self[unchecked: index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// Whether every byte satisfies a condition; true when there is none.
    func allSatisfy(_ condition: (UInt8) -> Bool) -> Bool {
        for index in indices where !condition(self[unchecked: index]) { return false }
        return true
    }

    /// Whether these are the same bytes as others.
    func equals(_ other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[unchecked: index] != other[unchecked: index] { return false }
        return true
    }

    /// Whether these are the bytes of a text in small ASCII letters, whatever case they are in here.
    func equals(caseInsensitive lowercased: StaticString) -> Bool {
        guard count == lowercased.utf8CodeUnitCount else { return false }
        return lowercased.withUTF8Buffer { expected in
            for index in indices where self[unchecked: index].lowercased != expected[index] { return false }
            return true
        }
    }

    /// The range without the blanks (OWS) at both ends.
    func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isBlank { start += 1 }
        while end > start, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// The bytes as text; what is not UTF-8 becomes U+FFFD.
    var text: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

    /// The bytes in an array of their own.
    var array: [UInt8] { withUnsafeBufferPointer { Array($0) } }

    /// Calls a closure with each element of a comma-separated list (RFC 9110 §5.6.1), without its blanks.
    func forEachListElement<E: Error>(_ body: (Span<UInt8>) throws(E) -> Void) throws(E) {
        var start = 0
        while start <= count {
            let end = firstIndex(of: UInt8(ascii: ","), from: start) ?? count
            try body(extracting(trimmingBlanks(start..<end)))
            start = end + 1
        }
    }

    /// The number that a string of one or more digits means; `nil` for anything else, and for more than `Int.max`.
    var decimalValue: Int? {
        guard !isEmpty else { return nil }
        var value = 0
        for index in indices {
            let byte = self[unchecked: index]
            guard byte.isDigit else { return nil }
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(Int(byte - 0x30))
            guard !overflow, !carry else { return nil }
            value = sum
        }
        return value
    }
}
