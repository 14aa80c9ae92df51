import { areaDimension } from '../../../src/model/area-dimension.js';
import { areaHierarchy } from '../../../src/model/area.js';
import { type Cube, denseCube } from '../../../src/model/cube.js';
import { dimension } from '../../../src/model/dimension.js';
import { observationStatus } from '../../../src/model/observation-status.js';
import { parsePeriod } from '../../../src/model/period.js';
import type { IndicatorTable, Publication, PublishedIndicator } from '../../../src/model/publication.js';
import { catalogueFile } from '../../../src/publish/catalogue-file.js';
import { datasetFile } from '../../../src/publish/dataset-file.js';
import { protectionText } from '../../../src/publish/ready-texts.js';
import { seededRandom } from '../../../src/stats/seeded-random.js';

const LEVELS = [
  { id: 'city', label: { de: 'Stadt' }, plural: { de: 'Städte' } },
  { id: 'district', label: { de: 'Bezirk' }, plural: { de: 'Bezirke' } },
];

/** What is made up: how many periods, and how many indicators of the same kind. */
export interface Extent {
  readonly periods?: readonly string[];
  readonly indicators?: number;
}

const YEARS = Array.from({ length: 20 }, (_, i) => String(2005 + i));

/** The files of a publication with shares that mean nothing: every hundredth is withheld. */
export function madeUpPublication(
  districts: readonly { readonly code: string; readonly name: string }[],
  { periods = YEARS, indicators = 1 }: Extent = {},
): { readonly collection: unknown; readonly dataset: unknown; readonly datasets: readonly unknown[] } {
  const areas = areaHierarchy(LEVELS, [
    { code: 'city', name: 'Stadt', level: 'city' },
    ...districts.map(({ code, name }) => ({ code, name, level: 'district', parent: 'city' })),
  ]);
  const times = periods.map(parsePeriod);
  const time = dimension(
    'time',
    { de: 'Jahr' },
    'time',
    times.map(({ id }) => ({ code: id, label: { de: id } })),
  );
  const axes = [areaDimension(areas, { de: 'Gebiet' }), time];
  const tables = Array.from({ length: indicators }, (_, i): IndicatorTable => {
    const random = seededRandom(i + 1);
    const [value, numerator, denominator] = [0, 1, 2].map(() => new Float64Array(areas.areas.length * times.length));
    const statuses = new Uint16Array(areas.areas.length * times.length).fill(observationStatus('ok'));
    areas.areas.forEach((_area, a) => {
      const base = 800 + Math.floor(random() * 9000);
      let share = 0.04 + 0.25 * random() ** 2;
      times.forEach((_time, t) => {
        share = Math.max(0.01, share + (random() - 0.5) * 0.02);
        const at = a * times.length + t;
        if (a > 0 && random() < 0.01) statuses[at] = observationStatus('suppressed');
        const count = Math.round(base * share);
        const isShown = statuses[at] === observationStatus('ok');
        denominator![at] = base;
        numerator![at] = isShown ? count : NaN;
        value![at] = isShown ? Math.round((1000 * count) / base) / 10 : NaN;
      });
    });
    const known = new Uint16Array(statuses.length).fill(observationStatus('ok'));
    const cube = (cells: Float64Array, states: Uint16Array): Cube => denseCube(axes, cells, states);
    return {
      indicator: indicator(i),
      areas,
      periods: times,
      value: cube(value!, statuses),
      numerator: cube(numerator!, statuses),
      denominator: cube(denominator!, known),
    };
  });
  const publication = {
    id: 'bench',
    title: { de: 'Benchmark' },
    city: { name: 'Benchmark', fictional: true },
    publisher: { name: 'Benchmark' },
    audience: 'public',
    protectionNote: protectionText(undefined),
    topics: [{ id: 'all', title: { de: 'Alle' }, indicators: tables.map(({ indicator }) => indicator.id) }],
    indicators: tables.map(({ indicator }) => indicator),
    tables: new Map(tables.map((table) => [table.indicator.id, table])),
  } as unknown as Publication;
  const datasets = tables.map((table) => datasetFile(publication, table));
  return { collection: catalogueFile(publication), dataset: datasets[0], datasets };
}

function indicator(i: number): PublishedIndicator {
  return {
    id: `quote-${i + 1}`,
    title: { de: `Quote ${i + 1}` },
    definition: { de: 'Anteil ohne Bedeutung' },
    form: 'share',
    numerator: { statistic: 'zufall', filter: {} },
    denominator: { statistic: 'zufall', filter: {} },
    per: 100,
    unit: { de: '%' },
    decimals: 1,
    countingUnit: 'person',
    polarity: 'high-is-bad',
    breaks: [],
    sources: [{ name: { de: 'Zufall' }, licence: { id: 'cc0', name: 'CC0' }, protection: 'none' }],
  };
}
