-- Everything that happens to an article, in order of commit. One writer gives out the numbers, so a reader that has seen
-- a number has seen all below it. kind: 1 created, 2 updated, 3 deleted; at: milliseconds since 1970.

CREATE TABLE change (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT NOT NULL,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

INSERT INTO change (article, kind, at) SELECT name, 1, ingested_at FROM article ORDER BY id;
