#!/usr/bin/env python3
"""Kills a server at random moments while it takes single posts and bulks, round after round, and looks for every
article that it acknowledged: kill_rounds.py KUTIP ROUNDS.

What was acknowledged must be there with its very text, and `kutip check` must find nothing half there.
"""

import hashlib
import http.client
import json
import random
import re
import subprocess
import sys
import tempfile
import threading
import time


def text(name):
    """An article with a quotation, another one for each name."""
    number = int(hashlib.sha256(name.encode()).hexdigest()[:6], 16)
    filler = " ".join(f"Perahu {number + step} menunggu giliran di dermaga {name}." for step in range(20))
    return f"Kabar dermaga {name}\n\n“Kami mencatat {name},” kata Sari Wulan.\n\n{filler}"


class Server:
    """One round's server, and what it acknowledged."""

    def __init__(self, kutip, archive):
        command = [kutip, "serve", "--port", "0", "--database", archive]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.port = int(re.search(r"http://[^:]+:(\d+)", self.process.stdout.readline()).group(1))
        self.acknowledged = []

    def post_singly(self, name):
        """Posts one article after the other until the server is gone."""
        number = 0
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port)
            while True:
                number += 1
                mine = text(f"{name}-{number}")
                connection.request("POST", "/v1/articles", mine.encode(), {"Content-Type": "text/plain; charset=utf-8"})
                answer = connection.getresponse()
                answer.read()
                if answer.status == 201:
                    self.acknowledged.append((answer.headers["Location"].rsplit("/", 1)[1], mine))
        except (OSError, http.client.HTTPException):
            pass

    def post_bulk(self, name):
        """Posts bulks without an end, and reads the answer's lines while it sends."""
        sent, reader = {}, None
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port)
            connection.putrequest("POST", "/v1/articles/bulk")
            connection.putheader("Content-Type", "application/x-ndjson")
            connection.putheader("Transfer-Encoding", "chunked")
            connection.endheaders()
            reader = threading.Thread(target=self._read_lines, args=(connection, sent))
            reader.start()
            number = 0
            while True:
                lines = b""
                for _ in range(20):
                    number += 1
                    sent[number] = text(f"{name}-{number}")
                    lines += json.dumps({"text": sent[number]}).encode() + b"\n"
                connection.send(b"%x\r\n%s\r\n" % (len(lines), lines))
        except OSError:
            pass
        if reader:
            reader.join()

    def _read_lines(self, connection, sent):
        try:
            answer = http.client.HTTPResponse(connection.sock)
            answer.begin()
            while line := answer.readline():
                told = json.loads(line)
                if told.get("status") == 201:
                    self.acknowledged.append((told["id"], sent[told["line"]]))
        except (OSError, ValueError, http.client.HTTPException):
            pass


def kill_round(kutip, archive, number, chance):
    """Lets four clients post singly and two in bulk, kills the server, and returns what it acknowledged."""
    server = Server(kutip, archive)
    clients = [threading.Thread(target=server.post_singly, args=(f"{number}-s{index}",)) for index in range(4)]
    clients += [threading.Thread(target=server.post_bulk, args=(f"{number}-b{index}",)) for index in range(2)]
    for client in clients:
        client.start()
    time.sleep(chance.uniform(0.02, 0.6))
    server.process.kill()
    server.process.wait()
    for client in clients:
        client.join()
    return server.acknowledged


def main(kutip, rounds):
    chance = random.Random()
    with tempfile.TemporaryDirectory() as folder:
        archive, acknowledged = f"{folder}/kutip.sqlite", []
        for number in range(int(rounds)):
            acknowledged += kill_round(kutip, archive, number, chance)
        server = Server(kutip, archive)
        connection, lost = http.client.HTTPConnection("127.0.0.1", server.port), 0
        for number, (id, mine) in enumerate(acknowledged):
            if number % 500 == 499:
                connection.close()
            connection.request("GET", f"/v1/articles/{id}/text")
            answer = connection.getresponse()
            if answer.read() != mine.encode() or answer.status != 200:
                lost += 1
        server.process.terminate()
        server.process.wait()
        check = subprocess.run([kutip, "check", "--database", archive], capture_output=True, text=True)
        print(f"{rounds} rounds, {len(acknowledged)} acknowledged, {lost} lost\n{check.stdout.strip()}")
        sys.exit(1 if lost or check.returncode else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
