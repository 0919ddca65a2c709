-- What requests with a key of their own came to, for a day. name: SHA-256 of who sent it, what it was for, and its key.
-- digest: SHA-256 of what was sent. made_at: milliseconds since 1970. Rows come in the order of their ids.

CREATE TABLE keyed_request (
    id INTEGER PRIMARY KEY,
    name BLOB NOT NULL UNIQUE CHECK (length(name) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    made_at INTEGER NOT NULL,
    is_new INTEGER NOT NULL,
    result TEXT NOT NULL
) STRICT;
