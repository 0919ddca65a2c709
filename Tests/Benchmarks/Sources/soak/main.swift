import Foundation
import Glibc

// soak SERVER [MINUTES]: mistreats a server (the program `echo`) and exits with 1 if it shows.
guard let path = CommandLine.arguments.dropFirst().first else {
    throw SoakError("usage: soak PATH-TO-ECHO [MINUTES OF MIXED LOAD]")
}
let minutes = CommandLine.arguments.dropFirst(2).first.flatMap { Double($0) } ?? 60
var limit = rlimit()
getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
limit.rlim_cur = min(16_384, limit.rlim_max)
setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)

/// 10 MB of zeros, packed by the system's gzip.
func bomb() throws -> [UInt8] {
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/bin/sh")
    gzip.arguments = ["-c", "head -c 10000000 /dev/zero | gzip -9"]
    let output = Pipe()
    gzip.standardOutput = output
    try gzip.run()
    return Array(output.fileHandleForReading.readDataToEndOfFile())
}

let server = try ServerProcess(path)
let faults = Faults(server: server)
let packed = try bomb()
let steps: [(String, () throws -> Faults.Outcome)] = [
    ("slowloris", faults.slowloris), ("slow readers", faults.slowReaders), ("crowd", faults.crowd),
    ("resets", faults.resets), ("gzip bombs", { try faults.bombs(packed) }), ("exhaustion", faults.exhaustion),
    ("mixed load", { try MixedLoad(server: server).run(minutes: minutes) }), ("termination", faults.termination),
]
var failed = 0
for (name, run) in steps {
    let outcome = try run()
    if !outcome.isGood { failed += 1 }
    print("\(outcome.isGood ? "good" : "BAD ") \(name): \(outcome.figures)")
    fflush(nil)
}
if server.isRunning { _ = server.terminate() }
exit(failed == 0 ? 0 : 1)
