#!/usr/bin/env python3
"""Prints how often the parser is right about speakers at each confidence, and fits Reliability's weights.

    python3 .ci/learning/reliability.py [--weights]

A quotation counts when its words were found; the speaker is right as evaluate.py's `loose` has it. Labels that only
repeat a pronoun are left out, for they don't tell whom it points to. The fitted figures are those of folds by article
that the fit did not see. Standard library only.
"""
import math
import sys

import labelled

PENALTY = 1.0
PRONOUNS = {'pronoun', 'none'}
WIDEST_MARGIN = 4.0


def rows():
    for name, path in labelled.sets():
        for article, quote, label, names, right in labelled.pairs(path):
            if not label.get('speaker_canonical') and label.get('speaker_type') in PRONOUNS:
                continue
            yield {'set': name, 'language': quote['language'], 'article': f'{name}/{article}',
                   'confidence': quote['confidence'], 'right': right, 'clues': clues(quote)}


def clues(quote):
    """What Reliability looks at: the pattern, the form of the mention, and the lead over the next one weighed."""
    found = {quote['rule'].split('.')[-1]: 1.0, (quote.get('speakerMention') or {}).get('form') or 'none': 1.0}
    weighed = [sum(clue['weight'] for clue in candidate['clues']) for candidate in quote['weighed']]
    if weighed:
        found['weighed'] = 1.0
        found['margin'] = min(weighed[0] - weighed[1], WIDEST_MARGIN) if len(weighed) > 1 else WIDEST_MARGIN
    return found


def belief(weights, row):
    return 1 / (1 + math.exp(-sum(weights.get(clue, 0.0) * value for clue, value in row['clues'].items())))


def fit(rows):
    """Log-odds by the logistic loss; the penalty draws patterns to the mean of all and the other weights to nothing."""
    mean = sum(row['right'] for row in rows) / len(rows)
    prior = math.log(mean / (1 - mean))
    forms = {'fullName', 'shortName', 'role', 'pronoun', 'organisation', 'none', 'weighed', 'margin'}
    weights = {clue: 0.0 if clue in forms else prior for row in rows for clue in row['clues']}

    def gradient(weights):
        slopes = {clue: PENALTY * (w - (0.0 if clue in forms else prior)) for clue, w in weights.items()}
        for row in rows:
            error = belief(weights, row) - row['right']
            for clue, value in row['clues'].items():
                slopes[clue] += error * value
        return slopes

    return labelled.minimise(gradient, weights)


def table(title, rows):
    """Bins of confidence with the share that was right, and the expected calibration error (Naeini et al. 2015)."""
    print(f'\n{title}: {len(rows)} quotations')
    print('  confidence   count   mean   right')
    error = 0.0
    for low, high in ((0, .2), (.2, .4), (.4, .6), (.6, .7), (.7, .8), (.8, .9), (.9, .95), (.95, .98), (.98, 1.01)):
        inside = [row for row in rows if low <= row['confidence'] < high]
        if inside:
            mean = sum(row['confidence'] for row in inside) / len(inside)
            right = sum(row['right'] for row in inside) / len(inside)
            error += abs(mean - right) * len(inside) / len(rows)
            print(f'  {low:.2f}-{min(high, 1):.2f}  {len(inside):7d}   {mean:.3f}  {right:.3f}')
    brier = sum((row['confidence'] - row['right']) ** 2 for row in rows) / len(rows)
    print(f'  expected calibration error {error:.3f}, Brier score {brier:.3f}')


def by_language(title, rows):
    for language in sorted({row['language'] for row in rows}):
        table(f'{title}, {language}', [row for row in rows if row['language'] == language])


def main():
    found = list(rows())
    by_language('As the program prints it', found)
    by_language('Fitted without the article (held-back folds)',
                [{**row, 'confidence': belief(model, row)} for row, model in labelled.held_back(found, fit)])
    if '--weights' in sys.argv:
        print('\nWeights fitted to all:\n' + labelled.lines(fit(found)))


main()
