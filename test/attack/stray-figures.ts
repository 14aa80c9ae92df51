import {
  type Figure,
  type PublishedDataset,
  publishedDatasets,
  type PublishedFile,
  type PublishedMetric,
} from './published-files.js';
import { strayInPlanning } from './stray-goals.js';

/** Tables and page of planning are made of the office's own texts, and of what goals show in `planning.json`. */
const WITHOUT_FIGURES =
  /^(publication\.json|geometry\.json|(page|frame)\.css|sozialraum[\w-]*\.min\.js(\.LICENSES\.txt)?|planning\/\w+\.csv|planung\.(html|ics))$/;

/**
 * Compares all kinds of files of a published folder with its datasets, cell by cell. Returns the places where a file shows
 * a number that the dataset withholds, or another one, or something else than the one sign of what is withheld; and files
 * of a kind that nobody compares.
 */
export function strayFigures(files: readonly PublishedFile[]): string[] {
  const datasets = new Map(publishedDatasets(files).map((dataset) => [dataset.indicator, dataset]));
  return files.flatMap(([path, content]) => {
    const [, indicator = '', kind] = /^data\/([^/]+?)\.(json|plain\.csv|csv)$/.exec(path) ?? [];
    const dataset = datasets.get(indicator);
    const found = (): string[] => {
      if (dataset && kind === 'json') return [...strayInDataset(dataset), ...strayOverTime(dataset)];
      if (dataset && kind === 'csv') return strayInGermanCsv(content, dataset);
      if (dataset && kind === 'plain.csv') return strayInPlainCsv(content, dataset);
      if (path === 'planning.json')
        return strayInPlanning(content, datasets, (text, figure, of) => isPrinted(text, figure, of, 'value'));
      if (WITHOUT_FIGURES.test(path)) return [];
      if (path.endsWith('.html')) return strayInPage(content, datasets, topicsOf(files));
      return ['not compared with the datasets'];
    };
    return found().map((what) => `${path}: ${what}`);
  });
}

// a flag that is drawn from the withheld numbers says something of them
const TELLING = ['exceeds'];

function strayInDataset(dataset: PublishedDataset): string[] {
  return placesOf(dataset).flatMap(({ area, period, name }) =>
    dataset.metrics.flatMap((metric) => {
      const { value, state, flags } = dataset.figure(metric, area, period);
      if (state === 'ok' || state === 'zero-rounded') return [];
      const telling = state === 'suppressed' && flags.some((flag) => TELLING.includes(flag));
      return value !== undefined || telling ? [`${metric} of ${name}`] : [];
    }),
  );
}

/** What is said of a level over all periods is made of values that are shown. */
function strayOverTime({ areas, periods, figure, overTime = {} }: PublishedDataset): string[] {
  return Object.entries(overTime).flatMap(([level, { periods: told, bounds, largest }]) => {
    const places = areas.flatMap((area, at) => (area.level === level ? [at] : []));
    const figures = periods.map((_, period) => places.map((area) => figure('value', area, period)));
    const shown = figures.flat().flatMap(({ state, value }) => (state === 'ok' && value ? [value] : []));
    const tells = periods.filter((_, at) => figures[at]?.some(({ state }) => state !== 'missing'));
    return [
      ...bounds.filter((bound) => !shown.includes(bound)).map((bound) => `bound ${bound} of ${level}`),
      ...(largest === Math.max(0, ...shown) ? [] : [`largest of ${level}`]),
      ...(told.join() === tells.join() ? [] : [`periods of ${level}`]),
    ];
  });
}

function strayInPlainCsv(content: string, dataset: PublishedDataset): string[] {
  const [header = [], ...rows] = parseCsv(content, ',');
  return eachRow(dataset, rows, ({ area, period, name }, row) => {
    const cell = (column: string): string => row[header.indexOf(column)] ?? '';
    const fits = cell('area') === dataset.areas[area]?.code && cell('period') === dataset.periods[period];
    const status = dataset.figure('value', area, period);
    const sameStatus = cell('status') === [status.state, ...status.flags].join('+');
    const wrong = dataset.metrics.filter((metric) => {
      const { value } = dataset.figure(metric, area, period);
      return value === undefined ? cell(metric) !== '' : Number(cell(metric)) !== value;
    });
    return fits && sameStatus ? wrong.map((metric) => `${metric} of ${name}`) : [`row of ${name}`];
  });
}

const GERMAN_METRICS = {
  value: 'Wert',
  numerator: 'Zähler',
  denominator: 'Nenner',
  lower: 'Zufallsschwankung von',
  upper: 'Zufallsschwankung bis',
} as const;

function strayInGermanCsv(content: string, dataset: PublishedDataset): string[] {
  const [header = [], ...rows] = parseCsv(content.replace('\ufeff', ''), ';');
  const places = dataset.areas.length * dataset.periods.length;
  return eachRow(dataset, rows.slice(0, places), ({ area, period, name }, row) => {
    const cell = (column: string): string => row[header.indexOf(column)] ?? '';
    const fits =
      cell('Gebiet-Nr.') === dataset.areas[area]?.code &&
      cell('Zeitpunkt').includes(dataset.periods[period]?.slice(0, 4) ?? '?');
    const wrong = dataset.metrics.filter(
      (metric) => !isPrinted(cell(GERMAN_METRICS[metric]), dataset.figure(metric, area, period), dataset, metric),
    );
    const talkative = /\d/.test(cell('Hinweis'));
    return fits && !talkative ? wrong.map((metric) => `${metric} of ${name}`) : [`row of ${name}`];
  });
}

type Topics = ReadonlyMap<string, readonly string[]>;

function topicsOf(files: readonly PublishedFile[]): Topics {
  const catalogue = JSON.parse(files.find(([path]) => path === 'publication.json')?.[1] ?? '{}') as {
    extension?: { sozialraum: { topics: { id: string; indicators: string[] }[] } };
  };
  return new Map(catalogue.extension?.sozialraum.topics.map(({ id, indicators }) => [id, indicators]));
}

const ELEMENT =
  /<(?:soz-([\w-]+)|div data-sozialraum="(\w+)")([^>]*)>((?:(?!<soz-|<div data-sozialraum).)*?<table>.*?<\/table>)/gs;

/** What indicators are, "per 1,000" among it, with links to their files. */
const DEFINITIONS = /<section aria-labelledby="daten">.*?<\/section>/gs;

const figureCells = (html: string): number => html.match(/<td>[^<]*\d/g)?.length ?? 0;

/** Tables inside the elements and blocks of a page: what is read where no script runs. */
function strayInPage(page: string, datasets: ReadonlyMap<string, PublishedDataset>, topics: Topics): string[] {
  const elements = [...page.matchAll(ELEMENT)];
  const inside = elements.reduce((sum, [, , , , content = '']) => sum + figureCells(content), 0);
  const all = figureCells(page.replace(DEFINITIONS, ''));
  const outside = all > inside ? ['figures outside the elements'] : [];
  const stray = elements.flatMap(([, tag, block, attributes = '', content = '']) => {
    const [, id = ''] = /(?:indicator|data-indikator)="([^"]*)"/.exec(attributes) ?? [];
    const kind = KINDS.get(tag ?? block ?? '');
    if (!kind) return ['an element that nobody compares'];
    return shownCells(kind, id, tableOf(content), datasets, topics).flatMap(({ cell, at, what }) =>
      at && isCellOf(cell, at) ? [] : [`${kind} ${id}: ${what}`],
    );
  });
  return [...outside, ...stray];
}

type Kind = 'map' | 'trend' | 'matrix';
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['district-map', 'map'],
  ['karte', 'map'],
  ['trend-chart', 'trend'],
  ['verlauf', 'trend'],
  ['matrix', 'matrix'],
]);

/** What a cell is of. Ranks and ranges are made of what is shown. */
interface Shown {
  readonly dataset: PublishedDataset;
  readonly area: number;
  readonly period: number;
  readonly metric: PublishedMetric | 'chance' | 'rank';
}

interface PageTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly area: string; readonly heading: string; readonly cells: readonly string[] }[];
}

function tableOf(content: string): PageTable {
  const columns = [...content.matchAll(/<th scope="col">(.*?)<\/th>/gs)].map(([, text = '']) => text);
  const rows = [...content.matchAll(/<tr><th scope="row"(?: data-gebiet="([^"]*)")?>(.*?)<\/th>(.*?)<\/tr>/gs)];
  return {
    columns: columns.slice(1),
    rows: rows.map(([, area = '', heading = '', cells = '']) => ({
      area,
      heading,
      cells: [...cells.matchAll(/<td>(.*?)<\/td>/gs)].map(([, text = '']) => text),
    })),
  };
}

function shownCells(
  kind: Kind,
  id: string,
  { columns, rows }: PageTable,
  datasets: ReadonlyMap<string, PublishedDataset>,
  topics: Topics,
): { readonly cell: string; readonly at: Shown | undefined; readonly what: string }[] {
  // a map and a matrix show the latest period of all that they show
  const shown = kind === 'matrix' ? (topics.get(id) ?? []) : [id];
  const latest = shown
    .flatMap((each) => datasets.get(each)?.periods.slice(-1) ?? [])
    .sort()
    .at(-1);
  const placeOf = (row: PageTable['rows'][number], at: number, column: number): Shown | undefined => {
    const dataset = datasets.get((kind === 'matrix' ? shown[column] : id) ?? '');
    if (!dataset) return undefined;
    const area = dataset.areas.findIndex(({ code, name }) =>
      kind === 'trend' ? name === columns[column] : code === row.area,
    );
    const period = kind === 'trend' ? at : dataset.periods.indexOf(latest ?? '');
    const metric = kind === 'map' ? mapMetrics(dataset)[column] : 'value';
    const isRowOf = kind !== 'trend' || row.heading.includes(dataset.periods[at]?.slice(0, 4) ?? 'none');
    return area >= 0 && metric && isRowOf ? { dataset, area, period, metric } : undefined;
  };
  return rows.flatMap((row, at) =>
    row.cells.map((cell, column) => ({
      cell,
      at: placeOf(row, at, column),
      what: `${row.area} ${row.heading}, column ${column}`,
    })),
  );
}

const mapMetrics = ({ metrics }: PublishedDataset): readonly Shown['metric'][] => [
  'value',
  ...(metrics.includes('numerator') && metrics.includes('denominator') ? (['numerator', 'denominator'] as const) : []),
  ...(metrics.includes('lower') && metrics.includes('upper') ? (['chance'] as const) : []),
  'rank',
];

const NO_FIGURE: Figure = { value: undefined, state: 'missing', flags: [] };

const figureAt = (dataset: PublishedDataset, metric: PublishedMetric, area: number, period: number): Figure =>
  period < 0 ? NO_FIGURE : dataset.figure(metric, area, period);

function isCellOf(cell: string, { dataset, area, period, metric }: Shown): boolean {
  const [, title = '', sign = cell] = /^<abbr(?: role="img")? title="([^"]*)">(.*?)<\/abbr>$/.exec(cell) ?? [];
  // where eyes see no number, ears are told none
  if (!/\d/.test(sign) && /\d/.test(title)) return false;
  if (metric === 'rank') return figureAt(dataset, 'value', area, period).value !== undefined || !/\d/.test(sign);
  if (metric !== 'chance') return isPrinted(sign, figureAt(dataset, metric, area, period), dataset, metric);
  const ends = (['lower', 'upper'] as const).map((end) => figureAt(dataset, end, area, period).value);
  const printed = [...sign.matchAll(/[\d.]+(?:,\d+)?/g)].map(([text]) => germanNumber(text));
  return ends.every((end, i) => {
    if (end === undefined) return printed.length === 0;
    return Math.abs((printed[i] ?? NaN) - end) <= 10 ** -dataset.decimals * (0.5 + 1e-6);
  });
}

const NUMBER = /^(?:\|\s)?\(?([−-]?[\d.]+(?:,\d+)?)/;

const germanNumber = (digits: string): number => Number(digits.replaceAll('.', '').replace(',', '.').replace('−', '-'));

/** True when a printed cell says what the dataset says: its number, rounded as printed, or a sign without any digit. */
function isPrinted(printed: string, { value, state }: Figure, { decimals }: PublishedDataset, metric: string): boolean {
  const text = printed.replaceAll('\u00a0', ' ').trim();
  if (state === 'suppressed') return /^(?:\| )?•(?: [a-z]){0,4}$/.test(text) && value === undefined;
  if (value === undefined) return !/\d/.test(text);
  const [, digits = 'none'] = NUMBER.exec(text) ?? [];
  return Math.abs(germanNumber(digits) - value) <= (metric === 'value' ? 10 ** -decimals * 1e-6 : 0);
}

interface Place {
  readonly area: number;
  readonly period: number;
  readonly name: string;
}

const placesOf = ({ areas, periods }: PublishedDataset): Place[] =>
  areas.flatMap(({ code }, area) => periods.map((id, period) => ({ area, period, name: `${code} ${id}` })));

function eachRow(
  dataset: PublishedDataset,
  rows: readonly (readonly string[])[],
  compare: (place: Place, row: readonly string[]) => string[],
): string[] {
  const places = placesOf(dataset);
  if (rows.length !== places.length) return [`${rows.length} rows for ${places.length} places`];
  return places.flatMap((place, at) => compare(place, rows[at] ?? []));
}

/** Good for what this library writes: quotes, no line breaks within. */
function parseCsv(content: string, delimiter: ',' | ';'): string[][] {
  const cell = delimiter === ',' ? /("(?:[^"]|"")*"|[^,]*)(,|$)/g : /("(?:[^"]|"")*"|[^;]*)(;|$)/g;
  return content
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const cells: string[] = [];
      for (const [, text = '', end] of line.matchAll(cell)) {
        cells.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
        if (end === '') break;
      }
      return cells;
    });
}
