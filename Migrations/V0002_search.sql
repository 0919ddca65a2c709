-- Full text, contentless: the words are in the archive already. The text that goes in is folded by the program (lower
-- case, no diacritics, no -nya, -lah, -kah), so the tokenizer only splits at spaces. To take a row out, FTS5 must be
-- given the same words again, so the folding never changes without a migration that builds both tables anew.

CREATE VIRTUAL TABLE article_words USING fts5 (title, body, content = '', tokenize = 'ascii');

CREATE VIRTUAL TABLE quote_words USING fts5 (words, around, content = '', tokenize = 'ascii');
