"""Holds the forms of every article that a server has against the standards they name: formats.py ADDRESS.

ninjs against IPTC's schema, where that lies beside the project (it is not ours to keep); JSON-LD against the rules of
JSON-LD 1.1 and the vocabulary of schema.org, members and the types of their values, as PyPI has both; annotations against
what the W3C says an annotation must have. No context is fetched: a consumer has them at hand, or can't read offline.
"""

import importlib
import json
import pathlib
import re
import sys
import urllib.request

import jsonschema
from pyld import jsonld

# Imported by its name: `import … as` makes this package look for itself without end.
SCHEMA_ORG = importlib.import_module("msgspec_schemaorg.models")
SCHEMA = pathlib.Path(__file__).resolve().parents[3] / "shared/schemas/ninjs-schema_3.0.json"


def get(address):
    """Returns what is at an address, and its media type."""
    with urllib.request.urlopen(address) as answer:
        return answer.read(), answer.headers.get_content_type()


# What the words of annotations mean (Web Annotation Vocabulary, appendix A), those that the API writes.
REFERENCES = {"body": "oa:hasBody", "target": "oa:hasTarget", "source": "oa:hasSource", "selector": "oa:hasSelector",
              "generator": "as:generator", "first": "as:first", "partOf": "as:partOf"}
NUMBERS = {"start": "oa:start", "end": "oa:end", "total": "as:totalItems", "startIndex": "as:startIndex"}
ANNOTATION = {
    "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#", "id": "@id", "type": "@type",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "dc": "http://purl.org/dc/elements/1.1/", "foaf": "http://xmlns.com/foaf/0.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    **{name: f"oa:{name}" for name in ["Annotation", "TextualBody", "SpecificResource", "TextQuoteSelector",
                                       "TextPositionSelector", "identifying", "highlighting", "linking", "exact",
                                       "prefix", "suffix"]},
    "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
    "Software": "as:Application", "value": "rdf:value", "format": "dc:format", "label": "rdfs:label",
    "name": "foaf:name", "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    **{name: {"@id": meaning, "@type": "@id"} for name, meaning in REFERENCES.items()},
    **{name: {"@id": meaning, "@type": "xsd:nonNegativeInteger"} for name, meaning in NUMBERS.items()},
}
CONTEXTS = {
    "https://schema.org": {"@vocab": "https://schema.org/"},
    "http://www.w3.org/ns/anno.jsonld": ANNOTATION,
}


def load(address, options):
    """Gives JSON-LD a context without a network."""
    document = {"@context": {"@version": 1.1, **CONTEXTS[address]}}
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": document}


def nodes(value):
    """Yields every object in a value."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    for element in value if isinstance(value, list) else []:
        yield from nodes(element)


def check_linked_data(document, of):
    """Expands a document, and holds its ids and, for schema.org, the names of its members against the vocabulary."""
    expanded = jsonld.expand(document, {"documentLoader": load})
    assert expanded or document.get("@graph") == [], f"{of} says nothing"
    for node in nodes(document):
        name = node.get("@id", node.get("id", "http://"))
        assert name.startswith(("http://", "https://")), f"{of}: the id {name} is no address"
    if document["@context"] != "https://schema.org":
        strangers = {name for node in nodes(document) for name in node} - {"@context"} - set(ANNOTATION)
        assert not strangers, f"{of}: annotations have no {', '.join(strangers)}"
        for node in nodes(expanded):
            for value in node.get("http://www.w3.org/ns/oa#motivatedBy", []) + node.get("http://www.w3.org/ns/oa#hasPurpose", []):
                assert value["@id"].startswith("http://www.w3.org/ns/oa#"), f"{of}: {value} is no motivation"
        return
    for node in nodes(document):
        names = [name for name in node if not name.startswith("@")]
        known = getattr(SCHEMA_ORG, node["@type"]).__struct_encode_fields__ if "@type" in node else ()
        strangers = set(names) - set(known)
        assert not strangers, f"{of}: a {node.get('@type')} has no {', '.join(strangers)}"
        for name in names:
            check_range(node["@type"], name, node[name], of)


def check_range(kind, name, value, of):
    """Holds the values of a member against the types that schema.org has for it."""
    model = getattr(SCHEMA_ORG, kind)
    own = dict(zip(model.__struct_encode_fields__, model.__struct_fields__))[name]
    types = next(str(vars(base)["__annotations__"][own]) for base in model.__mro__
                 if own in vars(base).get("__annotations__", {}))
    words = set(re.findall(r"\w+", types))
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            known = [base.__name__ for base in getattr(SCHEMA_ORG, one["@type"]).__mro__]
            fits = words.intersection(known)
        elif isinstance(one, str):
            is_date = re.fullmatch(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?", one)
            fits = words & {"str"} or is_date and words & {"date"} or one.startswith("http") and words & {"URL"}
        else:
            fits = words & {"int", "float"}
        assert fits, f"{of}: {name} of a {kind} is {one}, not {types}"


def check_annotations(collection, text, of):
    """Holds annotations against the text that they are about."""
    items = collection["first"]["items"]
    assert collection["type"] == "AnnotationCollection" and collection["total"] == len(items), of
    for target in (target for item in items for target in item["target"]):
        quote, place = target["selector"]
        assert text[place["start"] : place["end"]] == quote["exact"], f"{of}: {place} is not {quote['exact']}"
        assert text[: place["start"]].endswith(quote["prefix"]), f"{of}: {quote['prefix']} is not before {place}"


def check(article, ninjs):
    """Holds all forms of an article against their standards."""
    for form in ("jsonld", "claims"):
        for address in (f"{article}?format={form}", f"{article}/quotes?format={form}"):
            content, kind = get(address)
            assert kind == "application/ld+json" and b"<" not in content, address
            check_linked_data(json.loads(content), address)
    content, kind = get(f"{article}/annotations")
    assert kind == "application/ld+json", article
    check_linked_data(json.loads(content), f"{article}/annotations")
    check_annotations(json.loads(content), get(f"{article}/text")[0].decode(), article)
    content, kind = get(f"{article}?format=ninjs")
    assert kind == "application/vnd.iptc.ninjs+json", article
    if ninjs:
        for error in ninjs.iter_errors(json.loads(content)):
            sys.exit(f"{article}?format=ninjs: {error.json_path}: {error.message}")


# Articles with what makes forms hard: markup in every part, a time to the minute, an address, two printings of one story.
STORY = "“Harga </script><!-- {} & 'naik' lagi pada akhir pekan ini,” kata Sari Wulan kepada warga.\n\nPasar <b>sepi</b>."
SAMPLES = [
    {"text": STORY.format(1), "title": "</script><script>alert(1)</script>", "publishedAt": "2026-03-12T14:30+07:00"},
    {"text": STORY.format(2), "url": "https://kabar.example/?a=1&b='2", "site": "Kabar \u202e & Teluk", "publishedAt": "2026"},
    {"text": "x"},
]


def post(server, article):
    """Hands an article in."""
    content = json.dumps(article).encode()
    urllib.request.urlopen(
        urllib.request.Request(f"{server}/v1/articles", content, {"Content-Type": "application/json"})
    ).close()


def main(server):
    """Checks every article of a server, its own samples among them."""
    for article in SAMPLES:
        post(server, article)
    ninjs = None
    if SCHEMA.exists():
        schema = json.loads(SCHEMA.read_text())
        ninjs = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    else:
        print(f"ninjs is not checked: {SCHEMA} is not there")
    page, count = "/v1/articles?limit=200", 0
    while page:
        items = json.loads(get(server + page)[0])
        for item in items["items"]:
            check(f"{server}/v1/articles/{item['id']}", ninjs)
            count += 1
        page = items["next"]
    print(f"{count} articles are sound in every form")


if __name__ == "__main__":
    main(sys.argv[1])
