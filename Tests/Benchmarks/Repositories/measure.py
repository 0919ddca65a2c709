#!/usr/bin/env python3
"""Measures an archive of ours beside Datasette and PostgreSQL, all over the same rows: measure.py KUTIP STORAGE-BENCHMARK.

COUNT articles are made by the generator; each kind of question is asked for SECONDS by 16 and by 64 clients.
"""

import os
import subprocess
import sys
import tempfile

from rows import Rows
from servers import Datasette, Kutip, PostgreSQL


def main(kutip, generator):
    count, seconds = int(os.environ.get("COUNT", "20000")), int(os.environ.get("SECONDS", "5"))
    with tempfile.TemporaryDirectory() as folder:
        lines = f"{folder}/articles.ndjson"
        with open(lines, "wb") as file:
            subprocess.run([generator, "lines", str(count)], stdout=file, check=True)
        servers = []
        try:
            servers.append(Kutip(folder, kutip, lines))
            rows = Rows(servers[0].address, lines)
            servers += [Datasette(folder, rows), PostgreSQL(folder, rows)]
            questions = rows.questions(5000)
            for server in servers:
                server.ask(questions)
            print(f"{len(rows.articles)} articles, {len(rows.quotes)} quotations; PostgreSQL through pgbench, no HTTP\n")
            table(servers, seconds)
        finally:
            for server in servers:
                server.end()


def table(servers, seconds):
    """Prints requests a second / p99 in milliseconds, and how many times as many ours answers."""
    names = [type(server).__name__ for server in servers]
    print(f"| question, clients | {' | '.join(names)} | {' | '.join(f'against {name}' for name in names[1:])} |")
    print("|---" * (2 * len(names)) + "|")
    for kind in Kutip.TEMPLATES:
        for clients in (16, 64):
            results = [server.measure(kind, clients, seconds) for server in servers]
            cells = [f"{rate:,.0f}/s, {p99:.1f} ms" for rate, p99 in results]
            ratios = [f"{results[0][0] / rate:.1f} x, p99 {results[0][1] / p99:.2f} x" for rate, p99 in results[1:]]
            print(f"| {kind}, {clients} | {' | '.join(cells + ratios)} |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
