import type { ObservationState } from '../model/observation-status.js';

const MEANINGS: readonly (readonly [said: RegExp, state: ObservationState])[] = [
  [/geheim|gesperrt|datenschutz|vertraulich|confidential|suppressed|withheld/i, 'suppressed'],
  [/nicht zu\b|nicht sinnvoll|nicht möglich|not applicable/i, 'not-applicable'],
  [/keine? (?:angabe|wert|daten)|fehl|nicht vor\b|unbekannt|nicht bekannt|not available|missing|unknown/i, 'missing'],
];

/** One entry of a legend ends where the next begins. */
const BETWEEN = /[;\n]|,\s+(?=\S{1,3}\.?\s*[=:])/;
const ENTRY = /^[„"']?(.{1,6}?)[“”"']?\s*[=:]\s*(.+)$/;

/**
 * What the notes of a table say that a sign means, as in `x = aus Gründen der Geheimhaltung gesperrt`. An office uses `x` for what
 * another writes as a point.
 */
export function legendMeaning(sign: string, notes: readonly string[]): ObservationState | undefined {
  for (const entry of notes.flatMap((note) => note.split(BETWEEN))) {
    const [, named, said = ''] = ENTRY.exec(entry.trim()) ?? [];
    const meaning = named === sign ? MEANINGS.find(([words]) => words.test(said)) : undefined;
    if (meaning) return meaning[1];
  }
  return undefined;
}
