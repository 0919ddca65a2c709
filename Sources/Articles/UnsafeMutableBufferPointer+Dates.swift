/// Parts of dates for texts of known length, in room that no byte of is written yet: they are written by the thousand.
extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes a day, as `2026-02-04`, at the start.
    func put(_ date: CivilDate) {
        put(date.year, digits: 4, at: 0)
        self[4] = UInt8(ascii: "-")
        put(date.month, digits: 2, at: 5)
        self[7] = UInt8(ascii: "-")
        put(date.day, digits: 2, at: 8)
    }

    /// Writes a time, as `T14:30:25`, behind a day.
    func put(hour: Int, minute: Int, second: Int) {
        self[10] = UInt8(ascii: "T")
        put(hour, digits: 2, at: 11)
        self[13] = UInt8(ascii: ":")
        put(minute, digits: 2, at: 14)
        self[16] = UInt8(ascii: ":")
        put(second, digits: 2, at: 17)
    }

    /// Writes the last digits of a number that is not negative, filled with zeros on the left.
    func put(_ number: Int, digits: Int, at place: Int) {
        var rest = number.magnitude
        for index in (place..<place + digits).reversed() {
            self[index] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }
}
