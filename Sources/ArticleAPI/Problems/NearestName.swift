/// Returns the known name that differs least from a given one, if one is close enough to be meant.
///
/// - Parameters:
///   - name: What a client wrote; a name of over 64 bytes is near to none.
///   - known: The names to choose from; the first of equally near ones wins.
/// - Returns: A name of `known`, or `nil`.
/// - Complexity: O(64 × total length of `known`).
func nearestName(to name: String, in known: [String]) -> String? {
    guard name.utf8.count <= 64 else { return nil }
    let given = Array(name.utf8).map { $0 | 0x20 }
    let ranked = known.map { (name: $0, distance: editDistance(given, Array($0.utf8).map { $0 | 0x20 })) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, best.name.utf8.count / 2) ? best.name : nil
}

/// Levenshtein's distance: insertions, deletions and changes that lead from one text to another.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, b) in right.enumerated() {
            let substituted = diagonal + (a == b ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(substituted, diagonal + 1, row[j] + 1)
        }
    }
    return row[right.count]
}
