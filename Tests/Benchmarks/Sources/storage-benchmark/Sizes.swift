import Foundation

/// What takes the room of an archive, table by table.
struct Sizes {
    let archive: String

    /// Prints the parts against the bytes of the texts.
    func report(rawBytes: Int) throws {
        let database = try PlainDatabase(path: archive)
        let parts = try database.rows(
            "SELECT name, sum(pgsize), sum(payload) FROM dbstat GROUP BY 1 ORDER BY 2 DESC")
        let total = parts.reduce(0) { $0 + $1[1].asNumber }
        print("file \(total / 1_000_000) MB, \(Double(total) / Double(rawBytes)) times the texts (goal 1.6)")
        for part in parts.prefix(20) {
            let share = Double(part[1].asNumber) / Double(rawBytes)
            print("  \(Double(Int(share * 1000)) / 1000)  \(part[0].asText)")
        }
    }
}
