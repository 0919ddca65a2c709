import ArticleStorage
import Articles
import Foundation
import Gzip
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

/// Exports that the archive breaks off.
@Suite struct `A torn export` {
    private func request(_ format: ExportFormat, of repository: any ArticleRepository) async throws -> ExportRequest {
        var request = try await ExportRequest(
            format, parameters: [], base: BaseURL("http://a.example"), of: repository)
        request.query.limit = 1
        return request
    }

    private func repository(pages: Int) async throws -> BreakingRepository {
        let api = try ServiceUnderTest()
        for number in 0..<4 { _ = await api.post(#""Dermaga nomor \#(number) kami perbaiki," kata Sari Wulan."#) }
        return BreakingRepository(of: api, pages: pages)
    }

    /// Takes pieces until one can't be made, and returns those before it.
    private func content(of source: any ContentSource) async -> (bytes: [UInt8], error: (any Error)?) {
        var bytes: [UInt8] = []
        do {
            while let piece = try await source.next() { bytes += piece }
            return (bytes, nil)
        } catch {
            return (bytes, error)
        }
    }

    @Test(arguments: ExportFormat.allCases)
    func `never looks whole`(_ format: ExportFormat) async throws {
        let repository = try await repository(pages: 3)
        let (bytes, error) = await content(of: Export(try await request(format, of: repository), of: repository))
        #expect(error is RepositoryError)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("q_") || text.contains("a_"))
        #expect(!text.contains(#""done":true"#))
        if format.contentType == "application/ld+json" {
            #expect(throws: (any Error).self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
        }
    }

    @Test(arguments: ExportFormat.allCases)
    func `is no whole gzip`(_ format: ExportFormat) async throws {
        let repository = try await repository(pages: 2)
        let rows = Export(try await request(format, of: repository), of: repository)
        let (bytes, error) = await content(of: try GzipSource(rows))
        #expect(error is RepositoryError)
        #expect(throws: GzipError.self) { try Gzip.unpack(bytes, maximum: .max) }
    }

    @Test(arguments: ExportFormat.allCases)
    func `of which no row could be read is a problem instead`(_ format: ExportFormat) async throws {
        let repository = try await repository(pages: 0)
        let service = try ArticleService(
            repository: repository, intake: ArticleIntake { Timestamp(milliseconds: 0) },
            access: AccessGuard(ring: repository.api.repository, policy: .open) { Timestamp(milliseconds: 0) },
            maximumBodyBytes: 1, cacheBytes: 1)
        let answer = await service.respond(
            to: Request(method: .get, path: ["v1", "export", format.rawValue], headerFields: [.askedHost: "a.example"]))
        #expect(answer.status == .serviceUnavailable && answer.source == nil)
        #expect(try answer.problem == "unavailable")
    }

    @Test func `is given up once nobody wants it, though no page has a row`() async throws {
        let repository = try await repository(pages: .max)
        repository.givesNoRows = true
        let request = try await request(.quoteTable, of: repository)
        let reading = Task { _ = await content(of: Export(request, of: repository)).error }
        while repository.given < 100 { await Task.yield() }
        reading.cancel()
        // Its pages have no end.
        await reading.value
        #expect(repository.given >= 100)
    }
}
