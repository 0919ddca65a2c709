"""What schemathesis has to be told about newline-delimited JSON, which the bulk endpoint takes and answers with."""

import json

import schemathesis


@schemathesis.serializer("application/x-ndjson")
def lines(ctx, value):
    """Sends a value as one line, or the lines of a list."""
    values = value if isinstance(value, list) else [value]
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in values).encode(errors="replace")


@schemathesis.deserializer("application/x-ndjson")
def last_line(ctx, response):
    """Takes the last line, which counts the others, for the answer."""
    return json.loads(response.content.decode().splitlines()[-1])
