import { isUnsafeCount } from '../disclosure/frequency-rule.js';
import { MASK, type ReleasedSelection, type SelectionTerm } from '../disclosure/request.js';
import { selectCounts } from '../indicators/select-counts.js';
import type { Terms } from '../indicators/terms.js';
import type { Cube } from '../model/cube.js';
import type { Selection } from '../model/indicator.js';
import { hasValue } from '../model/observation-status.js';
import { own } from '../model/own.js';
import type { FrequencyRule, Statistic } from '../model/statistic.js';
import type { LedgerView, ReleasedCells, ReleasedPublication } from './ledger.js';

/** Who reads: everyone, or readers of restricted publications, who know what is open as well. */
export interface Reader {
  /** Ids of the restricted publications. */
  readonly restricted: ReadonlySet<string>;
  /** The rules of what is published now, by statistic. */
  readonly rules: ReadonlyMap<string, FrequencyRule>;
}

/** What a reader knows from earlier releases, as far as its tables still exist: one selection for each key. */
export type ReleasedBefore = (reader: Reader) => readonly ReleasedSelection[];

/** The key of a selection that is resolved to codes: equal for equal selections. */
export function selectionKey(statistic: string, term: SelectionTerm): string {
  return `${statistic} ${JSON.stringify(term)}`;
}

/**
 * What runs of a ledger have shown, over the tables of today. A cell is known if it was ever open. Of one whose count
 * has changed since nobody has seen the count of today: it is known where `changed` says so, but never where it is
 * unsafe. So is one of which the tables have no number any more, as it is missing or withheld at the source: its readers
 * have the one of then.
 */
export function releasedBefore(
  { runs, digest }: LedgerView,
  statistics: ReadonlyMap<string, Statistic>,
  changed: 'known' | 'unknown',
): ReleasedBefore {
  return ({ restricted, rules }) => {
    const seen = runs.flatMap(({ publications }) =>
      publications.filter((release) => isSeenBy(release, restricted)).flatMap((each) => each.selections),
    );
    const known = new Map<string, KnownSelection>();
    for (const cells of seen) {
      // what was changed tells no count
      if (cells.method !== undefined) continue;
      const key = selectionKey(cells.statistic, cells.terms);
      const selection = known.get(key) ?? knownSelection(key, cells, statistics, rules);
      if (!selection) continue;
      known.set(key, selection);
      addCells(selection, cells, changed, digest);
    }
    return [...known.values()].map(({ released }) => released);
  };
}

/** Selections of changed counts that a reader knows from earlier releases, as far as their tables still exist. */
export type AlteredBefore = (reader: Pick<Reader, 'restricted'>) => readonly Selection[];

/** What runs of a ledger have shown of changed counts, over the tables of today. */
export function alteredBefore({ runs }: LedgerView, statistics: ReadonlyMap<string, Statistic>): AlteredBefore {
  return ({ restricted }) =>
    runs.flatMap(({ publications }) =>
      publications
        .filter((release) => isSeenBy(release, restricted))
        .flatMap(({ selections }) => selections)
        .flatMap(({ statistic, method, terms }) => {
          const table = method === undefined ? undefined : statistics.get(statistic);
          return table && positionsOf(terms, table.cube) ? [{ statistic, filter: terms }] : [];
        }),
    );
}

/** True where somebody reads it: what is open, and the restricted publications that he reads. */
export const isSeenBy = ({ restricted, id }: ReleasedPublication, reader: Reader['restricted']): boolean =>
  !restricted || reader.has(id);

interface KnownSelection {
  readonly released: ReleasedSelection;
  readonly counts: Cube;
  readonly rule: FrequencyRule;
}

function knownSelection(
  id: string,
  { statistic, terms }: ReleasedCells,
  statistics: ReadonlyMap<string, Statistic>,
  rules: Reader['rules'],
): KnownSelection | undefined {
  const table = statistics.get(statistic);
  const rule = rules.get(statistic);
  const positions = table && positionsOf(terms, table.cube);
  if (!table || !rule || !positions) return undefined;
  const counts = selectCounts(table.cube, positions);
  // what was never released counts as withheld: that gives the attacker a little more than he has
  const mask = new Uint8Array(counts.size).fill(MASK.primary);
  return { released: { id, table: statistic, terms: [terms], mask }, counts, rule };
}

function positionsOf(terms: SelectionTerm, cube: Cube): Terms | undefined {
  const others = cube.dimensions.filter(({ role }) => role === 'category');
  if (Object.keys(terms).length !== others.length) return undefined;
  const positions = others.map(
    ({ id, indexOf }) => [id, (own(terms, id) ?? []).map((code) => indexOf.get(code) ?? -1)] as const,
  );
  return positions.every(([, at]) => at.length > 0 && !at.includes(-1)) ? new Map(positions) : undefined;
}

function addCells(
  { released, counts, rule }: KnownSelection,
  { cells }: ReleasedCells,
  changed: 'known' | 'unknown',
  digest: LedgerView['digest'],
): void {
  const isKnown = (hash: string, area: string, period: string, count: number | undefined): boolean =>
    (count !== undefined && digest(cellText(released.id, area, period, count)) === hash) ||
    (changed === 'known' && (count === undefined || !isUnsafeCount(count, rule)));
  const [areas, times] = [counts.dimension('area'), counts.dimension('time')];
  for (const [period, byArea] of Object.entries(cells))
    for (const [area, hash] of Object.entries(byArea)) {
      const [a, t] = [areas.indexOf.get(area), times.indexOf.get(period)];
      if (hash === null || a === undefined || t === undefined) continue;
      const at = a * times.categories.length + t;
      if (released.mask[at] === MASK.published) continue;
      const count = hasValue(counts.status([a, t])) ? counts.value([a, t]) : undefined;
      if (isKnown(hash, area, period, count)) released.mask[at] = MASK.published;
    }
}

/** What is hashed of a published cell: its place with it, so that equal counts have different hashes. */
export function cellText(selection: string, area: string, period: string, count: number): string {
  return JSON.stringify([selection, area, period, count]);
}

/**
 * Withholds unsafe counts that are open elsewhere and would be shown again because they are known: repeating them would
 * tell those who have not seen them. To withhold more tells nobody anything.
 */
export function withholdAgain(
  masks: ReadonlyMap<string, Uint8Array>,
  before: readonly ReleasedSelection[],
  statistics: ReadonlyMap<string, Statistic>,
  rules: Reader['rules'],
): void {
  for (const { id, table, terms, mask: wasOpen } of before) {
    const mask = masks.get(id);
    const cube = statistics.get(table)?.cube;
    const rule = rules.get(table);
    const positions = cube && terms[0] && positionsOf(terms[0], cube);
    if (!mask || !cube || !rule || !positions) continue;
    const { values, statuses } = selectCounts(cube, positions).cells();
    wasOpen.forEach((status, at) => {
      const isOpen = status === MASK.published && hasValue(statuses[at] as number);
      if (isOpen && isUnsafeCount(values[at] as number, rule)) mask[at] = MASK.primary;
    });
  }
}
