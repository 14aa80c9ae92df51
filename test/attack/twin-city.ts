import type { Files } from '../node/temp-workspace.js';
import type { PublishedFile } from './published-files.js';

/**
 * Zwillingen, a made-up city of eight districts in two boroughs, over three years: cases by sex and inhabitants. Counts are
 * large and of digits that occur nowhere else, but for a few small ones; so a trace of a withheld count would be seen.
 */
export const districts = ['01', '02', '03', '04', '05', '06', '07', '08'] as const;
export const years = [2022, 2023, 2024] as const;
export const sexes = ['f', 'm'] as const;

/** What was counted in one year in one district of one sex. */
export interface CaseCell {
  readonly district: (typeof districts)[number];
  readonly year: (typeof years)[number];
  readonly sex: (typeof sexes)[number];
}

/** Cases by {@link cellName}: the inner cells of the table, of which all else is a sum. */
export type CaseCounts = ReadonlyMap<string, number>;

export const cellName = ({ district, year, sex }: CaseCell): string => `${district};${year};${sex}`;

export const caseCells: readonly CaseCell[] = districts.flatMap((district) =>
  years.flatMap((year) => sexes.map((sex) => ({ district, year, sex }))),
);

const SMALL: Readonly<Record<string, number>> = {
  '02;2022;f': 1,
  '06;2023;m': 2,
  '01;2024;f': 2,
  '03;2024;f': 1,
  '07;2024;m': 0,
};

/** The counts as they are. */
export const caseCounts: CaseCounts = new Map(
  caseCells.map((cell, at) => [cellName(cell), SMALL[cellName(cell)] ?? 2113 + ((at * 1237) % 5861)]),
);

const boroughOf = (district: string): string => (Number(district) <= 4 ? 'A' : 'B');

const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 0.01, y],
    [x + 0.01, y + 0.01],
    [x, y + 0.01],
    [x, y],
  ],
];

const geometry = {
  type: 'FeatureCollection',
  features: districts.map((nr, at) => ({
    type: 'Feature',
    properties: { nr, name: `Viertel ${'ABCDEFGH'.charAt(at)}`, borough: boroughOf(nr) },
    geometry: { type: 'Polygon', coordinates: square(12.3 + 0.01 * (at % 4), 51.3 - 0.01 * Math.floor(at / 4)) },
  })),
};

const csv = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\r\n');

/** Indicators of every form, and every calculation upon them, with all that one can say of them. */
const everyKind = `
  - id: dichte
    title: Leistungsdichte
    definition: Leistungsberechtigte je 1.000
    form: rate
    per: 1000
    numerator: { statistic: cases }
    denominator: { statistic: people }
    confidence: byar
    minimumBase: 68000
    minimumCases: 4000
    polarity: high-is-bad
    comparison: { with: city }
  - id: vorjahr
    title: Frauen je Bevölkerung des Vorjahres
    definition: Frauen je 100
    form: rate
    per: 100
    numerator: { statistic: cases, filter: { sex: [f] } }
    denominator: { statistic: people }
    lag: 1
    comparison: { with: target }
    target: { value: 7.5, period: '2024-12-31' }
    breaks: [{ period: '2023', reason: Neue Zählung }]
  - id: mittel
    title: Leistungsberechtigte je Frau
    definition: Mittel
    form: mean
    numerator: { statistic: cases }
    denominator: { statistic: cases, filter: { sex: [f] } }
    comparison: { with: benchmark, value: 2, name: Land }
  - { id: veraenderung, title: Veränderung, definition: zum Vorjahr, derived: { change: { of: frauen, since: previous, as: absolute } } }
  - { id: prozent, title: Veränderung in Prozent, definition: zum Vorjahr, derived: { change: { of: quote, since: previous, as: percent } } }
  - { id: messzahl, title: Messzahl, definition: 2022 = 100, derived: { change: { of: frauen, since: '2022-12-31', as: index } } }
  - { id: abstand, title: Abstand, definition: Quote ohne Frauenanteil, derived: { difference: { of: frauenanteil, minus: quote } } }
  - { id: verhaeltnis, title: Verhältnis, definition: Quote zu Dichte, derived: { ratio: { of: quote, over: dichte } } }
  - { id: gleitend, title: Mittel aus zwei Jahren, definition: gleitend, derived: { moving-average: { of: frauen, periods: 2 } } }
  - { id: summe, title: Doppelte Frauen, definition: Summe, derived: { sum: [frauen, frauen] } }`;

/** Also told: an indicator of every kind. */
const ALL_TOPICS =
  '- { id: alles, title: Alles, indicators: [dichte, vorjahr, mittel, veraenderung, prozent, messzahl, abstand, verhaeltnis, gleitend, summe] }';

/** The files of a workspace with these cases. */
export function twinCity(cases: CaseCounts, { method = '', ofEveryKind = false } = {}): Files {
  const inhabitants = districts.flatMap((district, at) =>
    years.map((year, i) => `${district};${year};${60_000 + 7_919 * at + 131 * i}`),
  );
  return {
    'sozialraum.yaml': yaml(method)
      .replace('\n# further indicators', ofEveryKind ? everyKind : '')
      .replace('# further topics', ofEveryKind ? ALL_TOPICS : ''),
    'geometry/viertel.geojson': JSON.stringify(geometry),
    'tables/faelle.csv': csv(
      'nr;jahr;geschlecht;anzahl',
      caseCells.map((cell) => `${cellName(cell)};${cases.get(cellName(cell)) ?? 0}`),
    ),
    'tables/einwohner.csv': csv('nr;jahr;anzahl', inhabitants),
  };
}

const yaml = (method: string): string => `sozialraum: 1
city: { name: Zwillingen, fictional: true }
publisher: { name: Stadt Zwillingen }
areas:
  boundaryDate: '2024-12-31'
  levels:
    - { id: city, label: Stadt, areas: [{ code: S, name: Zwillingen }] }
    - id: borough
      label: Bezirk
      plural: Bezirke
      areas: [{ code: A, name: Oben }, { code: B, name: Unten }]
      parent: { code: S }
    - id: district
      label: Viertel
      plural: Viertel
      geometry: { file: geometry/viertel.geojson, code: nr, name: name }
      parent: { property: borough }
rules:
  three: { minimum: 3 }
  everything: { minimum: 1 }
sources:
  - id: office
    name: Sozialamt
    licence: { id: dl-de/by-2-0, name: Datenlizenz Deutschland }
    rule: three
statistics:
  - id: cases
    title: Leistungsberechtigte
    table: { file: tables/faelle.csv, delimiter: ';' }
    area: { column: nr, level: district }
    period: { column: jahr, format: YYYY, at: 12-31 }
    value: { column: anzahl }
    dimensions:
      - id: sex
        label: Geschlecht
        column: geschlecht
        categories: [{ code: all }, { code: f }, { code: m }]
        sums: [{ total: all, parts: [f, m] }]
    countingUnit: person
    kind: stock
    source: office
    ${method}
  - id: people
    title: Bevölkerung
    table: { file: tables/einwohner.csv, delimiter: ';' }
    area: { column: nr, level: district }
    period: { column: jahr, format: YYYY, at: 12-31 }
    value: { column: anzahl }
    countingUnit: person
    kind: stock
    source: office
indicators:
  - id: quote
    title: Leistungsquote
    definition: Leistungsberechtigte je 100 Personen
    form: share
    numerator: { statistic: cases }
    denominator: { statistic: people }
  - id: frauen
    title: Frauen mit Leistungen
    definition: Frauen am Jahresende
    form: count
    numerator: { statistic: cases, filter: { sex: [f] } }
  - id: frauenanteil
    title: Frauenanteil
    definition: Frauen je 100 Leistungsberechtigte
    form: share
    numerator: { statistic: cases, filter: { sex: [f] } }
    denominator: { statistic: cases }
# further indicators
publications:
  - id: monitor
    title: Monitor
    audience: public
    topics:
      - { id: lage, title: Lage, indicators: [quote, frauen] }
      - { id: geschlecht, title: Geschlecht, indicators: [frauenanteil, frauen] }
      # further topics
  - id: rat
    title: Für den Rat
    audience: council
    topics:
      - { id: lage, title: Lage, indicators: [quote, frauenanteil] }
  - id: amt
    title: Für das Amt
    audience: internal
    accessRestricted: true
    rule: everything
    method: { kind: suppression }
    topics:
      - { id: lage, title: Lage, indicators: [quote, frauen, frauenanteil] }
`;

/** What others than the office get to see, which alone has every number. */
export const openFiles = (files: readonly PublishedFile[]): PublishedFile[] =>
  files.filter(([path]) => !path.startsWith('internal/'));
