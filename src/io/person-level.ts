import { type Problem, problem } from '../model/problem.js';
import type { SheetCell } from './sheet.js';

/** By what a file looks as if it had a row for each person or case. */
type PersonalReason = 'names' | 'birth-dates' | 'case-numbers' | 'contact' | 'single-cases';

/** Why a file is refused. */
interface PersonalFinding {
  readonly reason: PersonalReason;
  readonly columns: readonly string[];
}

type Pattern = readonly [reason: PersonalReason, pattern: RegExp];

const NUMBER = '(?:nr|nummer|id|kennung|zeichen|identnummer|identifikationsnummer|number)';
const BEARERS =
  'kunden|personen|personal|klienten|mandanten|versicherungs|versicherten|rentenversicherungs|sozialversicherungs|' +
  'steuer|bg|bedarfsgemeinschafts|antrags|bescheid|vorgangs|kassen|patienten|ausweis|azr|fall|akten|client|case|person';

/** What stands at the head of a column about one person. */
const HEADINGS: readonly Pattern[] = [
  [
    'names',
    /^(?:vor|nach|familien|zu|ruf|geburts)name[ns]?\b|\bvorname\b|^(?:first|last|given|family) ?name$|^surname$/,
  ],
  [
    'birth-dates',
    /^geb(?:oren)?\.?(?: ?am)?$|\bgeb(?:urts)?\.?[- ]?(?:datum|dat|tag)\b|\b(?:date of birth|birth ?da(?:te|y))\b/,
  ],
  ['case-numbers', /\b(?:akten|geschäfts)zeichen\b/],
  ['case-numbers', new RegExp(`\\b(?:${BEARERS})[- ]?${NUMBER}\\b`)],
  [
    'contact',
    /\be-?mail(?:adresse)?\b|\btelefon(?:nummer|nr)?\b|\bhandy|\bmobilnummer\b|\biban\b|\bkontonummer\b|\bhausn(?:umme)?r\b/,
  ],
];

/** What a cell about one person looks like. */
const CELLS: readonly Pattern[] = [
  ['contact', /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
  ['contact', /^[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){3,7}(?: ?[0-9A-Z]{1,4})?$/],
  // the number of the pension insurance, that of a benefit unit, that of a customer of the Federal Employment Agency
  ['case-numbers', /^\d{2} ?\d{6} ?[A-Z] ?\d{3}$|^\d{5}BG\d{7}$|^\d{5}\/\/\d{7}$|^\d{3}[A-Z]\d{6}$/],
];

/** Attributes of one person or case. */
const ATTRIBUTE =
  /\b(?:geschlecht|sex|gender|alter|age|geburtsjahr|staatsangehörigkeit|nationalität|familienstand|plz|postleitzahl|migrationshintergrund|behinderung|pflegegrad|(?:bezugs|leistungs|fall|hilfe|betreuungs)?(?:beginn|ende)|antragsdatum|bescheiddatum|eingang|eintritt|austritt|diagnose|leistungsart|hilfeart)\b/;
/** Numbers that count nothing. */
const NO_COUNT =
  /\b(?:alter|age|\w*jahr|year|plz|postleitzahl|\w*nr|\w*nummer|id|\w*schlüssel|code|lfd|monat|month|pflegegrad)\b/;

/** How to reach whoever publishes a table, on its title page: no heading. */
const IMPRINT = /\d{3}|@|:\s*\S/;

const SAMPLE_ROWS = 2000;
const FEWEST_ROWS = 20;
const MOSTLY = 0.8;
const NEARLY_ALL = 0.9;
const DATE = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2}))$/;

const plain = (heading: string): string =>
  heading
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();

/** Titles and notes may stand above a header. */
const MOST_ABOVE = 30;
const MOST_CELLS = 400_000;

/**
 * The reason to refuse a table whose rows look as if each were about one person or case; `undefined` where they do not. It
 * names columns, and never what stands in them.
 *
 * @param table - Rows as the file has them, the header among the first 30; the first 2,000 are looked at.
 */
export function personLevel(
  table: readonly (readonly SheetCell[])[],
  file: string,
): Problem<'person-level'> | undefined {
  const rows = sampled(table);
  const usual = median(rows.map(filledCells));
  const headers = rows
    .slice(0, MOST_ABOVE)
    .filter((row) => filledCells(row) > usual / 2 && !row.some((cell) => isNumber(cell)));
  const named = headers.find((row) => personalHeadings(row)) ?? headers[0];
  const at = named ? rows.indexOf(named) : 0;
  const scan = new PersonalScan();
  scan.open(rows[at] ?? []);
  for (const row of rows.slice(at + 1)) scan.add(row);
  return scan.refusal(file);
}

function sampled(table: readonly (readonly SheetCell[])[]): string[][] {
  const rows: string[][] = [];
  let cells = 0;
  for (const row of table.slice(0, SAMPLE_ROWS + MOST_ABOVE)) {
    cells += row.length;
    if (cells > MOST_CELLS) break;
    const texts = row.map((cell) => String(cell ?? '').trim());
    if (filledCells(texts) > 0) rows.push(texts);
  }
  return rows;
}

const filledCells = (row: readonly string[]): number => row.filter((cell) => cell !== '').length;
const isNumber = (cell: string): boolean => /^[-+]?[\d.,' ]*\d$/.test(cell);

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Looks at the columns and the first rows of a table as the file has them, and forgets them with itself. */
export class PersonalScan {
  #header: readonly string[] = [];
  #byHeadings: PersonalFinding | undefined;
  readonly #rows: (readonly string[])[] = [];

  /** True where the headings give no reason to read no further. */
  open(header: readonly string[]): boolean {
    this.#header = header;
    this.#byHeadings = personalHeadings(header);
    return !this.#byHeadings;
  }

  /** True as long as more rows are looked at. */
  add(cells: readonly string[]): boolean {
    if (this.#rows.length < SAMPLE_ROWS) this.#rows.push([...cells]);
    return this.#rows.length < SAMPLE_ROWS;
  }

  /** The problem of a table whose rows look as if each were about one person; `undefined` where they do not. */
  refusal(file: string): Problem<'person-level'> | undefined {
    const finding = this.#byHeadings ?? this.#byRows();
    return (
      finding && problem('person-level', { reason: finding.reason, columns: finding.columns.join(', ') }, { file })
    );
  }

  #byRows(): PersonalFinding | undefined {
    if (this.#rows.length < FEWEST_ROWS) return undefined;
    const columns = this.#header.map((name, at) => ({ name, at, cells: this.#cellsOf(at) }));
    // a table without a header begins with the first person
    const isData = this.#header.some((cell) => DATE.test(cell) || CELLS.some(([, pattern]) => pattern.test(cell)));
    const namesOf = (found: typeof columns): string[] => found.map(({ name, at }) => (isData ? String(at + 1) : name));
    for (const [reason, pattern] of CELLS) {
      const found = columns.filter(({ cells }) => share(cells, (cell) => pattern.test(cell)) >= MOSTLY);
      if (found.length > 0) return { reason, columns: namesOf(found) };
    }
    const births = columns.filter(({ cells }) => areBirthDates(cells));
    if (births.length > 0) return { reason: 'birth-dates', columns: namesOf(births) };
    return this.#singleCases(columns);
  }

  /** Attributes of persons, nothing that counts, and hardly two rows alike. */
  #singleCases(columns: readonly SampledColumn[]): PersonalFinding | undefined {
    const attributes = columns.filter(({ name }) => ATTRIBUTE.test(plain(name)));
    if (attributes.length < 2 || columns.some(isCount)) return undefined;
    const distinct = new Set(this.#rows.map((cells) => cells.join('\n'))).size;
    if (distinct < this.#rows.length * NEARLY_ALL) return undefined;
    const isKeyed = columns.some(({ cells }) => new Set(cells).size >= this.#rows.length * NEARLY_ALL);
    return isKeyed || attributes.length > 2
      ? { reason: 'single-cases', columns: attributes.map(({ name }) => name) }
      : undefined;
  }

  #cellsOf(at: number): string[] {
    return this.#rows.flatMap((row) => {
      const cell = (row[at] ?? '').trim();
      return cell === '' ? [] : [cell];
    });
  }
}

function personalHeadings(header: readonly string[]): PersonalFinding | undefined {
  for (const [reason, pattern] of HEADINGS) {
    const columns = header.filter((heading) => pattern.test(plain(heading)) && !IMPRINT.test(heading));
    if (columns.length > 0) return { reason, columns };
  }
  return undefined;
}

interface SampledColumn {
  readonly name: string;
  readonly cells: readonly string[];
}

function isCount({ name, cells }: SampledColumn): boolean {
  return !NO_COUNT.test(plain(name)) && share(cells, (cell) => /^[-+]?[\d.,' ]+$/.test(cell) && !DATE.test(cell)) > 0.5;
}

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length < FEWEST_ROWS / 2 ? 0 : cells.filter(test).length / cells.length;
}

const BIRTH_YEARS = 15;
const BIRTH_DAYS = 15;

/** Days all over the month and the decades, in no order: reference dates are ends of months and in order. */
function areBirthDates(cells: readonly string[]): boolean {
  if (share(cells, (cell) => DATE.test(cell)) < MOSTLY) return false;
  const dates = cells.flatMap((cell) => {
    const [, day, month, year, isoYear, isoMonth, isoDay] = DATE.exec(cell) ?? [];
    const numbers = [year ?? isoYear, month ?? isoMonth, day ?? isoDay].map(Number);
    return Number.isNaN(numbers[0]) ? [] : [numbers as [number, number, number]];
  });
  const years = dates.map(([year]) => year);
  const days = new Set(dates.map(([, , day]) => day));
  const isOrdered = dates.every(([year], at) => at === 0 || year >= (years[at - 1] as number));
  return !isOrdered && days.size > BIRTH_DAYS && Math.max(...years) - Math.min(...years) > BIRTH_YEARS;
}
