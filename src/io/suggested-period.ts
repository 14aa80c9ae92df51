import { officialPeriod } from './official-period.js';
import type { StatisticConfig } from './workspace-config.js';

type PeriodFormat = NonNullable<StatisticConfig['period']['format']>;

const FORMATS: readonly (readonly [PeriodFormat, RegExp])[] = [
  ['YYYY', /^\d{4}$/],
  ['DD.MM.YYYY', /^\d{1,2}\.\d{1,2}\.\d{4}$/],
  ['MM/YYYY', /^\d{1,2}\/\d{4}$/],
];

/** How texts write periods; `undefined` where they are none. */
export function periodFormatOf(texts: readonly string[]): PeriodFormat | undefined {
  if (areFirstDays(texts)) return 'YYYY-MM-01';
  const found = FORMATS.find(([, pattern]) => texts.every((text) => pattern.test(text)));
  if (found) return found[0];
  return texts.every((text) => officialPeriod(text) !== undefined) ? 'words' : undefined;
}

/** The first days of several months of a year; those of one month only are reference dates. */
function areFirstDays(texts: readonly string[]): boolean {
  const months = new Set(texts.map((text) => text.slice(5, 7)));
  return months.size > 1 && texts.every((text) => /^\d{4}-\d{2}-01$/.test(text));
}

const DATE = /\b(\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})\b/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** The one date, else the one year that the texts around a table name. */
export function periodInTitle(texts: readonly string[]): string | undefined {
  for (const pattern of [DATE, YEAR]) {
    const found = new Set(texts.flatMap((text) => pattern.exec(text)?.[1] ?? []));
    const [only] = found;
    if (found.size === 1 && only !== undefined) return officialPeriod(only);
  }
  return undefined;
}
