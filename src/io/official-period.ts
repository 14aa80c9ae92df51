import { monthNumber } from '../format/month-number.js';
import { readPeriod } from '../model/period.js';

/**
 * The period a text of an office stands for, as ISO 8601 has it: a year, `31.12.2024`, `Mai 2024`, `2024-05`, `2. Quartal
 * 2024`, `2023/24`. `undefined` for a text that is none.
 */
export function officialPeriod(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = readPeriod(trimmed);
  if (iso) return iso.id;
  const [, day = '', month = '', year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed) ?? [];
  if (year) return readPeriod(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.id;
  const [, quarter, quarterYear] = /^([1-4])\. ?(?:Quartal|Vierteljahr|Quarter) (\d{4})$/i.exec(trimmed) ?? [];
  if (quarter) return readPeriod(`${quarterYear}-Q${quarter}`)?.id;
  const [, name = '', monthYear] = /^(\p{L}+) (\d{4})$/u.exec(trimmed) ?? [];
  const number = monthNumber(name);
  return number === undefined ? undefined : readPeriod(`${monthYear}-${String(number).padStart(2, '0')}`)?.id;
}
