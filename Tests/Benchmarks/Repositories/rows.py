"""The rows that all repositories hold, as an archive of ours gives them out, and what is asked for."""

import json
import random
import urllib.parse
import urllib.request


class Rows:
    """Articles and quotations of a served archive, with the texts that went into it."""

    def __init__(self, address, lines):
        texts = {}
        with open(lines, encoding="utf-8") as file:
            for line in file:
                article = json.loads(line)
                texts[article["url"]] = article["text"]
        self.articles, self.quotes = [], []
        path = "/v1/articles?sort=ingested&limit=200&fields=id,title,url,site,published,quotes(id,text,type,speaker)"
        while path:
            with urllib.request.urlopen(address + path) as answer:
                page = json.load(answer)
            for article in page["items"]:
                self._add(article, texts)
            path = page["next"]

    def _add(self, article, texts):
        published = article["published"]["value"]
        site = (article["site"] or {}).get("name")
        text = texts[article["url"]]
        self.articles.append((article["id"], article["title"], site, published, text))
        for quote in article["quotes"]:
            speaker = (quote["speaker"] or {}).get("name")
            self.quotes.append((quote["id"], article["id"], speaker, quote["type"], published, quote["text"]))

    def questions(self, count):
        """What is asked for, the same of everybody: ids, days, pairs of words, speakers."""
        chance = random.Random(7)
        ids = [chance.choice(self.articles)[0] for _ in range(count)]
        days = [chance.choice(self.articles)[3][:10] for _ in range(count)]
        words = []
        while len(words) < count:
            title = [word for word in (chance.choice(self.articles)[1] or "").lower().split() if word.isalpha()]
            if len(title) >= 2:
                words.append(title[:2])
        speakers = [quote[2] for quote in self.quotes if quote[2]]
        return {"ids": ids, "days": days, "words": words, "speakers": [chance.choice(speakers) for _ in range(count)]}


def paths(questions, templates):
    """The paths of each kind of question: `{0}` and `{1}` stand for what is asked for."""
    asked = {
        "by id": [[id] for id in questions["ids"]], "by day": [[day] for day in questions["days"]],
        "newest first": [[]], "two words": questions["words"], "quotations by speaker": [[s] for s in questions["speakers"]],
    }
    return {
        kind: [templates[kind].format(*map(urllib.parse.quote, values)) for values in asked[kind]] for kind in templates
    }
