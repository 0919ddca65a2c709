#!/usr/bin/env python3
"""Fits the weights of the clues to whom pronouns, endings and offices point, and holds them against the rule.

    python3 .ci/learning/ranker.py [--weights]

The rule points to whom the text is about: the clue `focus`. A choice counts when the right one was among those weighed.
A conditional logit with a quadratic penalty; the fitted figures are those of folds by article that the fit did not see.
Standard library only.
"""
import math
import sys

import labelled

PENALTY = 2.0


def rows():
    labelled_sets = labelled.sets()
    import evaluate as score
    for name, path in labelled_sets:
        for article, quote, label, names, right in labelled.pairs(path):
            if not label.get('speaker_canonical') or not quote['weighed']:
                continue
            good = [any(score.same(c['name'], n) or score.loose(c['name'], n) for n in names) for c in quote['weighed']]
            yield {'language': quote['language'], 'article': f'{name}/{article}', 'good': good,
                   'rule': quote['rule'], 'names': names,
                   'clues': [[clue['clue'] for clue in c['clues']] for c in quote['weighed']]}


def scores(weights, row):
    return [sum(weights.get(clue, 0.0) for clue in clues) for clues in row['clues']]


def shares(values):
    highest = max(values)
    powers = [math.exp(value - highest) for value in values]
    return [power / sum(powers) for power in powers]


def fit(rows):
    """Weights under which the right ones get the largest share of belief."""
    usable = [row for row in rows if any(row['good']) and not all(row['good'])]
    weights = {clue: 0.0 for row in usable for clues in row['clues'] for clue in clues}

    def gradient(weights):
        slopes = {clue: PENALTY * weight for clue, weight in weights.items()}
        for row in usable:
            belief = shares(scores(weights, row))
            right = sum(b for b, good in zip(belief, row['good']) if good)
            for clues, b, good in zip(row['clues'], belief, row['good']):
                for clue in clues:
                    slopes[clue] += b - (b / right if good else 0.0)
        return slopes

    return labelled.minimise(gradient, weights)


def chosen(weights, row):
    values = scores(weights, row)
    return row['good'][values.index(max(values))]


def by_rule(row):
    focus = [good for good, clues in zip(row['good'], row['clues']) if 'focus' in clues]
    return focus[0] if focus else row['good'][0]


def main():
    found = list(rows())
    for language in sorted({row['language'] for row in found}):
        inside = [row for row in found if row['language'] == language]
        print(f'{language}: {len(inside)} choices, the right one weighed in {sum(any(r["good"]) for r in inside)}')
        print(f'  the rule is right in            {sum(map(by_rule, inside))}')
        print(f'  the program is right in         {sum(row["good"][0] for row in inside)}')
        held = sum(chosen(model, row) for row, model in labelled.held_back(inside, fit))
        print(f'  fitted without the article, in  {held}')
        if '--weights' in sys.argv:
            print('Weights fitted to all:\n' + labelled.lines(fit(inside)))


main()
