import { type Period, readPeriod } from '../model/period.js';
import { officialPeriod } from './official-period.js';
import type { RowProblems } from './row-problems.js';
import { UNREADABLE } from './row-reader.js';
import type { StatisticConfig } from './workspace-config.js';

/** The periods of a table, numbered as they are met. */
export interface PeriodColumn {
  readonly periods: readonly Period[];
  readonly read: (cell: string, row: number) => number;
}

/** Reads the period of a row: its number, or that there is none. */
export function periodColumn(config: StatisticConfig['period'], problems: RowProblems): PeriodColumn {
  const periods: Period[] = [];
  const numberOf = new Map<string, number>();
  const found = new Map<string, number>();
  return {
    periods,
    read(cell, row) {
      const known = found.get(cell);
      if (known !== undefined && known !== UNREADABLE) return known;
      const text = cell.trim();
      const period = readPeriodAs(text, config);
      if (!period) problems.add('period-unreadable', config.column, text, row, (received) => ({ received }));
      const number = period ? (numberOf.get(period.id) ?? periods.push(period) - 1) : UNREADABLE;
      if (period) numberOf.set(period.id, number);
      found.set(cell, number);
      return number;
    },
  };
}

type PeriodFormat = Omit<StatisticConfig['period'], 'column'>;

/** A period as the table writes it; with `at`, a year stands for a reference date in it. */
function readPeriodAs(text: string, { format = 'iso', at }: PeriodFormat): Period | undefined {
  const iso = isoOf(text, format);
  if (iso === undefined) return undefined;
  return readPeriod(at !== undefined && /^\d{4}$/.test(iso) ? `${iso}-${at}` : iso);
}

function isoOf(text: string, format: NonNullable<PeriodFormat['format']>): string | undefined {
  const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');
  switch (format) {
    case 'iso':
      return text;
    case 'words':
      return officialPeriod(text);
    case 'YYYY':
      return /^\d{4}$/.test(text) ? text : undefined;
    case 'YYYY-MM-01':
      return /^\d{4}-\d{2}-01$/.test(text) ? text.slice(0, 7) : undefined;
    case 'MM/YYYY': {
      const match = /^(\d{1,2})\/(\d{4})$/.exec(text);
      return match ? `${match[2]}-${two(match[1])}` : undefined;
    }
    case 'DD.MM.YYYY': {
      const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
      return match ? `${match[3]}-${two(match[2])}-${two(match[1])}` : undefined;
    }
  }
}
