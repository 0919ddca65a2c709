"""Holds the feeds and exports of a server against their formats, as others read them: rows.py ADDRESS.

Atom against the grammar of RFC 4287 (atom.rng) and by feedparser, JSON Feed against jsonfeed.json, CSV by Python's reader.
"""

import csv
import io
import json
import pathlib
import sys
import urllib.error
import urllib.parse
import urllib.request

import feedparser
import jsonschema
from lxml import etree

HERE = pathlib.Path(__file__).parent
GRAMMAR = etree.RelaxNG(etree.parse(HERE / "atom.rng"))
SCHEMA = jsonschema.Draft202012Validator(json.loads((HERE / "jsonfeed.json").read_text()))

# What a page may bring along that XML, CSV or a spreadsheet take for something of their own.
HOSTILE = [
    {"title": "=HYPERLINK(\"http://a.example\",\"b\")", "text": "\"+62 dan \u0000\u0007\u001b kami, ]]> & <b>,\" kata Sari Wulan."},
    {"title": "</title><script>alert(1)</script>", "text": "“-satu; \"dua\"\r\ntiga,” ujar @Bram Tarigan. \ufffe\uffff"},
    {"title": "\u202eterbalik", "text": "\"Perahu 💥 menunggu lama,\" kata Rudi Hartono.", "publishedAt": "2026-02-04",
     "url": "https://kabar.example/?a=1&b='2'"},
    {"title": "Satu menit", "text": "\"Dermaga kami perbaiki bersama,\" kata Rudi Hartono.", "language": "id",
     "publishedAt": "2026-02-04T14:30:00+07:00"},
]
FILTERS = ["", "?speaker=rudi%20hartono", "?q=dermaga&limit=1", "?date=1999", "?type=direct&limit=2", "?date=none"]


def fetch(address, **fields):
    """Returns status, field lines and content."""
    request = urllib.request.Request(address, headers={name.replace("_", "-"): value for name, value in fields.items()})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def pages(address, check):
    """Checks a feed's pages, and returns the ids of its entries."""
    ids = []
    while address:
        status, fields, content = fetch(address)
        assert status == 200, (address, status, content)
        assert fetch(address, If_None_Match=fields["ETag"])[0] == 304, address
        entries, address = check(address, content)
        ids += entries
    assert len(ids) == len(set(ids)), ids
    return ids


def atom(address, content):
    """Checks a page of Atom."""
    document = etree.fromstring(content)
    assert GRAMMAR.validate(document), (address, GRAMMAR.error_log)
    feed = feedparser.parse(content, response_headers={"content-type": "application/atom+xml; charset=utf-8"})
    assert not feed.bozo and feed.version == "atom10", (address, feed.get("bozo_exception"))
    links = {link.rel: link.href for link in feed.feed.links}
    assert links["self"] == address, (links, address)
    for entry in feed.entries:
        assert entry.id and entry.title and entry.updated and entry.content[0].value, entry
    return [entry.id for entry in feed.entries], links.get("next")


def json_feed(address, content):
    """Checks a page of JSON Feed."""
    feed = json.loads(content)
    SCHEMA.validate(feed)
    assert feed["feed_url"] == address
    return [item["id"] for item in feed["items"]], feed.get("next_url")


def count_feeds(base):
    """Checks all feeds, and returns the number of entries read."""
    count = 0
    for subject in ["quotes", "articles"]:
        for query in FILTERS:
            told = pages(f"{base}/feeds/{subject}.atom{query}", atom)
            assert told == pages(f"{base}/feeds/{subject}.json{query}", json_feed)
            count += len(told)
    return count


def restored(cell):
    """Takes the apostrophe away that keeps a spreadsheet from reading a formula."""
    bare = cell.lstrip("'")
    return cell[1:] if bare != cell and bare[:1] in tuple("=+-@\t\r\n") else cell


def count_exports(base):
    """Checks all exports against each other, and returns the number of quotations."""
    lines = [json.loads(line) for line in fetch(f"{base}/v1/export/quotes.ndjson")[2].splitlines()]
    quotes, end = lines[:-1], lines[-1]
    assert end == {"done": True, "rows": len(quotes)}, end
    table = list(csv.DictReader(io.StringIO(fetch(f"{base}/v1/export/quotes.csv")[2].decode(), newline="")))
    assert [row["id"] for row in table] == [quote["id"] for quote in quotes]
    for row, quote in zip(table, quotes):
        assert None not in row and None not in row.values()
        assert restored(row["text"]) == quote["text"].replace("\0", "\ufffd"), (row["text"], quote["text"])
        assert not any(cell[:1] in tuple("=+-@\t\r\n") for cell in row.values() if cell), row
    graph = json.loads(fetch(f"{base}/v1/export/quotes.jsonld")[2])["@graph"]
    assert [node["identifier"] for node in graph] == [quote["id"] for quote in quotes]
    assert json.loads(fetch(f"{base}/v1/export/claims.jsonld")[2])["@graph"]
    for name in ["articles.ndjson", "articles.ninjs.ndjson"]:
        articles = [json.loads(line) for line in fetch(f"{base}/v1/export/{name}")[2].splitlines()]
        assert articles[-1] == {"done": True, "rows": len(articles) - 1}
    return len(quotes)


def main(base):
    """Posts what is hostile, then reads everything."""
    for article in HOSTILE:
        content = json.dumps(article).encode()
        request = urllib.request.Request(f"{base}/v1/articles", content, {"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=60).close()
    print(f"feeds: {count_feeds(base)} entries read, all is well.")
    print(f"exports: {count_exports(base)} quotations read in each form, all is well.")


main(sys.argv[1])
