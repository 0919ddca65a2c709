-- Fewer pages written for each article of a large archive.

-- Keys of sketches come in no order: each that arrives in a large table is a page written somewhere. They gather in a small
-- table, from which the program moves those that lie close together, many to a page.
CREATE TABLE article_key_recent (
    id INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE quote_key_recent (
    id INTEGER PRIMARY KEY
) STRICT;

-- The quotations of an article lie side by side, whatever their kinds: one page and not one for each kind.
DROP INDEX quote_kind;
CREATE INDEX quote_newest ON quote (published_order, id, kind, last_day);
DROP INDEX quote_speaker;
CREATE INDEX quote_speaker ON quote (speaker_id, published_order, id, kind, last_day);
