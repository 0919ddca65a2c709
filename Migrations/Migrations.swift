/// The archive's schema, as numbered SQL files that never change once released.
public enum Migrations {
    /// All migrations in order: name and SQL.
    public static let all: [(name: String, sql: String)] = [
        ("V0001_archive", text(PackageResources.V0001_archive_sql)),
        ("V0002_compact", text(PackageResources.V0002_compact_sql)),
        ("V0003_lists", text(PackageResources.V0003_lists_sql)),
        ("V0004_near_duplicates", text(PackageResources.V0004_near_duplicates_sql)),
        ("V0005_packed_keys", text(PackageResources.V0005_packed_keys_sql)),
        ("V0006_folding", text(PackageResources.V0006_folding_sql)),
        ("V0007_access_keys", text(PackageResources.V0007_access_keys_sql)),
        ("V0008_keyed_requests", text(PackageResources.V0008_keyed_requests_sql)),
        ("V0009_fewer_pages", text(PackageResources.V0009_fewer_pages_sql)),
        ("V0010_smaller_rows", text(PackageResources.V0010_smaller_rows_sql)),
        ("V0011_less_written", text(PackageResources.V0011_less_written_sql)),
    ]

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
