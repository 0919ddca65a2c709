/// How a record was written.
enum RecordLayout: Int {
    /// By version 1 of the schema: each text, place and share in full.
    case full
    /// By version 2 to 10: a text that comes again is a number, terms are texts, and flags and days take a number each.
    case numbered
    /// As `ByteWriter` writes.
    case dense
}
