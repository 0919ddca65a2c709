import Articles
import HTTPCore

/// The answer to a bulk, made while its lines come: what is told of is durable.
actor BulkAnswer: ContentSource {
    private let lines: BulkLines
    private let addition: BulkAddition
    private var report = BulkReport()
    private var isOver = false

    /// Makes the answer to some lines.
    init(lines: BulkLines, addition: BulkAddition) { (self.lines, self.addition) = (lines, addition) }

    /// Keeps the articles that have come, and returns what became of them.
    ///
    /// - Throws: `ContentBroken` when the rest of the lines will not come; what was acknowledged stays.
    func next() async throws -> [UInt8]? {
        guard !isOver else { return nil }
        do {
            if let batch = try await lines.batch() {
                for outcome in try await addition.add(batch) { report.add(outcome) }
            } else {
                isOver = true
                report.finish()
            }
        } catch let error as ContentBroken {
            throw error
        } catch let error as LineTooLong {
            isOver = true
            let number = await lines.nextNumber
            report.finish(Problem(kind: .tooLarge, detail: "From line \(number) on nothing was kept: \(error)."))
        } catch {
            isOver = true
            report.finish(Problem(handlerError: error))
        }
        return report.take()
    }
}
