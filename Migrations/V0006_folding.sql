-- Words are folded otherwise: without -ku and -mu, apostrophes and the 2 of doubled words, numbers apart from letters.
INSERT INTO article_words (article_words) VALUES ('delete-all');
INSERT INTO quote_words (quote_words) VALUES ('delete-all');
-- The program fills both when all migrations are done.
PRAGMA user_version = 1;
