import ArticleParsing
import CoreMetrics
import FoundationEssentials
import Glibc
import Migrations

/// Values that are looked up when somebody asks for them, for nobody tells when they change: of the process and of files.
struct ScrapedValues: Sendable {
    private let database: String
    private let processor = Gauge(label: "process_cpu_seconds_total")
    private let memory = Gauge(label: "process_resident_memory_bytes")
    private let descriptors = Gauge(label: "process_open_fds")
    private let mostDescriptors = Gauge(label: "process_max_fds")
    private let databaseSize = Gauge(label: "kutip_archive_file_bytes", dimensions: [("file", "database")])
    private let logSize = Gauge(label: "kutip_archive_file_bytes", dimensions: [("file", "wal")])

    /// Takes the archive's path, and tells what does not change.
    init(database: String) {
        self.database = database
        Gauge(label: "process_start_time_seconds").record(Date.now.timeIntervalSince1970.rounded())
        Gauge(
            label: "kutip_build_info",
            dimensions: [("parser", ArticleParser.version), ("schema", "\(Migrations.all.count)")]
        ).record(1)
    }

    /// Looks all of them up.
    func refresh() {
        var time = timespec()
        if clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 {
            processor.record(Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
        }
        if let pages = Self.residentPages { memory.record(pages * Int(getpagesize())) }
        if let count = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count {
            // The folder itself is open while it is read.
            descriptors.record(count - 1)
        }
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
            mostDescriptors.record(Int(clamping: limit.rlim_cur))
        }
        databaseSize.record(Self.size(database))
        logSize.record(Self.size("\(database)-wal"))
    }

    /// proc(5): the second number of `statm`.
    private static var residentPages: Int? {
        guard let bytes = FileManager.default.contents(atPath: "/proc/self/statm") else { return nil }
        let numbers = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        return numbers.count > 1 ? Int(numbers[1]) : nil
    }

    /// The size of a file; 0 where there is none.
    private static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
