/// Writes results in the order of their numbers, whichever comes first.
actor OrderedWriter {
    private let output: Output
    private var next = 0
    private var early: [Int: [UInt8]] = [:]

    /// Makes a writer.
    init(output: Output) { self.output = output }

    /// Takes a result and writes all that are due.
    ///
    /// - Parameters:
    ///   - bytes: The result.
    ///   - number: Its number, from 0, each once.
    /// - Throws: `SystemError`, as when the reader of a pipe has gone.
    func write(_ bytes: [UInt8], number: Int) throws {
        early[number] = bytes
        while let due = early.removeValue(forKey: next) {
            next += 1
            try output.write(due)
        }
    }
}
