"""Quotations of the labelled articles beside what the parser reads from them. Standard library only."""
import json
import math
import os
import random
import subprocess
import sys

FOLDS = 10


def data():
    """The folder of the labelled articles; ends the program with a word where there is none."""
    folder = os.environ.get('KUTIP_EVALUATION', '../shared/eval')
    if not os.path.exists(os.path.join(folder, 'evaluate.py')):
        print(f'No evaluation data in {folder}; nothing was learnt.')
        sys.exit(0)
    sys.path.insert(0, folder)
    return folder


def sets():
    """The name and the path of each labelled set."""
    folder = data()
    return [(n.removesuffix('.jsonl'), os.path.join(folder, n)) for n in sorted(os.listdir(folder)) if n.endswith('.jsonl')]


def parsed(path):
    """What the parser reads from each article of a set, with its reasons, by the article's id."""
    with open(path, 'rb') as lines:
        output = subprocess.run(['.build/release/kutip', 'parse', '--ndjson', '--explain'], stdin=lines,
                                stdout=subprocess.PIPE, check=True).stdout
    return {article['id']: article for article in map(json.loads, output.splitlines())}


def pairs(path):
    """Each labelled quotation that the parser found the words of: the article's id, the parser's quotation, the label,
    the right names, and whether the parser's speaker is right, all as evaluate.py has it."""
    import evaluate as score
    gold, found = score.load(path), parsed(path)
    for kind in sorted({q['kind'] for article in gold.values() for q in article['quotes']}):
        for key, article in gold.items():
            yield from ((key, *pair) for pair in matched(score, article, found[key], kind))


def matched(score, article, prediction, kind):
    text = article['text']
    wanted = [(*score.trim(text, q['start'], q['end']), q) for q in article['quotes'] if q['kind'] == kind]
    have = [(*score.trim(text, s['start'], s['end']), q) for q in prediction['quotes'] for s in q['spans']]
    ranked = sorted(((overlap(h, w), i, j) for i, h in enumerate(have) for j, w in enumerate(wanted)
                     if overlap(h, w) >= 0.5), reverse=True)
    used_have, used_wanted = set(), set()
    for _, i, j in ranked:
        if i in used_have or j in used_wanted:
            continue
        used_have.add(i)
        used_wanted.add(j)
        quote, label = have[i][2], wanted[j][2]
        mention = (quote.get('speakerMention') or {}).get('text')
        names, said = score.names_of(label, (0, 0, (quote.get('speaker') or {}).get('name'), mention))
        right = any(score.same(s, names[0]) or any(score.loose(s, n) for n in names) for s in said) if names else not said
        yield quote, label, names, right


def overlap(a, b):
    """Jaccard's measure of two ranges."""
    both = min(a[1], b[1]) - max(a[0], b[0])
    return both / (a[1] - a[0] + b[1] - b[0] - both) if both > 0 else 0.0


def folds(rows):
    """Rows cut into folds by their article, the same way every time."""
    articles = sorted({row['article'] for row in rows})
    random.Random(7).shuffle(articles)
    fold = {article: i % FOLDS for i, article in enumerate(articles)}
    return [[row for row in rows if fold[row['article']] == i] for i in range(FOLDS)]


def held_back(rows, fit):
    """Each row with a model that was fitted without its article."""
    parts = folds(rows)
    for i, part in enumerate(parts):
        model = fit([row for j, other in enumerate(parts) if j != i for row in other])
        yield from ((row, model) for row in part)


def minimise(gradient, weights, steps=400):
    """Gradient descent with a step for each weight of its own (Rprop-, Riedmiller and Braun 1993)."""
    pace = {name: 0.1 for name in weights}
    before = dict.fromkeys(weights, 0.0)
    for _ in range(steps):
        slopes = gradient(weights)
        for name, slope in slopes.items():
            agree = slope * before[name]
            pace[name] = min(pace[name] * 1.2, 1.0) if agree > 0 else pace[name] * 0.5 if agree < 0 else pace[name]
            weights[name] -= math.copysign(pace[name], slope) if slope else 0.0
            before[name] = slope
        if max(pace.values()) < 1e-5:
            break
    return weights


def lines(weights):
    """Weights as lines of the program's source, the heaviest first."""
    return '\n'.join(f'{name} {weight:.2f}' for name, weight in sorted(weights.items(), key=lambda w: -w[1]))
