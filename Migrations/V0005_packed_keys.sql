-- Fewer and smaller rows for each article: what an article's and a quotation's own row can hold is held there.

-- body_digest: a digest of the body's words, equal for the same ones. sketch: stands for the set of a text's shingles, NULL
-- for a text that is too short. group_id: names the near-duplicates that the row is one of, NULL for what is alone.
ALTER TABLE article ADD COLUMN body_digest INTEGER;
ALTER TABLE article ADD COLUMN sketch BLOB;
ALTER TABLE article ADD COLUMN group_id INTEGER;

-- confidence: hundredths.
ALTER TABLE quote ADD COLUMN confidence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quote ADD COLUMN word_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quote ADD COLUMN sketch BLOB;
ALTER TABLE quote ADD COLUMN group_id INTEGER;

-- A group's rows with the earliest published first and undated ones last.
CREATE INDEX article_group ON article (group_id, published_order = -100000000000, published_order)
    WHERE group_id IS NOT NULL;
CREATE INDEX quote_group ON quote (group_id, published_order = -100000000000, published_order)
    WHERE group_id IS NOT NULL;

DROP TABLE quote_trait;
DROP TABLE article_sketch;
DROP TABLE quote_sketch;
DROP TABLE article_key;
DROP TABLE quote_key;

-- What rows with nearly the same words are found by. id: 32 bits of a key of the sketch, above 31 bits of the row's number.
CREATE TABLE article_key (
    id INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE quote_key (
    id INTEGER PRIMARY KEY
) STRICT;

-- The days of a speaker are read along appearance_newest.
DROP INDEX appearance_day;

-- The words of one large transaction become one segment: fewer to merge.
INSERT INTO article_words (article_words, rank) VALUES ('hashsize', 16777216);
INSERT INTO quote_words (quote_words, rank) VALUES ('hashsize', 16777216);

-- The program fills the new columns and the keys.
INSERT OR IGNORE INTO unindexed SELECT id FROM article;
