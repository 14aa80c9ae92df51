const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 0.01, y],
    [x + 0.01, y + 0.01],
    [x, y + 0.01],
    [x, y],
  ],
];
const feature = (nr: string, name: string, x: number) => ({
  type: 'Feature',
  properties: { nr, name },
  geometry: { type: 'Polygon', coordinates: square(x, 51.3) },
});

export const geometry = {
  type: 'FeatureCollection',
  features: [feature('01', 'Nord', 12.3), feature('02', 'Süd', 12.31), feature('03', 'Hafen', 12.32)],
};

/** Four years of a city of three districts, women and men, with small counts. */
export const table = [
  'nr;jahr;geschlecht;anzahl',
  ...['01', '02', '03'].flatMap((nr, district) =>
    [2021, 2022, 2023, 2024].flatMap((year, i) => [
      `${nr};${year};m;${100 * (district + 1) + i}`,
      `${nr};${year};w;${district === 2 ? 2 : 90 + i}`,
    ]),
  ),
  '',
].join('\r\n');

export const yaml = `sozialraum: 1
city: { name: Musterstadt, fictional: true }
publisher: { name: Stadt Musterstadt }
areas:
  boundaryDate: '2024-12-31'
  levels:
    - { id: city, label: Stadt, areas: [{ code: S, name: Musterstadt }] }
    - id: district
      label: { de: Stadtteil, en: District }
      plural: { de: Stadtteile, en: Districts }
      geometry: { file: geometry/stadtteile.geojson, code: nr, name: name }
      parent: { code: S }
rules:
  three: { minimum: 3 }
sources:
  - id: register
    name: Melderegister
    licence: { id: dl-de/by-2-0, name: Datenlizenz Deutschland }
    rule: three
statistics:
  - id: population
    title: { de: Einwohnerinnen und Einwohner, en: Inhabitants }
    table: { file: tables/einwohner.csv, delimiter: ';' }
    area: { column: nr }
    period: { column: jahr, format: YYYY, at: 12-31 }
    value: { column: anzahl }
    dimensions:
      - id: sex
        label: Geschlecht
        column: geschlecht
        categories:
          - { code: total, match: insgesamt }
          - { code: m }
          - { code: f, match: w }
        sums:
          - { total: total, parts: [m, f] }
    countingUnit: person
    kind: stock
    source: register
    breaks:
      - { period: 2023-01, reason: Zensus 2022 }
indicators:
  - id: women
    title: { de: Frauenanteil, en: Share of women }
    definition: Frauen je 100 Personen
    form: share
    numerator: { statistic: population, filter: { sex: [f] } }
    denominator: { statistic: population }
  - id: inhabitants
    title: Einwohnerzahl
    definition: Personen am Jahresende
    form: count
    numerator: { statistic: population }
publications:
  - id: monitor
    title: { de: Sozialmonitor, en: Social monitor }
    audience: public
    topics:
      - { id: people, title: Menschen, indicators: [women, inhabitants] }
  - id: office
    title: Arbeitsstand
    audience: internal
    accessRestricted: true
    topics:
      - { id: people, title: Menschen, indicators: [women, inhabitants] }
`;
