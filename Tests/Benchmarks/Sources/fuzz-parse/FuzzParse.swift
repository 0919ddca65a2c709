import ParserFuzzing

/// Takes the input for an article.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParse(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    ParsedText(UnsafeBufferPointer(start: start, count: count)).check()
    return 0
}
