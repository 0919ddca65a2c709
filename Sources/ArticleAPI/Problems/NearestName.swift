/// Returns the known name that differs least from a given one, if one is close enough to be meant.
///
/// - Parameters:
///   - name: What a client wrote; a name of over 64 bytes is near to none.
///   - known: The names to choose from; the first of equally near ones wins.
/// - Returns: A name of `known`, or `nil`.
/// - Complexity: O(64 × total length of `known`).
package func nearestName(to name: String, in known: [String]) -> String? {
    guard name.utf8.count <= 64 else { return nil }
    let given = Array(name.utf8).map { $0 | 0x20 }
    let ranked = known.map { (name: $0, distance: editDistance(given, Array($0.utf8).map { $0 | 0x20 })) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, best.name.utf8.count / 2) ? best.name : nil
}

/// Insertions, deletions, changes and swaps of neighbours that lead from one text to another, none of them twice at one
/// place (the optimal string alignment distance).
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var (last, row) = ([Int](), Array(0...right.count))
    for (i, a) in left.enumerated() {
        var next = [i + 1]
        for (j, b) in right.enumerated() {
            var distance = min(row[j] + (a == b ? 0 : 1), row[j + 1] + 1, next[j] + 1)
            if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { distance = min(distance, last[j - 1] + 1) }
            next.append(distance)
        }
        (last, row) = (row, next)
    }
    return row[right.count]
}
