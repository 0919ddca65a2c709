import Fuzzing

private let head = Array("POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)

/// Takes the input for chunked content and what follows it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzChunks(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    Transcript.check(head + UnsafeBufferPointer(start: start, count: count))
    return 0
}
