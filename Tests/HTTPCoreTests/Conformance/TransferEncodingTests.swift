import HTTPCore
import Testing

@Suite struct TransferEncodingTests {
    static func post(_ fields: String, _ content: String = "5\r\nhello\r\n0\r\n\r\n", version: String = "1.1") -> String
    {
        "POST / HTTP/\(version)\r\nHost: a.example\r\n\(fields)\r\n\(content)"
    }

    @Test(arguments: [
        "Transfer-Encoding: chunked\r\n", "tRANSFER-eNCODING: cHuNkEd\r\n", "Transfer-Encoding:\t chunked \t\r\n",
        "Transfer-Encoding: chunked\r\nConnection: Transfer-Encoding\r\n",
    ])
    func `knows chunked`(_ fields: String) {
        Row(fields, Self.post(fields)).check()
    }

    @Test(arguments: [
        "gzip", "identity", "xchunked", "chunkedx", "chunk", "cow", "", "\"chunked\"", "'chunked'", "chunked, gzip",
        "chunked, identity",
        "chunked, chunked", "chunked identity", "chunked;", "chunked;q=1", "\u{B}chunked", "chunked\u{B}",
        "chunked\u{0}", "\u{A0}chunked",
        "chunked\u{85}", "ch\u{96}nked", "chun\u{212A}ed", "[chunked]", "chunked,x", ", chunked", "chunked,",
        "chunked\r\nTransfer-Encoding: chunked",
        "chunked\r\nTransfer-Encoding: identity", "chunked\r\nTransfer-Encoding:", "chunked\r",
    ])
    func `refuses the coding`(_ value: String) {
        Row.refused(value, Self.post("Transfer-Encoding: \(value)\r\n")).check()
        Row.refused(value, Self.post("Transfer-Encoding: \(value)\r\nContent-Length: 5\r\n", "hello")).check()
    }

    @Test(arguments: ["gzip, chunked", "identity, chunked", "cow, chunked", "gzip\r\nTransfer-Encoding: chunked"])
    func `knows no other coding`(_ value: String) {
        Row.refused(value, Self.post("Transfer-Encoding: \(value)\r\n"), 501).check()
    }

    @Test(arguments: [
        Row.refused(
            "length, then coding", Self.post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")),
        .refused("coding, then length", Self.post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n")),
        .refused("a length of zero", Self.post("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n")),
        .refused("an empty length", Self.post("Transfer-Encoding: chunked\r\nContent-Length:\r\n")),
        .refused("in capitals", Self.post("TRANSFER-ENCODING: CHUNKED\r\nContent-Length: 5\r\n", "0\r\n\r\n")),
        .refused("HTTP/1.0", Self.post("Transfer-Encoding: chunked\r\n", version: "1.0")),
        .refused(
            "HTTP/1.0 kept alive",
            Self.post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\nConnection: keep-alive\r\n", version: "1.0")),
        Row(
            "an underscore is another field", Self.post("Transfer_Encoding: chunked\r\nContent-Length: 5\r\n", "hello")),
    ])
    func `never guesses at the framing`(_ row: Row) { row.check() }
}
