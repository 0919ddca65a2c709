import Fuzzing

private let method = Array("GET ".utf8)
private let rest = Array(" HTTP/1.1\r\nHost: a\r\n\r\n".utf8)

/// Takes the input for a request target.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTarget(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    Transcript.check(method + UnsafeBufferPointer(start: start, count: count) + rest)
    return 0
}
