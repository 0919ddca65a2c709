-- Keys to the service. digest: the SHA-256 of the token, which is kept nowhere. expires_at: milliseconds since 1970.

CREATE TABLE access_key (
    name TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    created_at INTEGER NOT NULL,
    expires_at INTEGER
) STRICT, WITHOUT ROWID;
