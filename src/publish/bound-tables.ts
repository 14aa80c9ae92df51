import type { CountSelection, CountSum, CountTable, PublishRequest, ReleasedSelection } from '../disclosure/request.js';
import { type Cube, denseCube } from '../model/cube.js';
import { dimension } from '../model/dimension.js';
import { observationStatus } from '../model/observation-status.js';

/** What readers know of counts that are published otherwise than as they are, rounded or with noise. */
export interface BoundedSelection extends CountSelection {
  /** The least and the greatest count there can be, by area and period; infinite where nothing is known. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

/** What is known of each selection, once. */
export function joinBounds(known: readonly BoundedSelection[]): BoundedSelection[] {
  const byId = new Map<string, BoundedSelection>();
  for (const each of known) {
    const { least, greatest } = byId.get(each.id) ?? each;
    byId.set(each.id, {
      ...each,
      least: least.map((bound, at) => Math.max(bound, each.least[at] as number)),
      greatest: greatest.map((bound, at) => Math.min(bound, each.greatest[at] as number)),
    });
  }
  return [...byId.values()];
}

/** Says what is known of changed counts by tables of the bounds: everybody has these, and the counts are between them. */
export function withBounds(request: PublishRequest, bounded: readonly BoundedSelection[]): PublishRequest {
  const cubes = new Map(request.tables.map(({ id, cube }) => [id, cube]));
  const said = joinBounds(bounded).map((each) => boundsOf(each, cubes.get(each.table) as Cube));
  return {
    ...request,
    tables: [...request.tables, ...said.flatMap(({ tables }) => tables)],
    unpublished: [...(request.unpublished ?? []), ...said.flatMap(({ counts }) => counts)],
    released: [...(request.released ?? []), ...said.flatMap(({ released }) => released)],
    sums: [...(request.sums ?? []), ...said.flatMap(({ sums }) => sums)],
  };
}

interface Said {
  readonly counts: CountSelection;
  readonly tables: readonly CountTable[];
  readonly released: readonly ReleasedSelection[];
  readonly sums: readonly CountSum[];
}

function boundsOf({ least, greatest, ...selection }: BoundedSelection, cube: Cube): Said {
  const counts = { ...selection, id: `${selection.id} known` };
  const [exactly, atLeast, atMost] = ['exactly', 'at least', 'at most'].map((what) => `${selection.id} ${what}`) as [
    string,
    string,
    string,
  ];
  const isExact = (at: number): boolean => least[at] === greatest[at];
  const tables = [
    boundTable(exactly, cube, least, isExact),
    boundTable(atLeast, cube, least, (at) => !isExact(at) && (least[at] as number) > 0),
    boundTable(atMost, cube, greatest, (at) => !isExact(at) && greatest[at] !== Infinity),
  ];
  return {
    counts,
    tables,
    released: tables.map(({ id }) => ({ id, table: id, terms: [{}], mask: new Uint8Array(least.length) })),
    sums: [
      { total: exactly, parts: [counts.id], rest: 'none' },
      { total: counts.id, parts: [atLeast], rest: 'margin' },
      { total: atMost, parts: [counts.id], rest: 'margin' },
    ],
  };
}

const KNOWN = observationStatus('ok');
const NOT_SAID = observationStatus('not-applicable');

// bounds do not add up
function boundTable(id: string, cube: Cube, bounds: Float64Array, isSaid: (at: number) => boolean): CountTable {
  const dimensions = [cube.dimension('area'), cube.dimension('time')].map(({ id, label, role, categories }) =>
    dimension(id, label, role, categories),
  );
  const values = bounds.map((bound, at) => (isSaid(at) ? bound : NaN));
  const statuses = Uint16Array.from(bounds, (_, at) => (isSaid(at) ? KNOWN : NOT_SAID));
  return { id, cube: denseCube(dimensions, values, statuses), kind: 'stock', rule: { minimum: 1, zeros: 'shown' } };
}
