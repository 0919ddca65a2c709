"""Repositories that are measured: each is started with the rows, measured, and ended."""

import os
import pathlib
import re
import shutil
import socket
import sqlite3
import subprocess
import time
import urllib.request

from rows import paths

HERE = pathlib.Path(__file__).resolve().parent
BUILD = HERE.parent / ".build"


def free_port():
    """A port that nobody has at the moment."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Web:
    """A repository that answers over HTTP, and is driven by wrk."""

    def measure(self, kind, clients, seconds):
        """Requests a second and the 99th percentile in milliseconds."""
        listing = pathlib.Path(self.folder) / f"{type(self).__name__}-{kind.replace(' ', '-')}"
        listing.write_text("\n".join(self.paths[kind]) + "\n", encoding="utf-8")
        command = ["wrk", "-t1", f"-c{clients}", f"-d{seconds}s", "-s", HERE / "paths.lua", self.address, "--", listing]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        requests, duration, p99, errors = map(int, re.search(r"RESULT (\d+) (\d+) (\d+) (\d+)", output).groups())
        if errors:
            raise SystemExit(f"{type(self).__name__}, {kind}: {errors} errors\n{output}")
        return requests / duration * 1e6, p99 / 1000

    def end(self):
        self.process.terminate()
        self.process.wait()


class Kutip(Web):
    """Our own archive."""

    TEMPLATES = {
        "by id": "/v1/articles/{0}", "by day": "/v1/articles?date={0}", "newest first": "/v1/articles",
        "two words": "/v1/articles?q={0}%20{1}&fields=id,title,published", "quotations by speaker": "/v1/quotes?speaker={0}",
    }

    def __init__(self, folder, binary, lines):
        self.folder = folder
        archive = f"{folder}/kutip.sqlite"
        subprocess.run([binary, "import", lines, "--database", archive], check=True)
        command = [binary, "serve", "--port", "0", "--database", archive, "--requests-per-connection", "1000000000"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.address = re.search(r"http://\S+", self.process.stdout.readline()).group()

    def ask(self, questions):
        self.paths = paths(questions, self.TEMPLATES)


class Datasette(Web):
    """Datasette over the rows in an SQLite file of its own, with the indexes that the questions ask for."""

    OPTIONS = "_size=25&_nocount=1&_nofacet=1&_nosuggest=1"
    TEMPLATES = {
        "by id": "/rows/articles/{0}.json", "by day": f"/rows/articles.json?day={{0}}&{OPTIONS}",
        "newest first": f"/rows/articles.json?_sort_desc=published&{OPTIONS}",
        "two words": f"/rows/articles.json?_search={{0}}%20{{1}}&_sort_desc=published&{OPTIONS}",
        "quotations by speaker": f"/rows/quotes.json?speaker={{0}}&_sort_desc=published&{OPTIONS}",
    }

    def __init__(self, folder, rows):
        self.folder = folder
        self._fill(f"{folder}/rows.db", rows)
        port = free_port()
        command = [self._tool(), "serve", "-i", f"{folder}/rows.db", "--port", str(port), "--host", "127.0.0.1"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.address = f"http://127.0.0.1:{port}"
        while True:
            try:
                urllib.request.urlopen(f"{self.address}/-/versions.json").close()
                return
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit("Datasette does not start")
                time.sleep(0.1)

    def ask(self, questions):
        self.paths = paths(questions, self.TEMPLATES)

    @staticmethod
    def _tool():
        tools = BUILD / "datasette"
        if not (tools / "bin/datasette").exists():
            subprocess.run(["python3", "-m", "venv", tools], check=True)
            subprocess.run([tools / "bin/pip", "install", "--quiet", "datasette"], check=True)
        return tools / "bin/datasette"

    @staticmethod
    def _fill(path, rows):
        with sqlite3.connect(path) as db:
            db.executescript(
                "CREATE TABLE articles (id TEXT PRIMARY KEY, title TEXT, site TEXT, published TEXT, day TEXT, text TEXT);"
                "CREATE TABLE quotes (id TEXT PRIMARY KEY, article TEXT, speaker TEXT, type TEXT, published TEXT, text TEXT);"
            )
            db.executemany("INSERT INTO articles VALUES (?, ?, ?, ?, substr(?4, 1, 10), ?5)", rows.articles)
            db.executemany("INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?)", rows.quotes)
            db.executescript(
                "CREATE INDEX newest ON articles (published); CREATE INDEX days ON articles (day);"
                "CREATE INDEX speakers ON quotes (speaker, published);"
                "CREATE VIRTUAL TABLE articles_fts USING fts5 (title, text, content='articles');"
                "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild'); ANALYZE;"
            )


class PostgreSQL:
    """PostgreSQL, which speaks no HTTP: pgbench asks it in its own protocol, with prepared statements."""

    SCRIPTS = {
        "by id": "SELECT * FROM articles WHERE id = (SELECT id FROM asked WHERE number = :n)",
        "by day": "SELECT id, title, site, published FROM articles WHERE day = (SELECT day FROM asked WHERE number = :n)"
        " ORDER BY published DESC LIMIT 25",
        "newest first": "SELECT id, title, site, published FROM articles ORDER BY published DESC LIMIT 25",
        "two words": "SELECT id, title, site, published FROM articles"
        " WHERE words @@ (SELECT words FROM asked WHERE number = :n) ORDER BY published DESC LIMIT 25",
        "quotations by speaker": "SELECT * FROM quotes WHERE speaker = (SELECT speaker FROM asked WHERE number = :n)"
        " ORDER BY published DESC LIMIT 25",
    }

    def __init__(self, folder, rows):
        self.tools = max(pathlib.Path("/usr/lib/postgresql").iterdir()) / "bin"
        self.folder, self.port, self.rows = f"{folder}/postgresql", free_port(), rows
        os.mkdir(self.folder)
        os.chmod(folder, 0o755)
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        self._run(f"{self.tools}/initdb -D {self.folder}/data --auth trust --encoding UTF8 --locale C")
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c shared_buffers=512MB"
        self._run(f"{self.tools}/pg_ctl -w -D {self.folder}/data -l {self.folder}/log -o '{options}' start")

    def _run(self, command):
        shell = ["su", "postgres", "-c", command] if os.geteuid() == 0 else ["sh", "-c", command]
        subprocess.run(shell, check=True, stdout=subprocess.DEVNULL, cwd=self.folder)

    def _psql(self, sql, rows=()):
        fields = (["\\N" if v is None else v.replace("\\", r"\\").replace("\t", r"\t").replace("\n", r"\n").replace("\r", r"\r")
                   for v in row] for row in rows)
        text = sql + "".join("\t".join(row) + "\n" for row in fields) + ("\\.\n" if rows else "")
        command = [f"{self.tools}/psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres"]
        subprocess.run(command, input=text, text=True, check=True, stdout=subprocess.DEVNULL)

    def ask(self, questions):
        self._psql(
            "CREATE TABLE articles (id text PRIMARY KEY, title text, site text, published text, text text,"
            " day text GENERATED ALWAYS AS (substr(published, 1, 10)) STORED,"
            " words tsvector GENERATED ALWAYS AS (to_tsvector('simple', coalesce(title, '') || ' ' || text)) STORED);\n"
            "COPY articles (id, title, site, published, text) FROM stdin;\n", self.rows.articles)
        self._psql(
            "CREATE TABLE quotes (id text PRIMARY KEY, article text, speaker text, type text, published text, text text);\n"
            "COPY quotes FROM stdin;\n", self.rows.quotes)
        asked = zip(questions["ids"], questions["days"], [" & ".join(pair) for pair in questions["words"]], questions["speakers"])
        self._psql(
            "CREATE TABLE asked (id text, day text, words tsquery, speaker text, number int);\n"
            "COPY asked FROM stdin;\n", [(*one, str(number)) for number, one in enumerate(asked)])
        self._psql(
            "CREATE INDEX ON articles (published); CREATE INDEX ON articles (day, published);"
            "CREATE INDEX ON articles USING gin (words); CREATE INDEX ON quotes (speaker, published);"
            "CREATE UNIQUE INDEX ON asked (number);\nVACUUM ANALYZE;\n")
        self.count = len(questions["ids"])

    def measure(self, kind, clients, seconds):
        """Transactions a second and the 99th percentile in milliseconds."""
        script = f"{self.folder}/script.sql"
        pathlib.Path(script).write_text(f"\\set n random(0, {self.count - 1})\n{self.SCRIPTS[kind]};\n")
        for old in pathlib.Path(self.folder).glob("times.*"):
            old.unlink()
        self._run(
            f"{self.tools}/pgbench -n -M prepared -h 127.0.0.1 -p {self.port} -U postgres -c {clients} -j 1 -T {seconds}"
            f" -f {script} -l --log-prefix={self.folder}/times postgres")
        times = sorted(
            int(line.split()[2]) for log in pathlib.Path(self.folder).glob("times.*") for line in log.open())
        return len(times) / seconds, times[int(len(times) * 0.99)] / 1000

    def end(self):
        self._run(f"{self.tools}/pg_ctl -D {self.folder}/data -m fast stop")
