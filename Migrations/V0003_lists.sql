-- What lists are cut and ordered by besides the date of publication, the outlet and the speaker.

CREATE INDEX article_language ON article (language, published_order, id, last_day);

-- Articles in the order of their arrival, which is that of their keys: of an outlet, and of those that quote a speaker.
CREATE INDEX article_site_arrival ON article (site_id);
CREATE UNIQUE INDEX appearance_arrival ON appearance (speaker_id, article_id);

-- The least and the greatest key of an article that arrived in an hour (hours since 1970). Keys are given out at the
-- commit and arrivals are stamped before it, so an hour's keys lie close together but not strictly apart.
CREATE TABLE arrival (
    hour INTEGER PRIMARY KEY,
    first_article INTEGER NOT NULL,
    last_article INTEGER NOT NULL
) STRICT;
INSERT INTO arrival SELECT ingested_at / 3600000, min(id), max(id) FROM article GROUP BY 1;

-- The days that dates in an article's text cover, each stretch once, in days since 1970.
CREATE TABLE mentioned_date (
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (first_day, article_id, last_day)
) STRICT, WITHOUT ROWID;

-- What a walk over quotations looks at, apart from the large rows. confidence: hundredths.
CREATE TABLE quote_trait (
    quote_id INTEGER PRIMARY KEY REFERENCES quote ON DELETE CASCADE,
    confidence INTEGER NOT NULL,
    word_count INTEGER NOT NULL
) STRICT;

-- Articles whose parts are not yet in the tables that a migration made; the program reads them when it opens the archive.
CREATE TABLE unindexed (
    article_id INTEGER PRIMARY KEY
) STRICT;
INSERT INTO unindexed SELECT id FROM article;
