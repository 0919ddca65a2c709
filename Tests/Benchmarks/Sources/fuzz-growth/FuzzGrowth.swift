import ArticleParsing
import Articles

/// How long the text is that the input is repeated to: what takes more than linear time takes seconds at this length,
/// and trips the fuzzer's time limit.
private let bytes = 60_000

/// Takes the input for what an article repeats without end.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGrowth(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let unit = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let text = ArticleText(String(repeating: unit, count: bytes / unit.utf8.count + 1))
    _ = ArticleParser().parse(text)
    return 0
}
