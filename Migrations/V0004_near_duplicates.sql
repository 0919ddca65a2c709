-- Articles that tell one story in nearly the same words, and quotations that are nearly the same.
--
-- A sketch stands for the set of a text's shingles; two texts of the same or nearly the same words share one of their
-- keys with great likelihood. body: a digest of the words, equal for the same ones. group_id: the least key of the
-- group's members, NULL for what is alone.

CREATE TABLE article_sketch (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    body INTEGER NOT NULL,
    sketch BLOB NOT NULL,
    group_id INTEGER
) STRICT;
CREATE INDEX article_sketch_group ON article_sketch (group_id) WHERE group_id IS NOT NULL;
CREATE TABLE article_key (
    key INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (key, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote_sketch (
    quote_id INTEGER PRIMARY KEY REFERENCES quote ON DELETE CASCADE,
    body INTEGER NOT NULL,
    sketch BLOB NOT NULL,
    group_id INTEGER
) STRICT;
CREATE INDEX quote_sketch_group ON quote_sketch (group_id) WHERE group_id IS NOT NULL;
CREATE TABLE quote_key (
    key INTEGER NOT NULL,
    quote_id INTEGER NOT NULL,
    PRIMARY KEY (key, quote_id)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO unindexed SELECT id FROM article;
