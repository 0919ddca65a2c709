"""Writes the files that a page shows, each named in backquotes before its block: blocks.py PAGE FOLDER."""

import pathlib
import re
import sys

page, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
for words, text in re.findall(r"([^\n]+(?:\n[^\n]+)*)\n\n```(?:json|ini|yaml|nginx|)\n(.*?)```", page.read_text(), re.S):
    names = re.findall(r"`(?:[^`]*/)?([\w.]+\.(?:json|service|yaml|yml)|Caddyfile)`", words)
    (folder / (names[0] if names else "nginx.conf")).write_text(text)
