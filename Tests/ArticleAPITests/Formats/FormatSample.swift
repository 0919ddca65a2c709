import Articles
import Foundation
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

/// An article about invented people, as it is kept.
enum FormatSample {
    /// What addresses begin with in these tests.
    static let host: HTTPFields = [HTTPField.Name.askedHost: "arsip.example"]

    /// A story with a heading, two direct quotations and a reported one, and what stands around it on a page.
    static let text = """
        Site icon Kabar Teluk

        Nelayan Teluk Rasa Menunggu Dermaga Baru Selesai

        Nelayan Teluk Rasa Menunggu Dermaga Baru Selesai

        Wali Kota Banyu Biru, Ratna Lestari, meninjau dermaga bersama para nelayan pada Selasa (10/3/2026).

        “Kami tidak akan menunggu anggaran tahun depan, sebab ombak tidak menunggu,” kata Ratna kepada warga, sebagaimana \
        dikutip oleh Antara.

        Janji untuk Nelayan

        Ratna menegaskan bahwa dermaga lama harus selesai diperbaiki sebelum musim angin barat tiba.

        “Ikan cepat rusak selama musim panas,” kata seorang nelayan.

        Baca Juga: Festival Layar Digelar Lagi
        """

    /// Posts a text and returns the path of its article.
    static func post(_ text: String = text, _ members: [String: String] = [:], to api: ServiceUnderTest) async throws
        -> String
    {
        let body = try JSONSerialization.data(withJSONObject: members.merging(["text": text]) { given, _ in given })
        let created = await api.send(.post, "/v1/articles", type: "application/json", body: Array(body))
        return try #require(created.headerFields[.location])
    }
}

extension ServiceUnderTest {
    /// Asks for something in a form, as a client that reached the service by `FormatSample.host`.
    func get(_ path: String, format: String? = nil, accept: String? = nil, fields: HTTPFields = [:]) async -> Response {
        var all = FormatSample.host
        for field in fields { all[field.name] = field.value }
        all[.accept] = accept
        return await send(.get, path + (format.map { "?format=\($0)" } ?? ""), fields: all)
    }
}

extension Response {
    /// The content as text.
    var text: String { String(decoding: body, as: UTF8.self) }
}
