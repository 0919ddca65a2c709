#!/usr/bin/env python3
"""Asks a server everything that clients ask, for hours where one likes, and looks whether its memory stays flat:
mixed_load.py KUTIP LINES MINUTES, with LINES a file of articles as `storage-benchmark lines` prints them.

Memory is what the process has for itself (RssAnon); pages of the archive's file that it has mapped are the system's. It
ends with 1 when an answer failed, or when the second half of the time needed a fifth more memory than the first. What it
keeps of answers and pages fills for ten minutes: less than 30 say little.
"""

import http.client
import itertools
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import threading
import time

CLIENTS, REQUESTS_PER_SECOND = 4, 8
FORMS = ["", "?format=ninjs", "?format=jsonld", "?format=html", "/text", "/quotes", "/annotations"]
LISTS = [
    "/v1/articles?limit=200", "/v1/articles?date=2024-05", "/v1/articles?q=anggaran", "/v1/articles?q=pemer*", "/v1/quotes",
    "/v1/quotes?limit=200&sort=-published", "/v1/speakers?limit=50", "/v1/stats/quotes?groupBy=month", "/v1/changes?since=0",
    "/feeds/quotes.atom", "/docs", "/metrics", "/v1/openapi.json",
]


class Client(threading.Thread):
    """Sends one request after the other, chosen by chance but the same ones each time."""

    def __init__(self, number, port, lines, end):
        super().__init__()
        self.chance, self.port, self.lines, self.end = random.Random(number), port, lines, end
        self.ids, self.failures, self.answers = [], [], 0
        self.connect()

    def connect(self):
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def run(self):
        while time.time() < self.end:
            begun = time.time()
            try:
                self.step(self.chance.random())
            except (OSError, http.client.HTTPException) as error:
                self.failures.append(repr(error))
                self.connect()
            time.sleep(max(0, 1 / REQUESTS_PER_SECOND - (time.time() - begun)))

    def step(self, lot):
        if lot < 0.3 or not self.ids:
            answer = self.ask("POST", "/v1/articles", next(self.lines), "application/json")
            self.ids.append(json.loads(answer)["id"])
        elif lot < 0.31:
            bulk = b"".join(itertools.islice(self.lines, 200))
            self.ask("POST", "/v1/articles/bulk", bulk, "application/x-ndjson")
        elif lot < 0.36:
            self.ask("POST", "/v1/parse", next(self.lines), "application/json")
        elif lot < 0.38:
            self.ask("DELETE", "/v1/articles/" + self.ids.pop(self.chance.randrange(len(self.ids))))
        elif lot < 0.382:
            self.ask("GET", "/v1/export/quotes.csv")
        elif lot < 0.65:
            self.ask("GET", f"/v1/articles/{self.chance.choice(self.ids)}{self.chance.choice(FORMS)}")
        else:
            self.ask("GET", self.chance.choice(LISTS))

    def ask(self, method, path, content=None, kind="text/plain"):
        fields = {"Content-Type": kind, "Accept-Encoding": self.chance.choice(["gzip", "identity"])}
        if content:
            fields["Accept-Encoding"] = "identity"
        self.connection.request(method, path, content, fields)
        answer = self.connection.getresponse()
        body = answer.read()
        self.answers += 1
        if answer.status >= 400:
            self.failures.append(f"{method} {path}: {answer.status} {body[:200]}")
        return body


def megabytes(process):
    """What the process has for itself."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
    return int(re.search(r"RssAnon:\s+(\d+)", status).group(1)) / 1024


class Lines:
    """The lines of a file, over and over, for several clients: a text that was posted before is the same article."""

    def __init__(self, path):
        self.lines = itertools.cycle(pathlib.Path(path).read_bytes().splitlines(keepends=True))
        self.lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.lines)


def main():
    kutip, path, minutes = sys.argv[1], sys.argv[2], float(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder:
        command = [kutip, "serve", "--port", "0", "--database", f"{folder}/archive.sqlite",
                   "--requests-per-connection", "1000000000"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        port = int(re.search(r"http://[^:]+:(\d+)", process.stdout.readline()).group(1))
        lines, begun = Lines(path), time.time()
        clients = [Client(number, port, lines, begun + minutes * 60) for number in range(CLIENTS)]
        for client in clients:
            client.start()
        memory = []
        for tenth in range(1, 11):
            time.sleep(max(0, begun + minutes * 6 * tenth - time.time()))
            memory.append(megabytes(process))
        for client in clients:
            client.join()
        process.terminate()
        status = process.wait()
    failures = [failure for client in clients for failure in client.failures]
    flat = max(memory[5:]) < 1.2 * max(memory[:5])
    print(f"{sum(client.answers for client in clients)} answers, {len(failures)} failed, exit code {status}; memory in MB after"
          f" each tenth of the time: {' '.join(f'{one:.0f}' for one in memory)}: {'flat' if flat else 'RISING'}")
    for failure in failures[:10]:
        print(failure)
    sys.exit(0 if flat and not failures and status == 0 else 1)


if __name__ == "__main__":
    main()
