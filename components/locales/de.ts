import type { Problem } from '../../src/index.js';

/** What elements say of themselves, in German. What they say of data comes from `src/format`. */
export const de = {
  loading: 'Daten werden geladen …',
  failed: 'Die Daten können nicht gezeigt werden.',
  retry: 'Erneut versuchen',
  empty: 'Keine Daten vorhanden',
  noIndicator: 'Es ist keine Kennzahl veröffentlicht.',
  noValues: (level: string, others: readonly string[]) =>
    others.length > 0
      ? `Für ${level} liegen keine Werte vor. Es gibt sie für: ${others.join(', ')}.`
      : `Für ${level} liegen keine Werte vor.`,
  table: 'Als Tabelle',
  download: (format: string) => `${format} herunterladen`,
  help: 'Bedienung',
  fictional: 'Diese Stadt und ihre Zahlen sind erfunden.',
  problem: (found: Problem) => found.code,
  map: {},
};

/** The texts of one language. */
export type Texts = typeof de;
