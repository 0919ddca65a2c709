-- The archive: articles, their quotations, and the speakers over all of them.
--
-- Lists run newest published first along published_order, the civil second an article was published at, in its own
-- zone, counted from 1 January 1970; last_day is the last civil day that its date covers. Undated rows hold
-- -100000000000 and -1000000, so they come last and no bound of days includes them.

CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

-- AUTOINCREMENT: a number that a cursor has seen never names another article.
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    content_hash BLOB NOT NULL UNIQUE,
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
    parser_version TEXT NOT NULL
) STRICT;
CREATE INDEX article_newest ON article (published_order, id, last_day);
CREATE INDEX article_site ON article (site_id, published_order, id, last_day);

-- The two large values apart: lists walk small rows, and several of each fit a page. Both are gzip.
CREATE TABLE article_text (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    text BLOB NOT NULL
) STRICT;
CREATE TABLE article_document (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    document BLOB NOT NULL
) STRICT;

-- What is left of a deleted article.
CREATE TABLE tombstone (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Named speakers; those without a name ("a witness") have no row.
CREATE TABLE speaker (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    quote_count INTEGER NOT NULL DEFAULT 0,
    article_count INTEGER NOT NULL DEFAULT 0,
    site_count INTEGER NOT NULL DEFAULT 0,
    first_day INTEGER,
    last_day INTEGER
) STRICT;
CREATE INDEX speaker_most_quoted ON speaker (quote_count, id);

-- Within an article a later quotation has a smaller id: one descending walk reads articles newest first and the
-- quotations of each in the order of the text.
CREATE TABLE quote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    speaker_id INTEGER REFERENCES speaker,
    kind INTEGER NOT NULL,
    published_order INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX quote_article ON quote (article_id);
CREATE INDEX quote_kind ON quote (kind, published_order, id, last_day);
CREATE INDEX quote_speaker ON quote (speaker_id, kind, published_order, id, last_day);

-- What one article adds to one speaker; deleting the article takes exactly this away again.
-- aliases and roles are lines; day is NULL when the article is not dated to the day.
CREATE TABLE appearance (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    speaker_id INTEGER NOT NULL REFERENCES speaker,
    quotes INTEGER NOT NULL,
    day INTEGER,
    published_order INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    aliases TEXT NOT NULL,
    roles TEXT NOT NULL,
    PRIMARY KEY (article_id, speaker_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearance_day ON appearance (speaker_id, day);
CREATE INDEX appearance_newest ON appearance (speaker_id, published_order, article_id, last_day);

-- The ways a speaker's name is written, the full name among them, with the number of articles that use each.
CREATE TABLE alias (
    folded TEXT NOT NULL,
    speaker_id INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
    text TEXT NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (folded, speaker_id, text)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_speaker ON alias (speaker_id);

-- Every word of every alias, folded, for finding a speaker by the beginnings of words.
CREATE TABLE speaker_word (
    word TEXT NOT NULL,
    speaker_id INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
    PRIMARY KEY (word, speaker_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX speaker_word_speaker ON speaker_word (speaker_id, word);

CREATE TABLE speaker_role (
    speaker_id INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
    text TEXT NOT NULL,
    articles INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    PRIMARY KEY (speaker_id, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker_site (
    speaker_id INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
    site_id INTEGER NOT NULL REFERENCES site,
    articles INTEGER NOT NULL,
    PRIMARY KEY (speaker_id, site_id)
) STRICT, WITHOUT ROWID;

-- Full text, contentless: the words are in the archive already. The text that goes in is folded by the program (lower
-- case, no diacritics, no -nya, -lah, -kah), so the tokenizer only splits at spaces. To take a row out, FTS5 must be
-- given the same words again, so the folding never changes without a migration that builds both tables anew.

CREATE VIRTUAL TABLE article_words USING fts5 (title, body, content = '', tokenize = 'ascii');

CREATE VIRTUAL TABLE quote_words USING fts5 (words, around, content = '', tokenize = 'ascii');

-- Everything that happens to an article, in order of commit. One writer gives out the numbers, so a reader that has seen
-- a number has seen all below it. kind: 1 created, 2 updated, 3 deleted; at: milliseconds since 1970.

CREATE TABLE change (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT NOT NULL,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
