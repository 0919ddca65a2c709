import Glibc
import HTTPCore

/// Tells moments; the date is put into words once a second.
struct WallClock {
    private var second = -1
    private var date: [UInt8] = []

    /// Now.
    mutating func moment() -> Moment {
        let now = time(nil)
        if now != second {
            second = now
            date = HTTPDate.format(secondsSince1970: now)
        }
        return Moment(instant: .now, date: date)
    }
}
