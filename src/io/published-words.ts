import type { ObservationFlag, ObservationState } from '../model/observation-status.js';

/**
 * What stands in published German tables in place of a number. In a table that somebody else has published, a point is
 * taken for a withheld value: that is what an attacker takes it for.
 *
 * @see DIN 55301, and the signs of GENESIS and of the Federal Employment Agency (`*`)
 */
export const PUBLISHED_SIGNS: ReadonlyMap<string, PublishedSign> = new Map(
  (
    [
      [['suppressed'], ['.', '*', '•', '·', '**', 'g', 'geh.', 'geheim', 'c', '(c)', ':c']],
      [['ok'], ['-', '–', '—', '−']],
      [['not-applicable'], ['x', 'X', '×']],
      [
        ['missing', 'unreliable'],
        ['/', '()', ':u'],
      ],
      [['not-yet-available'], ['...', '…', '..']],
      [['missing'], ['k. A.', 'k.A.', 'k. a.', 'k.a.', 'n.a.', 'n. a.', 'n/a', 'NA', 'NaN', 'null', ':', '?']],
    ] satisfies [PublishedSign, string[]][]
  ).flatMap(([meaning, signs]) => signs.map((sign) => [sign, meaning])),
);

type PublishedSign = readonly [state: ObservationState, ...flags: ObservationFlag[]];

/** A withheld count of which the limit is given. */
export const BELOW_LIMIT = /^(?:<|≤|unter|below|bis zu)\s*\d{1,2}$/i;

/** A row or column with such a label is the sum of others. */
export const TOTAL_LABEL =
  /^(?:(?:alle|gesamte?|insgesamt|insg|total|overall|summe|sum|all)\b.*|.*(?<!\p{L})(?:gesamt|insgesamt|zusammen|summe|total|sum|together|gesamtstadt|gesamtsumme|endsumme|zwischensumme|subtotal|insg|ges)\.?|[^ ]*(?:gesamt|summe)|[Σ∑].*)$/iu;

/** One with such a label is the sum of the others if no second one has it. */
export const WHOLE_LABEL =
  /^(?:landeshauptstadt|hansestadt|stadt|kreis|landkreis|land|bezirk|gemeinde|deutschland|bund)\b/i;

/** Columns under such headings hold no counts. */
export const NO_COUNT_LABEL =
  /%|‰|€|\b(?:anteil|anteile|quote|rate|dichte|durchschnitt|durchschnittlich\w*|mittelwert|median|index|prozent|percent|share|mean|average|euro|eur|hektar|ha|km²|je\s+(?:1\.?000|100|einwohner\w*|haushalt))\b|quote\b|anteil\b/i;

/** Headings of a column of years or reference dates. */
export const PERIOD_LABEL =
  /^(?:jahre?|zeit\w*|stichtag|datum|year|date|period|time|berichts\w*|monat|month|quartal|quarter)$/i;
