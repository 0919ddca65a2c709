-- Smaller rows, and fewer of them: what stands elsewhere in the archive is not kept twice.

-- No two appearances have the same place: so the quotations of each follow in their order without sorting. last_day was
-- seldom asked for, and stands in the row.
DROP INDEX appearance_newest;
CREATE UNIQUE INDEX appearance_newest ON appearance (speaker_id, published_order, article_id);

-- appearance.aliases: from now on an empty first line stands for the speaker's full name, which never changes.

-- The text again is looked for by a part of its digest, and the whole one compared with the row's.
CREATE TABLE article_2 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    content_hash BLOB NOT NULL,
    site_id INTEGER REFERENCES site,
    title TEXT,
    url TEXT,
    language TEXT NOT NULL,
    published TEXT,
    published_zone TEXT,
    published_basis TEXT NOT NULL,
    published_text TEXT,
    published_confidence REAL NOT NULL,
    published_order INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    ingested_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    word_count INTEGER NOT NULL,
    quote_count INTEGER NOT NULL,
    parser_version TEXT NOT NULL,
    body_digest INTEGER,
    sketch BLOB,
    group_id INTEGER
) STRICT;
INSERT INTO article_2 SELECT id, name, content_hash, site_id, title, url, language, published, published_zone,
    published_basis, published_text, published_confidence, published_order, last_day, ingested_at, updated_at, version,
    word_count, quote_count, parser_version, body_digest, sketch, group_id FROM article ORDER BY id;
-- No number is given out again, also those of rows that are gone.
DELETE FROM sqlite_sequence WHERE name = 'article_2';
INSERT INTO sqlite_sequence SELECT 'article_2', seq FROM sqlite_sequence WHERE name = 'article';
DROP TABLE article;
ALTER TABLE article_2 RENAME TO article;
CREATE INDEX article_hash ON article (substr(content_hash, 1, 8));
CREATE INDEX article_newest ON article (published_order, id, last_day);
CREATE INDEX article_site ON article (site_id, published_order, id, last_day);
CREATE INDEX article_language ON article (language, published_order, id, last_day);
CREATE INDEX article_site_arrival ON article (site_id);
CREATE INDEX article_group ON article (group_id, published_order = -100000000000, published_order)
    WHERE group_id IS NOT NULL;

-- Quotations that version 1 kept have their names here.
ALTER TABLE quote_body ADD COLUMN name TEXT;
UPDATE quote_body SET name = (SELECT name FROM quote WHERE quote.id = quote_id);

-- Lists of quotations run along those of articles, and of appearances: each index of quotations was four or five rows an
-- article. Speakers go only after their quotations, which the program sees to.
-- name_key: what a quotation is found by, whose name stands in its article's parse: five bits for each of the characters 4
-- to 15 of the name, which hold the second of its arrival and some chance. Several may have the same one.
CREATE TABLE quote_2 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name_key INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    speaker_id INTEGER,
    kind INTEGER NOT NULL,
    published_order INTEGER NOT NULL,
    position INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    word_count INTEGER NOT NULL,
    sketch BLOB,
    group_id INTEGER
) STRICT;
INSERT INTO quote_2 SELECT id, (
        WITH place (number) AS (VALUES (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15))
        SELECT sum(max(instr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', upper(substr(quote.name, number, 1))) - 1, 0)
            << 5 * (15 - number)) FROM place
    ), article_id, speaker_id, kind, published_order, position, confidence, word_count, sketch, group_id
    FROM quote ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'quote_2';
INSERT INTO sqlite_sequence SELECT 'quote_2', seq FROM sqlite_sequence WHERE name = 'quote';
DROP TABLE quote;
ALTER TABLE quote_2 RENAME TO quote;
CREATE INDEX quote_name ON quote (name_key);
CREATE INDEX quote_article ON quote (article_id);
CREATE INDEX quote_group ON quote (group_id, published_order = -100000000000, published_order)
    WHERE group_id IS NOT NULL;

-- Nobody asks how many words a row has.
DROP TABLE article_words;
CREATE VIRTUAL TABLE article_words USING fts5 (body, title, content = '', columnsize = 0, tokenize = 'ascii');
INSERT INTO article_words (article_words, rank) VALUES ('automerge', 8);
INSERT INTO article_words (article_words, rank) VALUES ('hashsize', 16777216);
DROP TABLE quote_words;
CREATE VIRTUAL TABLE quote_words USING fts5 (words, around, content = '', columnsize = 0, tokenize = 'ascii');
INSERT INTO quote_words (quote_words, rank) VALUES ('automerge', 8);
INSERT INTO quote_words (quote_words, rank) VALUES ('hashsize', 16777216);
-- The program fills both when all migrations are done.
PRAGMA user_version = 1;
