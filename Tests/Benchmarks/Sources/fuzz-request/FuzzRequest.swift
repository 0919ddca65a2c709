import Fuzzing

/// Takes the input for all that a client sends.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRequest(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    Transcript.check(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
