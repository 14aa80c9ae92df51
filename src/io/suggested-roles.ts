import type { PublishedCell } from './published-cell.js';
import type { PublishedColumn, PublishedLayout } from './published-layout.js';
import { looksLikeRatio } from './ratio-label.js';
import { periodFormatOf } from './suggested-period.js';

/** Which columns say where, when and what; the others hold values or are left out. */
export interface SuggestedRoles {
  readonly area: number | undefined;
  readonly time: number | undefined;
  /** The column that says which month or quarter of the year it is. */
  readonly inYear: number | undefined;
  readonly categories: readonly number[];
  readonly values: readonly PublishedColumn[];
}

const VALUE_LABEL = /^(?:wert|value|anzahl|count|obs_value|häufigkeit)$/i;
const AREA_LABEL =
  /^(?:code|ags|ars|ot|sbz|stb|id)$|stadtteil|ortsteil|stadtbezirk|stadtgebiet|stadtraum|bezirksregion|planungsraum|sozialraum|gemeinde|quartier|\bregion\b|\bgebiet|\bbezirk|\bkreis|\bplr\b/i;
/** Headings of numbers that count nothing. */
const KEY_LABEL = /\b(?:nummer|nr|schlüssel|code|id|kennziffer|plz|rang)\b|_(?:id|nr|index)$|^(?:jahr|year)$/i;
/** Headings of attributes. */
const ATTRIBUTE_LABEL = /geschlecht|alter|nationalit|staatsang|familienstand|merkmal|gruppe|klasse|größe|\bart\b/i;
/** Labels that are no places. */
const NO_AREA =
  /\b(?:bis|unter|über|älter|jahren?|personen?|kind(?:er)?|männlich|weiblich|männer|frauen|deutsche|ausländer)\b|^\d+\s*[-–]\s*\d+$/i;

type Cells = readonly (readonly PublishedCell[])[];

/** The roles of columns by what is in them and how they are called. */
export function suggestedRoles(cells: Cells, layout: PublishedLayout, names: readonly string[]): SuggestedRoles {
  const { body, time } = layout;
  const textsOf = (column: number): Set<string> => new Set(body.map((row) => cells[row]?.[column]?.text ?? ''));
  const nameOf = (column: number): string => names[column] ?? '';
  const numbers = [...layout.values, ...layout.leftOut];
  const single = numbers.find(({ column }) => VALUE_LABEL.test(nameOf(column)));
  const valuesOf = (column: number): number[] =>
    body.flatMap((row) => (cells[row]?.[column]?.kind === 'number' ? cells[row]?.[column]?.value : []));
  const isCount = ({ column }: PublishedColumn): boolean =>
    !KEY_LABEL.test(nameOf(column)) && !looksLikeRatio(nameOf(column)) && areCounts(valuesOf(column));
  const values = single ? [single] : layout.values.filter(isCount);
  const keys = [...(layout.area === undefined ? [] : [layout.area]), ...layout.categories, ...layout.described];
  const coded = numbers.filter(({ column }) => single !== undefined || KEY_LABEL.test(nameOf(column)));
  const candidates = [...new Set([...keys, ...coded.map(({ column }) => column)])].filter(
    (column) => column !== single?.column && column !== time,
  );
  const inYear = time === undefined ? undefined : candidates.find((column) => isInYear([...textsOf(column)]));
  const places = candidates.filter(
    (column) => column !== inYear && !ATTRIBUTE_LABEL.test(nameOf(column)) && arePlaces([...textsOf(column)]),
  );
  const withLabel = (label: RegExp): number[] => places.filter((column) => label.test(nameOf(column)));
  const named = [withLabel(AREA_LABEL), withLabel(KEY_LABEL), places].find((each) => each.length > 0) ?? [];
  const [label] = [...named].sort((a, b) => textsOf(b).size - textsOf(a).size || a - b);
  const pairsOf = (one: number, other: number): number =>
    new Set(body.map((row) => `${cells[row]?.[one]?.text}\n${cells[row]?.[other]?.text}`)).size;
  // where some areas share their name, the key beside it tells them apart; a running number would tell every row apart
  const isKeyOf = (key: number, name: number): boolean => {
    const [keys, names] = [textsOf(key).size, textsOf(name).size];
    return keys > names && keys <= names * (1 + MOST_NAMESAKES) && pairsOf(key, name) === keys;
  };
  const area = withLabel(KEY_LABEL).find((key) => label !== undefined && isKeyOf(key, label)) ?? label;
  const fixed = [time, inYear, area];
  const rest = candidates.filter((column) => !fixed.includes(column)).sort((a, b) => a - b);
  return { area, time, inYear, categories: telling(cells, body, fixed, rest), values };
}

/** As a share of all names. */
const MOST_NAMESAKES = 0.2;
const FEWEST_RANKED = 100;
const MOST_CLASSES = 10;

/** False where there is no number at all, and for classes such as quintiles: 1 to k, each of them often. */
function areCounts(values: readonly number[]): boolean {
  const often = new Map<number, number>();
  for (const value of values) often.set(value, (often.get(value) ?? 0) + 1);
  const classes = Math.max(0, ...often.keys());
  const isEven = [...often.values()].every((count) => count * classes * 2 > values.length);
  const areClasses =
    values.length >= FEWEST_RANKED && classes <= MOST_CLASSES && often.size === classes && !often.has(0) && isEven;
  return values.length > 0 && !areClasses;
}

const isInYear = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text) => !/\d{4}/.test(text) && periodFormatOf([`${text} 2000`]) === 'words');

const arePlaces = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.filter((text) => NO_AREA.test(text)).length * 2 <= texts.length;

/** The columns that are needed to tell the rows apart, at each step the one that tells most. */
function telling(
  cells: Cells,
  body: readonly number[],
  fixed: readonly (number | undefined)[],
  candidates: readonly number[],
): number[] {
  const distinct = (columns: readonly (number | undefined)[]): number =>
    new Set(body.map((row) => columns.map((at) => (at === undefined ? '' : cells[row]?.[at]?.text)).join('\n'))).size;
  const chosen: number[] = [];
  let known = distinct(fixed);
  while (known < body.length) {
    const tried = candidates
      .filter((column) => !chosen.includes(column))
      .map((column) => ({ column, count: distinct([...fixed, ...chosen, column]) }));
    const best = tried.reduce((most, each) => (each.count > most.count ? each : most), { column: -1, count: known });
    if (best.column < 0) break;
    chosen.push(best.column);
    known = best.count;
  }
  return chosen.sort((a, b) => a - b);
}
