extension HTTPDate {
    /// Reads a date in any of the three forms that RFC 9110 §5.6.7 asks to be read.
    ///
    /// Two digits of a year mean 1970 to 2069. The day of the week has to be one, and need not be the right one.
    ///
    /// - Returns: Seconds since 1970-01-01T00:00:00Z, or `nil` for anything else.
    public static func parse(_ text: String) -> Int? {
        for form in [fixed, longDayNames, asctime] {
            if let seconds = form.read(Array(text.utf8)) { return seconds }
        }
        return nil
    }

    // A letter stands for its field's characters: w and W a day's short and long name, d D (a blank may stand for its
    // zero), m, y, Y, and t the time. All else stands for itself.
    private static let fixed = Form("w, d m Y t GMT")
    private static let longDayNames = Form("W, d-m-y t GMT")
    private static let asctime = Form("w m D t Y")

    /// A way to write a date.
    private struct Form {
        let pattern: [UInt8]

        init(_ pattern: String) { self.pattern = Array(pattern.utf8) }

        func read(_ text: [UInt8]) -> Int? {
            var reader = Reader(text)
            for symbol in pattern { guard reader.take(symbol) else { return nil } }
            return reader.rest.isEmpty ? reader.seconds : nil
        }
    }

    /// Takes a date apart.
    private struct Reader {
        var rest: ArraySlice<UInt8>
        var (year, month, day, time) = (0, 0, 0, 0)

        init(_ text: [UInt8]) { rest = text[...] }

        mutating func take(_ symbol: UInt8) -> Bool {
            switch symbol {
            case UInt8(ascii: "w"): return name(from: HTTPDate.weekdays) != nil
            case UInt8(ascii: "W"): return longDayName()
            case UInt8(ascii: "d"): return number(2, in: 1...31, into: \.day)
            case UInt8(ascii: "D"):
                guard rest.first == .space else { return number(2, in: 1...31, into: \.day) }
                rest = rest.dropFirst()
                return number(1, in: 1...9, into: \.day)
            case UInt8(ascii: "m"):
                guard let index = name(from: HTTPDate.months) else { return false }
                month = index + 1
                return true
            case UInt8(ascii: "y"):
                guard number(2, in: 0...99, into: \.year) else { return false }
                year += year < 70 ? 2_000 : 1_900
                return true
            case UInt8(ascii: "Y"): return number(4, in: 0...9_999, into: \.year)
            case UInt8(ascii: "t"): return clock()
            default:
                guard rest.first == symbol else { return false }
                rest = rest.dropFirst()
                return true
            }
        }

        /// The index of a name of three letters.
        private mutating func name(from names: [UInt8]) -> Int? {
            let index = stride(from: 0, to: names.count, by: 3).first { rest.starts(with: names[$0..<$0 + 3]) }
            rest = rest.dropFirst(3)
            return index.map { $0 / 3 }
        }

        private mutating func longDayName() -> Bool {
            let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
            guard let name = names.first(where: { rest.starts(with: $0.utf8) }) else { return false }
            rest = rest.dropFirst(name.utf8.count)
            return true
        }

        private mutating func number(
            _ digits: Int, in range: ClosedRange<Int>, into target: WritableKeyPath<Self, Int>
        ) -> Bool {
            let text = rest.prefix(digits)
            guard text.count == digits, let value = text.span.decimalValue, range.contains(value) else { return false }
            self[keyPath: target] = value
            rest = rest.dropFirst(digits)
            return true
        }

        /// Hours, minutes and seconds; the 60th second is a leap second.
        private mutating func clock() -> Bool {
            var total = 0
            for (symbol, greatest) in [(UInt8?.none, 23), (UInt8(ascii: ":"), 59), (UInt8(ascii: ":"), 60)] {
                if let symbol { guard take(symbol) else { return false } }
                guard number(2, in: 0...greatest, into: \.time) else { return false }
                total = total * 60 + time
            }
            time = total
            return true
        }

        /// The date as seconds since 1970, or `nil` for a day that its month does not have.
        var seconds: Int? {
            let days = HTTPDate.days(year: year, month: month, day: day)
            guard HTTPDate.civilDate(days) == (year, month, day) else { return nil }
            return days * 86_400 + time
        }
    }

    /// The inverse of `civilDate`, for years from 0.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
