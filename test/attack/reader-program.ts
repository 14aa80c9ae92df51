import type { LinearSolver } from '../../src/disclosure/linear-solver.js';
import { RelationsBuilder } from '../../src/disclosure/relations.js';
import { readPeriod } from '../../src/model/period.js';
import { categoriesOf, type Knowledge, knownOf, type KnownStatistic, withRests } from './knowledge.js';
import { type Figure, publishedDatasets, type PublishedFile, type PublishedSelection } from './published-files.js';

/** What else everybody knows of a statistic: of events, a year is its months. */
export type ReaderKnowledge = Readonly<Record<string, Knowledge[string] & { readonly kind?: 'flow' }>>;

/** A count that is left less than two apart; one that nobody published is named only where its one value is 1 or 2. */
export interface NarrowCount {
  readonly count: string;
  readonly values: readonly [least: number, greatest: number];
}

type Term = readonly [unknown: number, factor: number];

/**
 * All counts of all periods and statistics in one linear program: categories and areas add up, spans of events add up,
 * statistics of which all shown totals agree count the same, and where one statistic is a share of another, it is so
 * within every category they have in common, in the period that was taken for its base.
 */
export class ReaderProgram {
  readonly #unknowns = new Map<string, number>();
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #equations: (readonly Term[])[] = [];
  readonly #withheld = new Set<string>();
  /** What nobody published, and nobody should come to know if it is small. */
  readonly #implied = new Set<string>();
  readonly #known = new Map<string, KnownStatistic & { readonly kind?: 'flow' }>();
  readonly #periods = new Map<string, Set<string>>();
  readonly #areas: ReadonlyMap<string, string | undefined>;

  constructor(files: Iterable<PublishedFile>, knowledge: ReaderKnowledge) {
    const datasets = publishedDatasets(files);
    this.#areas = new Map(datasets.flatMap(({ areas }) => areas.map(({ code, parent }) => [code, parent] as const)));
    const selections = datasets.flatMap(({ numerator, denominator }) =>
      [numerator, denominator].flatMap((s) => s ?? []),
    );
    for (const { statistic: id } of selections) {
      const own = selections.filter(({ statistic }) => statistic === id);
      const { dimensions, ...known } = knownOf(knowledge[id], own);
      const kind = knowledge[id]?.kind;
      this.#known.set(id, { ...known, dimensions: dimensions.map(withRests), ...(kind && { kind }) });
    }
    for (const { numerator, denominator, areas, periods, figure, zerosShown } of datasets)
      periods.forEach((period, time) =>
        areas.forEach(({ code }, area) => {
          if (!numerator) return;
          const least = zerosShown ? 1 : 0;
          this.#see(numerator, code, period, figure(denominator ? 'numerator' : 'value', area, time), least);
          const seen = denominator && figure('denominator', area, time);
          if (seen) this.#see(denominator, code, this.#basePeriod(denominator, period), seen, least);
        }),
      );
    for (const id of this.#known.keys()) this.#addSums(id);
    for (const { numerator, denominator, form, periods } of datasets)
      if (numerator && denominator && form === 'share') this.#addShare(numerator, denominator, periods);
    this.#addSameTotals();
  }

  /** Counts of which the program leaves too few values. */
  narrow(solver: LinearSolver): NarrowCount[] {
    const relations = new RelationsBuilder();
    for (const terms of this.#equations) {
      for (const [unknown, factor] of terms) relations.add(unknown, factor);
      relations.end();
    }
    const program = solver.open(
      {
        lower: Float64Array.from(this.#lower),
        upper: Float64Array.from(this.#upper),
        relations: relations.build(),
        sums: new Float64Array(this.#equations.length),
      },
      'real',
    );
    const end = (unknown: number, which: 'least' | 'greatest'): number => {
      const found = program.extreme(unknown, which);
      if (typeof found !== 'object') throw new Error('published figures contradict each other');
      return found.value;
    };
    const found = [...this.#unknowns].flatMap(([count, unknown]): NarrowCount[] => {
      if (this.#lower[unknown] === this.#upper[unknown]) return [];
      const isWithheld = this.#withheld.has(count);
      if (!isWithheld && !this.#implied.has(count)) return [];
      const [least, greatest] = [end(unknown, 'least'), end(unknown, 'greatest')];
      const values = [Math.ceil(least - 1e-6), Math.floor(greatest + 1e-6)] as const;
      const isSmall = values[0] === values[1] && values[0] > 0 && values[0] < 3;
      return (isWithheld ? values[1] - values[0] < 2 : isSmall) ? [{ count, values }] : [];
    });
    program.close();
    return found;
  }

  #unknown(name: string): number {
    const known = this.#unknowns.get(name);
    if (known !== undefined) return known;
    this.#lower.push(0);
    this.#unknowns.set(name, this.#upper.push(Infinity) - 1);
    return this.#upper.length - 1;
  }

  #cell(statistic: string, categories: readonly string[], area: string, period: string): number {
    const name = `${statistic} ${categories.join(' ')} ${area} ${period}`;
    this.#implied.add(name);
    return this.#unknown(name);
  }

  #sum(whole: number, parts: readonly number[]): void {
    this.#equations.push([[whole, -1], ...parts.map((part) => [part, 1] as const)]);
  }

  #see(selection: PublishedSelection, area: string, period: string, { value, state }: Figure, least: number): void {
    const { statistic } = selection;
    this.#periods.set(statistic, (this.#periods.get(statistic) ?? new Set()).add(period));
    const combined = this.#combinations(statistic, (dimension) => categoriesOf(selection, dimension));
    const cells = combined.map((categories) => this.#cell(statistic, categories, area, period));
    const name = `${statistic} ${combined.map((categories) => categories.join(' ')).join(' + ')} ${area} ${period}`;
    const unknown = this.#unknown(name);
    if (cells.length > 1) this.#sum(unknown, cells);
    if (state === 'suppressed') this.#withheld.add(name);
    const shown = value ?? (state === 'not-applicable' ? 0 : undefined);
    if (shown !== undefined) this.#lower[unknown] = this.#upper[unknown] = shown;
    else if (state === 'suppressed') this.#lower[unknown] = Math.max(least, this.#lower[unknown] as number);
  }

  #combinations(statistic: string, codes: (of: KnownStatistic['dimensions'][number]) => readonly string[]): string[][] {
    return (this.#known.get(statistic)?.dimensions ?? []).reduce<string[][]>(
      (all, dimension) => all.flatMap((chosen) => codes(dimension).map((code) => [...chosen, code])),
      [[]],
    );
  }

  // events of 2024 per persons at its end
  #basePeriod({ statistic }: PublishedSelection, period: string): string {
    const end = readPeriod(period)?.end;
    const days = [...(this.#periods.get(statistic) ?? [])].filter((other) => readPeriod(other)?.kind === 'day');
    return days.find((day) => readPeriod(day)?.end === end) ?? period;
  }

  #addSums(statistic: string): void {
    const { dimensions, addsOverAreas, remainder, kind } = this.#known.get(statistic) as KnownStatistic & {
      kind?: 'flow';
    };
    const periods = [...(this.#periods.get(statistic) ?? [])];
    const all = this.#combinations(statistic, ({ categories }) => categories);
    for (const period of periods)
      for (const area of this.#areas.keys())
        dimensions.forEach(({ sums }, axis) => {
          for (const { total, parts } of sums)
            for (const categories of all.filter((each) => each[axis] === total)) {
              const at = (code: string): number =>
                this.#cell(
                  statistic,
                  categories.map((own, i) => (i === axis ? code : own)),
                  area,
                  period,
                );
              this.#sum(at(total), parts.map(at));
            }
        });
    for (const categories of all) {
      for (const period of periods)
        for (const whole of addsOverAreas && remainder.length === 0 ? this.#areas.keys() : []) {
          const parts = [...this.#areas].flatMap(([code, parent]) => (parent === whole ? [code] : []));
          const at = (area: string): number => this.#cell(statistic, categories, area, period);
          if (parts.length > 0) this.#sum(at(whole), parts.map(at));
        }
      for (const area of kind === 'flow' ? this.#areas.keys() : [])
        for (const { whole, parts, rest } of spansIn(periods)) {
          const at = (period: string): number => this.#cell(statistic, categories, area, period);
          this.#sum(at(whole), [...parts, ...(rest ? [`rest of ${whole} in ${rest}`] : [])].map(at));
        }
    }
  }

  #addShare(part: PublishedSelection, whole: PublishedSelection, periods: readonly string[]): void {
    const [ofPart, ofWhole] = [part, whole].map(({ statistic }) => this.#known.get(statistic)?.dimensions ?? []) as [
      KnownStatistic['dimensions'],
      KnownStatistic['dimensions'],
    ];
    if (part.statistic === whole.statistic || Object.keys({ ...part.filter, ...whole.filter }).length > 0) return;
    for (const categories of this.#combinations(part.statistic, (dimension) => dimension.categories)) {
      const codeIn = (dimension: KnownStatistic['dimensions'][number]): string => {
        const axis = ofPart.findIndex(({ id }) => id === dimension.id);
        return axis < 0 ? (categoriesOf(whole, dimension)[0] as string) : (categories[axis] as string);
      };
      const inWhole = ofWhole.map(codeIn);
      if (ofWhole.some((dimension, axis) => !dimension.categories.includes(inWhole[axis] as string))) continue;
      for (const area of this.#areas.keys())
        for (const period of periods) {
          const base = this.#cell(whole.statistic, inWhole, area, this.#basePeriod(whole, period));
          const name = `complement ${part.statistic} ${categories.join(' ')} ${area} ${period}`;
          this.#implied.add(name);
          this.#sum(base, [this.#cell(part.statistic, categories, area, period), this.#unknown(name)]);
        }
    }
  }

  #addSameTotals(): void {
    const ids = [...this.#known.keys()];
    const totals = (id: string) => (area: string, period: string) => {
      const [all = []] = this.#combinations(id, (dimension) => categoriesOf({ statistic: id, filter: {} }, dimension));
      return this.#cell(id, all, area, period);
    };
    const isShown = (unknown: number): boolean => this.#lower[unknown] === this.#upper[unknown];
    ids.forEach((one, at) => {
      for (const other of ids.slice(at + 1)) {
        const pairs = [...(this.#periods.get(one) ?? [])]
          .filter((period) => this.#periods.get(other)?.has(period))
          .flatMap((period) =>
            [...this.#areas.keys()].map((area) => [totals(one)(area, period), totals(other)(area, period)] as const),
          );
        const shown = pairs.filter((pair) => pair.every(isShown));
        if (shown.length < 3 || shown.some(([a, b]) => this.#lower[a] !== this.#lower[b])) continue;
        for (const [a, b] of pairs) this.#sum(a, [b]);
      }
    });
  }
}

/** Each span with the quarters, and with the months, in it, and in what a rest is counted where they leave days out. */
function spansIn(periods: readonly string[]): { whole: string; parts: string[]; rest?: string }[] {
  const spans = periods.flatMap((period) => readPeriod(period) ?? []).filter(({ kind }) => kind !== 'day');
  return spans.flatMap((whole) =>
    (['quarter', 'month'] as const).flatMap((kind) => {
      const parts = spans.filter((s) => s !== whole && s.kind === kind && s.start >= whole.start && s.end <= whole.end);
      const days = parts.reduce((sum, { start, end }) => sum + end - start + 1, 0);
      if (parts.length === 0) return [];
      const found = { whole: whole.id, parts: parts.map(({ id }) => id) };
      return [days === whole.end - whole.start + 1 ? found : { ...found, rest: kind }];
    }),
  );
}
