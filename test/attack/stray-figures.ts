import { type Figure, type PublishedDataset, publishedDatasets, type PublishedFile } from './published-files.js';

/** Planning is made of the office's own texts alone: it knows no counts. */
const WITHOUT_FIGURES =
  /^(publication\.json|geometry\.json|page\.css|sozialraum\.min\.js(\.LICENSES\.txt)?|planning\.json|planning\/\w+\.csv)$/;

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
      if (dataset && kind === 'json') return strayInDataset(dataset);
      if (dataset && kind === 'csv') return strayInGermanCsv(content, dataset);
      if (dataset && kind === 'plain.csv') return strayInPlainCsv(content, dataset);
      if (path.endsWith('.html')) return strayInPage(content, datasets, topicsOf(files));
      return WITHOUT_FIGURES.test(path) ? [] : ['not compared with the datasets'];
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

/** Tables inside the elements and blocks of a page: what is read where no script runs. */
function strayInPage(page: string, datasets: ReadonlyMap<string, PublishedDataset>, topics: Topics): string[] {
  const figures = [...page.matchAll(/<(?:soz-([\w-]+)|div data-sozialraum="(\w+)")([^>]*)>\s*(<table>.*?<\/table>)/gs)];
  const tables = page.match(/<td>[^<]*\d/g)?.length ?? 0;
  if (figures.length === 0) return tables > 0 ? ['figures outside the elements'] : [];
  return figures.flatMap(([, tag, block, attributes = '', table = '']) => {
    const [, id = ''] = /(?:indicator|data-indikator)="([^"]*)"/.exec(attributes) ?? [];
    const kind = tag ?? block ?? '';
    const rows = [...table.matchAll(/<tr><th scope="row" data-gebiet="([^"]*)">(.*?)<\/tr>/gs)];
    return rows.flatMap(([, area = '', cells = '']) =>
      [...cells.matchAll(/<td>(.*?)<\/td>/gs)].flatMap(([, text = ''], column) => {
        const shown = columnOf(kind, id, column, datasets, topics);
        const at = shown?.dataset.areas.findIndex(({ code }) => code === area) ?? -1;
        if (!shown || at < 0) return [`${kind} ${id} ${area}: column ${column}`];
        const { dataset, period } = shown;
        const figure = dataset.figure('value', at, period);
        return isPrinted(text, figure, dataset, 'value')
          ? []
          : [`${kind} ${dataset.indicator} of ${area} ${dataset.periods[period]}`];
      }),
    );
  });
}

function columnOf(
  kind: string,
  id: string,
  column: number,
  datasets: ReadonlyMap<string, PublishedDataset>,
  topics: Topics,
): { readonly dataset: PublishedDataset; readonly period: number } | undefined {
  const ofMatrix = kind === 'matrix';
  const dataset = datasets.get((ofMatrix ? topics.get(id)?.[column] : id) ?? '');
  if (!dataset) return undefined;
  const isTrend = kind === 'trend-chart' || kind === 'verlauf';
  return { dataset, period: isTrend ? column : dataset.periods.length - 1 };
}

const NUMBER = /^(?:\|\s)?\(?([−-]?[\d.]+(?:,\d+)?)/;

/** True when a printed cell says what the dataset says: its number, rounded as printed, or a sign without any digit. */
function isPrinted(printed: string, { value, state }: Figure, { decimals }: PublishedDataset, metric: string): boolean {
  const text = printed.replaceAll('\u00a0', ' ').trim();
  if (state === 'suppressed') return /^(?:\| )?•(?: [a-z]){0,4}$/.test(text) && value === undefined;
  if (value === undefined) return !/\d/.test(text);
  const [, digits = 'none'] = NUMBER.exec(text) ?? [];
  const number = Number(digits.replaceAll('.', '').replace(',', '.').replace('−', '-'));
  return Math.abs(number - value) <= (metric === 'value' ? 10 ** -decimals * 1e-6 : 0);
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
