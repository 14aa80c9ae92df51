import { mayAdd } from '../../src/model/measure.js';
import { hasValue, stateOf } from '../../src/model/observation-status.js';
import type { CountSelection, CountTable, Masks, PublishRequest } from '../../src/disclosure/request.js';
import {
  type Fraction,
  fraction,
  isLess,
  isZero,
  minus,
  ONE,
  over,
  reducedEchelon,
  type Row,
  subtract,
  times,
  ZERO,
} from './fraction.js';

// An attacker of its own: it knows the request and the masks and shares no code with src/disclosure. Cells are named by
// texts, equations are maps, numbers are fractions of big integers. Slow, and meant to be read.

interface Count {
  /** NaN where there is none. */
  readonly value: number;
  readonly state: string;
  readonly table: CountTable;
}

export interface Attack {
  /** Protected counts with one value only in the solutions of all equations. */
  readonly determined: readonly string[];
  /** Hidden counts that cannot exceed their least value although no equation alone determines them. */
  readonly pinned: readonly string[];
}

export interface AttackerModel {
  /** The attacker is told the zeros of tables that show them, also of cells nobody publishes. */
  readonly knowsZeros: boolean;
}

type Index = readonly number[];

const unsafe = (value: number, { rule }: CountTable): boolean =>
  rule.zeros === 'shown' ? value > 0 && value < rule.minimum : value >= 0 && value < rule.minimum;

export class Attacker {
  readonly counts = new Map<string, Count>();
  readonly equations: Map<string, number>[] = [];
  readonly #publishedAt = new Map<string, { selection: string; at: number }[]>();
  readonly #placeNames = new Map<string, string>();

  readonly request: PublishRequest;

  constructor(request: PublishRequest) {
    this.request = request;
    for (const table of request.tables) this.#readTable(table);
    for (const selection of request.published) this.#readSelection(selection);
    for (const { total, parts } of request.sums ?? []) this.#readComplement(total, parts);
  }

  /** Which counts are open, which may never be found, and which are seen to be withheld. */
  knowledge(masks: Masks, { knowsZeros }: AttackerModel) {
    const open = new Set<string>();
    const forbidden = new Set<string>();
    const withheld = new Set<string>();
    for (const [name, { value, state, table }] of this.counts) {
      const places = this.#publishedAt.get(name);
      if (state === 'suppressed') {
        forbidden.add(name);
        withheld.add(name);
      } else if (state === 'value') {
        const isOpen = places?.some(({ selection, at }) => masks.get(selection)?.[at] === 0) ?? false;
        const mayBeSeen = places !== undefined || !this.#hasAreasOutOfSight(table);
        if (isOpen || (knowsZeros && value === 0 && table.rule.zeros === 'shown' && mayBeSeen)) open.add(name);
        else if (places) withheld.add(name);
        if (!open.has(name) && (unsafe(value, table) || places)) forbidden.add(name);
      }
    }
    return { open, forbidden, withheld };
  }

  attack(masks: Masks, model: AttackerModel, knowsLeast = true): Attack {
    const { open, forbidden, withheld } = this.knowledge(masks, model);
    const pinned = new Set<string>();
    for (;;) {
      const rows = this.#rowsWithout(new Set([...open, ...pinned]));
      const onEdge = (name: string): boolean => {
        const { value, state, table } = this.counts.get(name) as Count;
        if (state !== 'value') return state === 'suppressed';
        return value <= (withheld.has(name) && table.rule.zeros === 'shown' ? 1 : 0);
      };
      const reduced = reducedEchelon(rows, (name) => !onEdge(name));
      const edgeRows = [...reduced].filter(([pivot]) => onEdge(pivot)).map(([, row]) => row);
      const more = knowsLeast ? cannotGrow(edgeRows) : [];
      if (more.length === 0 || more.every((name) => pinned.has(name))) {
        const found = [...reduced].filter(([, row]) => row.size === 1).map(([name]) => name);
        return { determined: found.filter((name) => forbidden.has(name)).sort(), pinned: [...pinned].sort() };
      }
      for (const name of more) pinned.add(name);
    }
  }

  #rowsWithout(known: ReadonlySet<string>): Row[] {
    return this.equations.map((equation) => {
      const row: Row = new Map();
      for (const [name, factor] of equation) if (!known.has(name)) row.set(name, fraction(BigInt(factor)));
      return row;
    });
  }

  #readTable(table: CountTable): void {
    const { cube, id, kind } = table;
    cube.forEach((value, status, index) => {
      const state = hasValue(status) ? 'value' : stateOf(status);
      this.counts.set(nameOf(id, [...index]), { value, state, table });
    });
    cube.dimensions.forEach((along, axis) => {
      if (!mayAdd(kind, along.role)) return;
      const others = combinations(cube.dimensions.map((d, i) => (i === axis ? [0] : [...d.categories.keys()])));
      along.sums.forEach(({ total, parts, complete }, number) => {
        for (const index of others) {
          const at = (category: number): string => nameOf(id, index.with(axis, category));
          const rest = complete ? [] : [`rest of ${at(total)} by ${along.id} ${number}`];
          this.#addSum(at(total), parts.map(at), rest, table);
        }
      });
    });
  }

  #addSum(total: string, parts: readonly string[], rest: readonly string[], table: CountTable): void {
    const whole = this.counts.get(total) as Count;
    const present = parts.filter((name) => this.counts.get(name)?.state !== 'not-applicable');
    if (whole.state === 'not-applicable' || present.length === 0) return;
    for (const name of rest) {
      const value = present.reduce((left, part) => left - (this.counts.get(part) as Count).value, whole.value);
      this.counts.set(name, { value, state: Number.isNaN(value) ? 'missing' : 'value', table });
    }
    this.equations.push(new Map([[total, 1], ...[...present, ...rest].map((name) => [name, -1] as const)]));
  }

  #readSelection(selection: CountSelection): void {
    const table = this.#table(selection.table);
    for (const { index, at, area } of places(table)) {
      const factors = new Map<string, number>();
      for (const cell of selectedCells(table, selection, index)) factors.set(cell, (factors.get(cell) ?? 0) + 1);
      const [only] = factors.keys();
      const name =
        factors.size === 1 && factors.get(only as string) === 1
          ? (only as string)
          : `sum of ${JSON.stringify([...factors].sort())}`;
      if (name !== only) this.#addSelected(name, factors, table);
      this.#placeNames.set(`${selection.id} ${at}`, name);
      if (selection.areas && !selection.areas.includes(area)) continue;
      this.#publishedAt.set(name, [...(this.#publishedAt.get(name) ?? []), { selection: selection.id, at }]);
    }
  }

  // of its areas some are in no selection: then only what is published is seen
  #hasAreasOutOfSight({ id, cube }: CountTable): boolean {
    const areas = cube.dimensions.find(({ role }) => role === 'area');
    const shown = this.request.published.filter(({ table }) => table === id);
    return (
      areas?.categories.some(({ code }) => shown.every((each) => each.areas && !each.areas.includes(code))) ?? false
    );
  }

  #addSelected(name: string, factors: ReadonlyMap<string, number>, table: CountTable): void {
    if (this.counts.has(name)) return;
    const present = [...factors].filter(([cell]) => this.counts.get(cell)?.state !== 'not-applicable');
    const states = present.map(([cell]) => this.counts.get(cell)?.state);
    const state =
      states.length === 0
        ? 'not-applicable'
        : states.includes('suppressed')
          ? 'suppressed'
          : states.some((s) => s !== 'value')
            ? 'missing'
            : 'value';
    const value = present.reduce((sum, [cell, factor]) => sum + (this.counts.get(cell) as Count).value * factor, 0);
    this.counts.set(name, { value: state === 'value' ? value : NaN, state, table });
    if (state === 'not-applicable') return;
    this.equations.push(new Map([[name, 1], ...present.map(([cell, factor]) => [cell, -factor] as const)]));
  }

  #readComplement(wholeId: string, partIds: readonly string[]): void {
    const parts = partIds.map((id) => this.#namesOf(id));
    for (const [place, whole] of this.#namesOf(wholeId)) {
      const names = parts.flatMap((part) => part.get(place) ?? []);
      if (names.length < parts.length || names.includes(whole)) continue;
      const [all, ...others] = [whole, ...names].map((name) => this.counts.get(name) as Count) as [Count, ...Count[]];
      if ([all, ...others].some(({ state }) => state === 'not-applicable')) continue;
      const name = `${whole} without ${names.join(' and ')}`;
      const rules = [all, ...others].map(({ table }) => table.rule);
      const rule = {
        minimum: Math.max(...rules.map(({ minimum }) => minimum)),
        zeros: rules.some(({ zeros }) => zeros === 'protected') ? ('protected' as const) : ('shown' as const),
      };
      const value = others.reduce((left, count) => left - count.value, all.value);
      this.counts.set(name, { value, state: Number.isNaN(value) ? 'missing' : 'value', table: { ...all.table, rule } });
      this.equations.push(new Map([[whole, 1], ...[...names, name].map((each) => [each, -1] as const)]));
    }
  }

  #namesOf(selectionId: string): Map<string, string> {
    const selection = this.request.published.find(({ id }) => id === selectionId) as CountSelection;
    const table = this.#table(selection.table);
    return new Map(
      places(table).map(({ place, at }) => [place, this.#placeNames.get(`${selectionId} ${at}`) as string]),
    );
  }

  #table(id: string): CountTable {
    return this.request.tables.find((table) => table.id === id) as CountTable;
  }
}

const nameOf = (table: string, index: Index): string => `${table}[${index.join()}]`;

function combinations(choices: readonly (readonly number[])[]): number[][] {
  return choices.reduce<number[][]>((rows, choice) => rows.flatMap((row) => choice.map((c) => [...row, c])), [[]]);
}

/** Every area and period of a table, with where it is in a mask. */
function places({ cube }: CountTable): { index: number[]; at: number; place: string; area: string }[] {
  const rows = combinations(cube.dimensions.map((d) => (d.role === 'category' ? [0] : [...d.categories.keys()])));
  return rows.map((index, at) => {
    const codes = cube.dimensions.flatMap((d, axis) =>
      d.role === 'category' ? [] : [`${d.role} ${d.categories[index[axis] as number]?.code}`],
    );
    const area = cube.dimensions.findIndex(({ role }) => role === 'area');
    const { code = '' } = cube.dimensions[area]?.categories[index[area] as number] ?? {};
    return { index, at, place: codes.sort().join(), area: code };
  });
}

function selectedCells({ id, cube }: CountTable, { terms }: CountSelection, place: Index): string[] {
  return terms.flatMap((term) =>
    combinations(
      cube.dimensions.map((d, axis) =>
        d.role === 'category'
          ? (term[d.id] ?? []).map((code) => d.indexOf.get(code) as number)
          : [place[axis] as number],
      ),
    ).map((index) => nameOf(id, index)),
  );
}

/**
 * Which columns stay 0 in every solution of homogeneous equations in columns that cannot fall below 0: the rest has a
 * common solution in which all of it is above. Found by the simplex method with Bland's rule, exactly: maximise the sum
 * of t, where every column is t + s and t is at most 1.
 */
function cannotGrow(equations: readonly Row[]): string[] {
  const columns = [...new Set(equations.flatMap((row) => [...row.keys()]))].sort();
  const tableau = new Map<string, { row: Row; right: Fraction }>();
  const reduced = reducedEchelon(equations, () => true);
  for (const [pivot, equation] of reduced) {
    const row: Row = new Map();
    for (const [column, value] of equation) row.set(`t ${column}`, value).set(`s ${column}`, value);
    tableau.set(`s ${pivot}`, { row, right: ZERO });
  }
  for (const column of columns)
    tableau.set(`u ${column}`, {
      row: new Map([
        [`t ${column}`, ONE],
        [`u ${column}`, ONE],
      ]),
      right: ONE,
    });
  const goal: Row = new Map(columns.map((column) => [`t ${column}`, ONE]));
  for (;;) {
    const enters = [...goal]
      .filter(([, gain]) => isLess(ZERO, gain))
      .map(([name]) => name)
      .sort()[0];
    if (enters === undefined) break;
    const candidates = [...tableau].filter(([, { row }]) => isLess(ZERO, row.get(enters) ?? ZERO));
    const ratio = ([, { row, right }]: (typeof candidates)[number]): Fraction =>
      over(right, row.get(enters) as Fraction);
    const leaves = candidates.reduce((best, next) =>
      isLess(ratio(next), ratio(best)) || (!isLess(ratio(best), ratio(next)) && next[0] < best[0]) ? next : best,
    )[0];
    const { row, right } = tableau.get(leaves) as { row: Row; right: Fraction };
    const leading = row.get(enters) as Fraction;
    const scaled: Row = new Map([...row].map(([name, value]) => [name, over(value, leading)]));
    const level = over(right, leading);
    tableau.delete(leaves);
    for (const [basic, line] of tableau) {
      const factor = line.row.get(enters);
      if (!factor) continue;
      subtract(line.row, factor, scaled);
      tableau.set(basic, { row: line.row, right: minus(line.right, times(factor, level)) });
    }
    subtract(goal, goal.get(enters) as Fraction, scaled);
    tableau.set(enters, { row: scaled, right: level });
  }
  return columns.filter((column) => {
    const t = tableau.get(`t ${column}`);
    return !t || isZero(t.right);
  });
}
