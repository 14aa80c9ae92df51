import type { Files } from '../node/temp-workspace.js';
import type { ReaderKnowledge } from './reader-program.js';

/** Counts of small made-up cities, the same for the same seed: some of 0 to 3, the others to 70. */
export function smallCounts(seed: number): () => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  return () => {
    const kind = next();
    return kind < 0.3 ? Math.floor(4 * next()) : kind < 0.6 ? 3 + Math.floor(8 * next()) : 10 + Math.floor(60 * next());
  };
}

/** A city whose tables have more to do with each other than one sees in any of them. */
export interface RelatedCity {
  readonly files: Files;
  readonly knowledge: ReaderKnowledge;
}

export const DISTRICTS = ['01', '02', '03', '04', '05'];
const bySex = { id: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'], complete: true }] };
const byAge = { id: 'age', categories: ['all', 'c', 'o'], sums: [{ total: 'all', parts: ['c', 'o'], complete: true }] };
const known = (...dimensions: (typeof bySex)[]) => ({ dimensions, remainder: [], addsOverAreas: true });
export const csv = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');

/** Events by sex, quarter by quarter and as years. */
export function quarters(seed: number): RelatedCity {
  const count = smallCounts(seed);
  const rows = DISTRICTS.flatMap((nr) =>
    ['f', 'm'].flatMap((sex) => {
      const counts = [1, 2, 3, 4].map(() => count());
      const year = counts.reduce((sum, each) => sum + each, 0);
      return [`${nr};2024;${sex};${year}`, ...counts.map((each, at) => `${nr};2024-Q${at + 1};${sex};${each}`)];
    }),
  );
  return {
    files: cityWith({ events: csv('nr;zeit;sex;anzahl', rows) }, [
      statistic('events', 'kind: flow', bySex),
      'indicators:',
      countOf('events'),
      countOf('events', 'f'),
      shown('events', 'events-f'),
    ]),
    knowledge: { events: { ...known(bySex), kind: 'flow' } },
  };
}

/** Persons with help in a year by sex, as a share of the inhabitants at its end by sex. */
export function shareOfYear(seed: number): RelatedCity {
  const count = smallCounts(seed);
  const [helped, people]: [string[], string[]] = [[], []];
  for (const nr of DISTRICTS)
    for (const sex of ['f', 'm']) {
      const part = count();
      helped.push(`${nr};2024;${sex};${part}`);
      people.push(`${nr};2024-12-31;${sex};${part + count()}`);
    }
  const tables = { helped: csv('nr;zeit;sex;anzahl', helped), people: csv('nr;zeit;sex;anzahl', people) };
  return {
    files: cityWith(tables, [
      statistic('helped', 'kind: flow', bySex),
      statistic('people', 'kind: stock', bySex),
      'indicators:',
      '  - { id: rate, title: R, definition: R, form: share, numerator: { statistic: helped }, denominator: { statistic: people } }',
      countOf('helped', 'f'),
      countOf('people', 'f'),
      shown('rate', 'helped-f', 'people-f'),
    ]),
    knowledge: { helped: known(bySex), people: known(bySex) },
  };
}

/** The same persons by age, and again by sex. */
export function tabulatedTwice(seed: number): RelatedCity {
  const count = smallCounts(seed);
  const [ages, sexes]: [string[], string[]] = [[], []];
  for (const [at, nr] of DISTRICTS.entries()) {
    const isSmall = at > 0 && count() < 8;
    const counts = ['c', 'o'].map(() => (isSmall ? count() % 2 : 4 + (count() % 30)));
    counts.forEach((each, i) => ages.push(`${nr};2024;${['c', 'o'][i]};${each}`));
    const all = counts.reduce((sum, each) => sum + each, 0);
    const women = count() % (all + 1);
    sexes.push(`${nr};2024;f;${women}`, `${nr};2024;m;${all - women}`);
  }
  const tables = { ages: csv('nr;zeit;age;anzahl', ages), sexes: csv('nr;zeit;sex;anzahl', sexes) };
  return {
    files: cityWith(tables, [
      statistic('ages', 'kind: stock', byAge),
      statistic('sexes', 'kind: stock', bySex),
      'indicators:',
      ...['c', 'o'].map((code) => countOf('ages', code)),
      countOf('ages'),
      ...['f', 'm'].map((code) => countOf('sexes', code)),
      countOf('sexes'),
      shown('ages', 'ages-c', 'ages-o', 'sexes', 'sexes-f', 'sexes-m'),
    ]),
    knowledge: { ages: known(byAge), sexes: known(bySex) },
  };
}

const geometry = {
  type: 'FeatureCollection',
  features: DISTRICTS.map((nr, at) => {
    const [west, east] = [12 + at / 100, 12 + (at + 1) / 100];
    const corners = [
      [west, 51],
      [east, 51],
      [east, 51.01],
      [west, 51.01],
      [west, 51],
    ];
    const ground = { type: 'Polygon', coordinates: [corners] };
    return { type: 'Feature', properties: { nr, name: `Stadtteil ${nr}` }, geometry: ground };
  }),
};

export function cityWith(tables: Readonly<Record<string, string>>, statements: readonly string[]): Files {
  const files = Object.entries(tables).map(([id, content]) => [`tables/${id}.csv`, content] as const);
  return {
    'geometry/stadtteile.geojson': JSON.stringify(geometry),
    'sozialraum.yaml': `sozialraum: 1
city: { name: Musterstadt, fictional: true }
publisher: { name: Stadt Musterstadt }
areas:
  levels:
    - { id: city, label: Stadt, areas: [{ code: S, name: Musterstadt }] }
    - { id: district, label: Stadtteil, geometry: { file: geometry/stadtteile.geojson, code: nr, name: name }, parent: { code: S } }
rules: { three: { minimum: 3 } }
sources: [{ id: office, name: Amt, licence: { id: cc0, name: CC0 }, rule: three }]
statistics:
${statements.join('\n')}
`,
    ...Object.fromEntries(files),
  };
}

export const statistic = (id: string, kind: string, dimension?: typeof bySex): string => `  - id: ${id}
    title: ${id}
    table: { file: tables/${id}.csv, delimiter: ';' }
    area: { column: nr, by: code }
    period: { column: zeit, format: iso }
    value: { column: anzahl }
    countingUnit: person
    source: office
    ${kind}${dimension ? dimensionOf(dimension) : ''}`;

const dimensionOf = ({ id, categories }: typeof bySex): string => `
    dimensions:
      - id: ${id}
        label: ${id}
        column: ${id}
        categories: [${categories.map((code) => `{ code: ${code} }`).join(', ')}]
        sums: [{ total: all, parts: [${categories.slice(1).join(', ')}] }]`;

export function countOf(statistic: string, code?: string): string {
  const dimension = ['f', 'm'].includes(code ?? '') ? 'sex' : 'age';
  const filter = code === undefined ? '' : `, filter: { ${dimension}: [${code}] }`;
  const id = code === undefined ? statistic : `${statistic}-${code}`;
  return `  - { id: ${id}, title: T, definition: T, form: count, numerator: { statistic: ${statistic}${filter} } }`;
}

export const shown = (...ids: string[]): string =>
  `publications: [{ id: m, title: M, audience: public, topics: [{ id: t, title: T, indicators: [${ids.join(', ')}] }] }]`;
