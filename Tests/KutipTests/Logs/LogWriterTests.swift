import Foundation
import Testing

@testable import kutip

@Suite struct LogWriterTests {
    private static func pipe() throws -> (read: FileHandle, write: Int32) {
        var ends: [Int32] = [0, 0]
        try #require(Foundation.pipe(&ends) == 0)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (FileHandle(fileDescriptor: ends[0], closeOnDealloc: true), ends[1])
    }

    /// Reads all lines on a thread of its own, up to when the writer has written all and the end is closed.
    private static func lines(_ reader: FileHandle, _ writer: LogWriter, _ end: Int32) async -> [String] {
        async let data = withCheckedContinuation { continuation in
            DispatchQueue(label: "reader").async { continuation.resume(returning: reader.readDataToEndOfFile()) }
        }
        await writer.finish(within: .seconds(60))
        close(end)
        return String(decoding: await data, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func `writes all lines in order`() async throws {
        let (reader, end) = try Self.pipe()
        let writer = LogWriter(descriptor: end) { _ in [] }
        for number in 0..<1_000 { writer.write(Array("\(number)\n".utf8)) }
        #expect(await Self.lines(reader, writer, end) == (0..<1_000).map(String.init))
    }

    @Test func `keeps nobody waiting for a reader that is stuck, and says how many lines were dropped`() async throws {
        let (reader, end) = try Self.pipe()
        let writer = LogWriter(descriptor: end, capacity: 10_000) { Array("dropped \($0)\n".utf8) }
        // More than the pipe, the lines being written and those that wait have room for together; nobody reads.
        let text = String(repeating: "x", count: 99)
        for _ in 0..<10_000 { writer.write(Array("\(text)\n".utf8)) }
        let all = await Self.lines(reader, writer, end)
        let kept = all.count { $0 == text }
        let dropped = all.compactMap { $0.hasPrefix("dropped ") ? Int($0.dropFirst(8)) : nil }.reduce(0, +)
        #expect(dropped > 0)
        #expect(kept + dropped == 10_000)
    }

    @Test func `ends although its reader never reads`() async throws {
        // As the server has it.
        signal(SIGPIPE, SIG_IGN)
        let (reader, end) = try Self.pipe()
        let writer = LogWriter(descriptor: end) { _ in [] }
        for _ in 0..<10_000 { writer.write([UInt8](repeating: 0x61, count: 99) + [0x0A]) }
        await writer.finish(within: .milliseconds(1))
        // The reader goes, so that the writer's thread does.
        try reader.close()
        await writer.finish(within: .seconds(60))
        close(end)
    }
}
