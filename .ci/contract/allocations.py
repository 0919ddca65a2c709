"""Makes sure that looking at parameters takes no more memory than the request that brings them: allocations.py KUTIP.

What a server holds at once for a refusal is compared with what it holds for as long a request to an address that takes no
notice of parameters, so that what is left is the looking. A bound of 2 KiB is the refusal itself, a document of JSON.
"""

import mmap
import os
import pathlib
import socket
import struct
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
LONG = 7900
QUERIES = {
    "an unknown name": "x" * LONG + "=1", "a number": "limit=" + "9" * LONG, "words": "q=" + "a" * LONG,
    "members": "fields=" + "a," * (LONG // 2), "kinds": "type=" + "direct," * (LONG // 7),
    "exactness": "precision=" + "day," * (LONG // 4), "a cursor": "cursor=" + "a" * LONG, "a date": "date=" + "2" * LONG,
    "escapes": "speaker=" + "%41" * (LONG // 3), "a flag": "strict=" + "true" * (LONG // 4),
    "many names": "&".join(f"limit{number}=1" for number in range(250)),
    "one name twice": "q=" + "a" * (LONG // 2) + "&q=" + "a" * (LONG // 2),
}


def ask(port, counts, target):
    """Returns status, length of the request, and the most bytes that were held for it."""
    request = f"GET {target} HTTP/1.1\r\nHost: a.example\r\n\r\n".encode()
    with socket.create_connection(("127.0.0.1", port)) as client:
        # What a connection takes for itself is there before.
        client.sendall(b"GET /healthz HTTP/1.1\r\nHost: a.example\r\n\r\n")
        client.recv(65536)
        time.sleep(0.02)
        held = struct.unpack("q", counts[:8])[0]
        counts[8:16] = struct.pack("q", held)
        client.sendall(request)
        status = client.recv(65536).split()[1].decode()
        time.sleep(0.02)
        return status, len(request), struct.unpack("q", counts[8:16])[0] - held


def most(port, counts, target):
    """The least of several tries: what else the server does at that moment is not the request's."""
    return min((ask(port, counts, target) for _ in range(7)), key=lambda tried: tried[2])


def main(kutip):
    """Prints a row for each query, and ends with 1 where one takes more than it may."""
    with tempfile.TemporaryDirectory() as folder:
        library, file = f"{folder}/allocations.so", f"{folder}/counts"
        subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-o", library, HERE / "allocations.c"], check=True)
        pathlib.Path(file).write_bytes(bytes(4096))
        server = subprocess.Popen(
            [kutip, "serve", "--port", "0", "--database", f"{folder}/kutip.sqlite"], stdout=subprocess.PIPE, text=True,
            env={**os.environ, "LD_PRELOAD": library, "ALLOCATIONS": file})
        try:
            port = int(server.stdout.readline().split()[2].rsplit(":", 1)[1])
            counts = mmap.mmap(os.open(file, os.O_RDWR), 4096)
            failed = False
            for name, query in QUERIES.items():
                status, length, held = most(port, counts, f"/v1/quotes?{query}")
                other, _, base = most(port, counts, f"/healthz?{query}")
                assert (status, other) == ("400", "200"), (name, status, other)
                is_too_much = held - base > length + 2048
                failed |= is_too_much
                print(f"{name:16} request {length:5}, reading {base:6}, looking {held - base:6}{'  TOO MUCH' if is_too_much else ''}")
            sys.exit(failed)
        finally:
            server.terminate()
            server.wait()


main(sys.argv[1])
