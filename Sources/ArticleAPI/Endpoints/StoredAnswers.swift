import Articles
import Gzip
import HTTPCore
import HTTPTypes

extension Response {
    /// The largest representation that is taken from the archive, in bytes: 64 times the largest content.
    private static let maximumDocumentBytes = 1 << 30

    /// Makes an answer with a stored representation.
    ///
    /// - Throws: `Problem` of kind `unavailable` when the archive's bytes can't be unpacked.
    static func stored(_ document: StoredDocument, headerFields: HTTPFields) throws(Problem) -> Response {
        do throws(GzipError) {
            let json = try Gzip.unpack(document.gzip, maximum: maximumDocumentBytes)
            return .json(headerFields: headerFields, bytes: json)
        } catch {
            throw Problem(.corrupt(detail: "a stored article can't be unpacked (\(error)); run 'kutip check'."))
        }
    }
}

/// Whether an `If-None-Match` value (RFC 9110 §13.1.2) holds an entity tag, compared weakly.
func entityTags(_ field: String, match tag: String) -> Bool {
    field.split(separator: ",").contains { part in
        let given = part.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed()
        let text = String(given)
        return text == "*" || text == tag || text == "W/\(tag)"
    }
}
