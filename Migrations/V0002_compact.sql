-- A smaller archive: what was read from a text is kept packed against that text and rendered when it is asked for,
-- where version 1 kept the rendered document, which holds every text twice, and each quotation's body as well.

-- The parse of an article, deflated with the article's text as the dictionary.
CREATE TABLE article_parse (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    parse BLOB NOT NULL
) STRICT;

-- Articles that version 1 kept stay as they are, in article_document and here, until they are parsed again.
CREATE TABLE quote_body (
    quote_id INTEGER PRIMARY KEY REFERENCES quote ON DELETE CASCADE,
    body BLOB NOT NULL
) STRICT;
INSERT INTO quote_body SELECT id, body FROM quote;

-- position: the quotation's number among those of its article, from 0.
CREATE TABLE quote_2 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    speaker_id INTEGER REFERENCES speaker,
    kind INTEGER NOT NULL,
    published_order INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO quote_2 SELECT id, name, article_id, speaker_id, kind, published_order, last_day,
    row_number() OVER (PARTITION BY article_id ORDER BY id DESC) - 1 FROM quote ORDER BY id;
-- No number is given out again, also those of rows that are gone.
UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'quote') WHERE name = 'quote_2';
DROP TABLE quote;
ALTER TABLE quote_2 RENAME TO quote;
CREATE INDEX quote_article ON quote (article_id);
CREATE INDEX quote_kind ON quote (kind, published_order, id, last_day);
CREATE INDEX quote_speaker ON quote (speaker_id, kind, published_order, id, last_day);

-- The body comes first: FTS5 spends two bytes on each word of an article to say that it is not in the first column.
-- Fewer, greater merges write less than the default of 4 segments at a time.
DROP TABLE article_words;
CREATE VIRTUAL TABLE article_words USING fts5 (body, title, content = '', tokenize = 'ascii');
INSERT INTO article_words (article_words, rank) VALUES ('automerge', 8);
DROP TABLE quote_words;
CREATE VIRTUAL TABLE quote_words USING fts5 (words, around, content = '', tokenize = 'ascii');
INSERT INTO quote_words (quote_words, rank) VALUES ('automerge', 8);
-- The program fills both when all migrations are done; the words are folded by it.
PRAGMA user_version = 1;
