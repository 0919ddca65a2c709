import Foundation
import FoundationNetworking

/// The articles of a run: an archive of Kutip's, and its answers as files for the others.
struct Articles {
    let settings: Settings

    var database: String { settings.folder.appendingPathComponent("kutip.sqlite").path }
    /// All names, one a line: too many to be kept in memory by an application.
    var cold: String { settings.folder.appendingPathComponent("cold.txt").path }
    /// A few names.
    var hot: String { settings.folder.appendingPathComponent("hot.txt").path }
    private var files: URL { settings.folder.appendingPathComponent("static/v1/articles") }
    private var source: URL { settings.folder.appendingPathComponent("articles.ndjson") }

    /// Whether they are there from a run before.
    var exist: Bool { FileManager.default.fileExists(atPath: hot) }

    /// Imports articles that differ as the news of several outlets does: near-duplicates of one another would make each
    /// answer tell of all the others.
    func importAll() throws {
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        // Both programs are built into one folder.
        let generator = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("storage-benchmark").path
        try execute(["/bin/sh", "-c", "'\(generator)' lines \(settings.count) > '\(source.path)'"])
        try execute([settings.kutip, "import", source.path, "--database", database])
    }

    /// Saves every answer of a server as a file, plain and packed.
    func export(from base: String) async throws {
        var names: [String] = []
        var next: String? = "/v1/articles?limit=200"
        while let page = next {
            let json = try JSONSerialization.jsonObject(with: try await get(base + page)) as? [String: Any]
            names += (json?["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
            next = json?["next"] as? String
        }
        guard names.count >= settings.count else { throw BenchmarkError("\(names.count) articles in the list") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for part in 0..<8 {
                let names = stride(from: part, to: names.count, by: 8).map { names[$0] }
                group.addTask {
                    for name in names {
                        try await get(base + "/v1/articles/" + name).write(to: files.appendingPathComponent(name))
                    }
                }
            }
            try await group.waitForAll()
        }
        try execute([
            "/bin/sh", "-c", "find '\(files.path)' -type f ! -name '*.gz' -print0 | xargs -0 gzip -6 -n -k -f",
        ])
        try Data(names.map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: cold))
        try Data(names.prefix(16).map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: hot))
    }

    private func get(_ address: String) async throws -> Data {
        guard let url = URL(string: address) else { throw BenchmarkError("no address: \(address)") }
        return try await URLSession.shared.data(from: url).0
    }
}

/// Runs a command to its end.
@discardableResult
func execute(_ command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchmarkError("failed: \(command.joined(separator: " "))") }
    return text
}
