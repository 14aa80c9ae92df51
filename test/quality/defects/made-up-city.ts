import { folderWith } from '../../node/temp-workspace.js';

/** The table of the statistic `counts`, and the rest of its entry as YAML without indentation. */
export interface MadeUpTable {
  /** How the table lies in its file, in the brackets of YAML. */
  readonly layout: string;
  readonly content: string | Uint8Array;
  readonly yaml: string;
  /** What the one indicator computes; without it, the count. */
  readonly indicator?: string;
}

const COUNT = 'form: count, numerator: { statistic: counts }';

const SIZE = 0.01;

/** A workspace with squares for areas and one table: for defects of which the files are not at hand. */
export function madeUpCity(
  codes: readonly string[],
  { layout, content, yaml, indicator = COUNT }: MadeUpTable,
): string {
  return folderWith({
    'sozialraum.yaml': workspace(layout, yaml, indicator),
    'areas.geojson': JSON.stringify({ type: 'FeatureCollection', features: codes.map(square) }),
    'a.csv': content,
  });
}

function square(code: string, at: number) {
  const [x, y] = [13 + SIZE * (at % 30), 52 + SIZE * Math.floor(at / 30)];
  const ring = [
    [x, y],
    [x + SIZE, y],
    [x + SIZE, y + SIZE],
    [x, y + SIZE],
    [x, y],
  ];
  return {
    type: 'Feature',
    properties: { code, name: `Gebiet ${code}` },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

const workspace = (layout: string, yaml: string, indicator: string): string => `sozialraum: 1
city: { name: Musterstadt, fictional: true }
publisher: { name: Stadt Musterstadt }
areas:
  boundaryDate: '2021-01-01'
  levels:
    - { id: city, label: Stadt, areas: [{ code: S, name: Musterstadt }] }
    - id: district
      label: Gebiet
      geometry: { file: areas.geojson, code: code, name: name }
      parent: { code: S }
rules: {}
sources:
  - { id: source, name: Quelle, licence: { id: cc0, name: CC0 }, asOf: '2026-01-01' }
statistics:
  - id: counts
    title: Zahlen
    table: { file: a.csv, ${layout} }
${yaml.replace(/^/gm, '    ')}
    countingUnit: person
    kind: stock
    source: source
indicators:
  - { id: counts, title: Zahlen, definition: Zahlen, ${indicator} }
publications:
  - { id: atlas, title: Atlas, audience: public, topics: [{ id: all, title: Alles, indicators: [counts] }] }
`;
