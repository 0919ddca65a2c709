/// Entries of the last rows, which have not yet moved to the large table, by part.
///
/// An entry is a key's 32 bits and a row's 31; the highest bits of the key tell its part, one of 4,096.
struct RecentKeys: Sendable {
    /// The bits of an entry that tell its part.
    static let partBits: Int64 = 12
    /// The number of parts.
    static let parts: Int64 = 1 << partBits
    /// The bits of an entry that are the row's: a row above 2^31 is found only by chance, and never taken for another.
    private static let rows: Int64 = 1 << 31 - 1

    /// The entries of each part, those of the last row last.
    private var entries = [[Int64]](repeating: [], count: Int(parts))
    /// The last row whose entries were added.
    private(set) var lastRow: Int64 = 0
    /// Whether all rows that others have written are known.
    var isCurrent = false

    /// The entry of a row under a key.
    static func entry(_ key: UInt32, _ row: Int64) -> Int64 { Int64(key) << 31 | row & rows }

    /// The row of an entry.
    static func row(of entry: Int64) -> Int64 { entry & rows }

    /// The entries that a key can have.
    static func entries(of key: UInt32) -> ClosedRange<Int64> { entry(key, 0)...entry(key, rows) }

    /// The rows of a key, the last ones first.
    func rows(of key: UInt32, atMost limit: Int) -> [Int64] {
        let own = entries[Self.part(key)].reversed().lazy.filter { $0 >> 31 == Int64(key) }
        return own.prefix(limit).map { Self.row(of: $0) }
    }

    /// Adds a row under its keys.
    mutating func add(_ keys: some Sequence<UInt32>, row: Int64) {
        for key in keys { entries[Self.part(key)].append(Self.entry(key, row)) }
        lastRow = max(lastRow, row)
    }

    /// Takes a row out.
    mutating func remove(_ keys: some Sequence<UInt32>, row: Int64) {
        for key in keys { entries[Self.part(key)].removeAll { $0 == Self.entry(key, row) } }
    }

    /// Takes out all entries of a part, in order.
    mutating func take(part: Int64) -> [Int64] {
        defer { entries[Int(part)] = [] }
        return entries[Int(part)].sorted()
    }

    private static func part(_ key: UInt32) -> Int { Int(key >> (32 - UInt32(partBits))) }
}
