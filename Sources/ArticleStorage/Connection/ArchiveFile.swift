import GRDB

/// How an archive's file is opened.
enum ArchiveFile {
    /// Opens or creates an archive: one writer beside a pool of readers, on a write-ahead log.
    ///
    /// The writer keeps `writerCache` bytes of pages: indexes are written all over. It maps nothing, as what it reads of a large
    /// archive would count as its memory: importing a million articles took 1.2 GB by `ps`, of which 0.2 were its own.
    static func open(
        path: String, access: ArchiveAccess, busyTimeout: Duration = busyTimeout, writerCache: Int = 64 << 20
    ) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.readonly = access != .full
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(busyTimeout / .seconds(1))
        configuration.maximumReaderCount = 8
        configuration.label = "kutip"
        configuration.prepareDatabase { db in
            // Only a new file takes the size: with 4 KiB it is a hundredth larger, and 200,000 articles take a tenth longer.
            try db.execute(sql: "PRAGMA page_size = 8192")
            // 8 MiB of pages beside those that are mapped: eight readers of a large archive would hold 512 MiB with 64.
            try db.execute(sql: "PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY; \(mapping)")
            // Debian's SQLite overwrites all that is freed with zeros, and the full-text index frees whole pages at every
            // merge; FAST zeroes what is deleted only where that writes no more pages.
            try db.execute(sql: "PRAGMA secure_delete = FAST")
        }
        let pool = try DatabasePool(path: access.address(of: path), configuration: configuration)
        // With NORMAL, as GRDB has it for a write-ahead log, SQLite synchronises the log only before it is folded; `GroupCommit`
        // synchronises it after each commit, beside the next.
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA cache_size = -\(writerCache >> 10); PRAGMA mmap_size = 0")
            // Folding 128 MiB of the log into the file at a time instead of 8 writes a page once that changed several times.
            try db.execute(
                sql: """
                    PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = \(WriteAheadLog.greatestSize);
                    PRAGMA wal_autocheckpoint = 16000
                    """)
        }
        return pool
    }

    /// Maps 1 GiB of the file: reading in a large archive rarely copies a page.
    static let mapping = "PRAGMA mmap_size = 1073741824"

    /// How long a call waits for another process before it reports `busy`.
    static let busyTimeout = Duration.seconds(5)
}
