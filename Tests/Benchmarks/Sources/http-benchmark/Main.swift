import Foundation
import Glibc

/// Measures Kutip beside nginx, Hummingbird and FlyingFox: the same articles, the same bytes, turn by turn.
///
/// `http-benchmark KUTIP PEERS` takes the program and the folder of the other servers' programs; `SECONDS`, `ROUNDS` and
/// `COUNT` in the environment say how long, how often and how many articles.
@main
struct Main {
    static func main() async throws {
        let settings = Settings(CommandLine.arguments)
        raiseDescriptorLimit()
        let articles = Articles(settings: settings)
        if !articles.exist { try articles.importAll() }
        let kutip = try Server("Kutip", settings.kutipCommand(articles), port: 18_100, packs: true)
        defer { kutip.stop() }
        if !articles.exist { try await articles.export(from: kutip.base) }
        let servers = [kutip] + (try settings.otherServers())
        defer { for server in servers.dropFirst() { server.stop() } }

        // First, while no freed memory of a load hides what is added.
        let idle = try servers.map { "| \($0.name) | \(try idleMemory(of: $0, articles)) |" }
        var results = Results()
        for load in Load.all {
            let measured = servers.filter { load.coding == "identity" || $0.packs }
            var rounds = [[Load.Figures]](repeating: [], count: measured.count)
            for _ in 0..<settings.rounds {
                for (index, server) in measured.enumerated() {
                    rounds[index].append(try load.run(on: server, articles))
                }
            }
            let cells = zip(measured, rounds).map { Results.Cell(server: $0.name, rounds: $1) }
            results.rows.append(.init(load: load, cells: cells))
            FileHandle.standardError.write(Data("\(load.name)\n".utf8))
        }
        let conditions = settings.conditions
        let report = """
            \(conditions)

            \(results.table)

            | server | bytes for each of 10,000 idle connections |
            |---|--:|
            \(idle.joined(separator: "\n"))

            """
        print(report)
        try Data(report.utf8).write(to: settings.folder.appendingPathComponent("http.md"))
        let plot = Plot(results: results, conditions: conditions)
        try Data(plot.svg.utf8).write(to: settings.folder.appendingPathComponent("http.svg"))
        print("Written: \(settings.folder.path)/http.md and http.svg")
    }

    /// What 10,000 connections that were answered once and now rest add to a server's memory.
    private static func idleMemory(of server: Server, _ articles: Articles) throws -> String {
        let names = try String(contentsOfFile: articles.hot, encoding: .utf8).split(separator: "\n")
        let before = server.privateMemory()
        var sockets: [Socket] = []
        do {
            for _ in 0..<10_000 {
                sockets.append(try Socket(server.port))
                try sockets.last?.ask("/v1/articles/\(names[0])")
            }
            for socket in sockets { try socket.hear() }
        } catch {
            return "\(sockets.count) connections, then: \(error)"
        }
        return decimal(Double(server.privateMemory() - before) / 10_000, 0)
    }

    /// Lets the servers, which inherit it, keep every file open; without the rights for that, as many as allowed.
    private static func raiseDescriptorLimit() {
        let wanted = rlim_t(1 << 17)
        var limit = rlimit(rlim_cur: wanted, rlim_max: wanted)
        guard setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) != 0 else { return }
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}

extension Settings {
    /// What a reader has to know of the machine.
    var conditions: String {
        let load = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?.split(separator: " ").first ?? "?"
        return """
            \(rounds == 1 ? "1 round" : "\(rounds) rounds") of \(seconds) s each; \(ProcessInfo.processInfo.processorCount) processors, \
            \(pinned ? "servers on the first, wrk on the second" : "shared by server and wrk"); \(grouped(Double(count))) articles, \
            of which Kutip keeps answers of \(decimal(Double(cacheBytes) / 1_000_000, 0)) MB; load of the machine at the end: \(load).
            """
    }

    /// How many files a process may have open.
    private var openFiles: Int {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return Int(clamping: limit.rlim_cur)
    }

    func kutipCommand(_ articles: Articles) -> [String] {
        // As many requests on a connection as the others take.
        command(
            kutip,
            [
                "serve", "--port", "18100", "--database", articles.database, "--requests-per-connection", "1000000000",
                "--cache-bytes", "\(cacheBytes)",
            ], isLoad: false)
    }

    /// nginx, and those peers that have been built.
    func otherServers() throws -> [Server] {
        let source = package.appendingPathComponent("Sources/http-benchmark/nginx.conf")
        let configuration = try String(contentsOf: source, encoding: .utf8).replacing("PREFIX", with: folder.path)
            .replacing("PORT", with: "18101").replacing("WORKERS", with: pinned ? "1" : "auto")
            // Room for 10,000 connections beside the files that it keeps open.
            .replacing("FILES", with: "\(openFiles)").replacing("CACHED", with: "\(max(openFiles - 11_000, 1_000))")
        let file = folder.appendingPathComponent("nginx.conf")
        try Data(configuration.utf8).write(to: file)
        let nginx = try Server(
            "nginx", command("/usr/sbin/nginx", ["-c", file.path, "-p", folder.path, "-e", "stderr"], isLoad: false),
            port: 18_101, packs: true)
        let peers = [("Hummingbird", "hummingbird-peer", 18_102), ("FlyingFox", "flyingfox-peer", 18_103)]
        return [nginx]
            + (try peers.compactMap { name, program, port in
                let path = package.appendingPathComponent("Peers/.build/release/\(program)").path
                guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
                return try Server(
                    name, command(path, ["\(port)", folder.path], isLoad: false), port: UInt16(port))
            })
    }
}
