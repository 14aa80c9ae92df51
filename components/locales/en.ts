import type { Texts } from './de.js';

/** What elements say of themselves, in English. */
export const en: Texts = {
  loading: 'Loading data …',
  failed: 'The data cannot be shown.',
  retry: 'Try again',
  empty: 'No data available',
  noIndicator: 'No indicator has been published.',
  noValues: (level, others) =>
    others.length > 0
      ? `There are no values for ${level}. They exist for: ${others.join(', ')}.`
      : `There are no values for ${level}.`,
  table: 'As a table',
  download: (format) => `Download ${format}`,
  help: 'How to use',
  fictional: 'This city and its figures are fictional.',
  problem: (found) => found.code,
  map: {},
};
