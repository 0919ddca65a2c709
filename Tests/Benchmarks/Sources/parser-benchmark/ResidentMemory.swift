import Foundation

/// The memory of this process that the kernel holds pages for, by `/proc/self` (Linux).
enum ResidentMemory {
    /// What is resident now, in bytes.
    static func now() throws -> Int { try value("VmRSS") }

    /// The most that is resident at once while something runs, in bytes.
    static func peak(during body: () -> Void) throws -> Int {
        // proc(5): a 5 sets the peak back to what is resident now.
        try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
        body()
        return try value("VmHWM")
    }

    private static func value(_ name: String) throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        guard let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) }) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return kilobytes * 1024
    }
}
