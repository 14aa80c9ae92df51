import type { AttackReport, Disclosure, DisclosureKind } from './attack.js';
import { boundAttack } from './bound-attack.js';
import type { Fraction } from './fraction.js';
import type { KnownStatistic } from './knowledge.js';
import { form, type LinearForm } from './linear-system.js';
import { LinearAttack } from './linear-attack.js';
import type { PublishedPeriod } from './published-counts.js';
import type { PublishedArea, PublishedSelection } from './published-files.js';
import type { SelectionAlgebra } from './selection-algebra.js';

export interface AttackedStatistic {
  readonly id: string;
  readonly known: KnownStatistic;
  readonly selections: readonly PublishedSelection[];
  readonly algebra: SelectionAlgebra;
  readonly minimum: number;
}

/** Everything published of one period. */
export interface AttackedPeriod {
  readonly areas: readonly PublishedArea[];
  readonly statistics: readonly AttackedStatistic[];
  readonly period: PublishedPeriod;
}

/** The unknown of a count in the linear attack of its statistic. */
export const unknownOf = (selection: number, area: number, areas: number): number => selection * areas + area;

/** Attacks one period: by elimination first, then by bounds. */
export function attackPeriod(attacked: AttackedPeriod): AttackReport {
  const { areas, statistics, period } = attacked;
  const linear = new LinearAttack(attacked);
  const bounds = boundAttack(attacked, linear);
  const disclosures: Disclosure[] = [];
  let [published, suppressed] = [0, 0];
  const report = (kind: DisclosureKind, statistic: string, count: string, area: number): void => {
    disclosures.push({ kind, statistic, count, area: areas[area]?.code ?? '', period: period.period });
  };

  for (const { id, selections, minimum } of statistics)
    selections.forEach((selection, number) => {
      const place = { statistic: id, selection: number };
      const name = selectionName(selection);
      areas.forEach((_, area) => {
        const count = period.countAt(place, area);
        if (count.value !== undefined) published++;
        if (count.suppressed) suppressed++;
        if (count.value !== undefined && (count.suppressed || isSmall(count.value, minimum)))
          report('shown', id, name, area);
        else if (count.suppressed && linear.valueOf(place, area) !== undefined) report('eliminated', id, name, area);
        else if (count.suppressed && bounds.valueOf(place, area) !== undefined) report('bounded', id, name, area);
      });
    });
  for (const { statistic, count, area, value } of [...impliedCounts(attacked, linear), ...bounds.implied()])
    if (isSmall(value, minimumOf(attacked, statistic))) report('derived', statistic, count, area);

  const contradictions = [...linear.contradictions(), ...(bounds.contradictory ? ['bounds'] : [])];
  return {
    disclosures: distinct(disclosures),
    published,
    suppressed,
    contradictions: contradictions.map((where) => `${period.period} ${where}`),
  };
}

/** A count that nobody published, with what it turned out to be. */
export interface ImpliedCount {
  readonly statistic: string;
  readonly count: string;
  readonly area: number;
  readonly value: number;
}

/** Counts that were not published and come out by elimination: differences, categories left out, complements of shares. */
function* impliedCounts({ areas, statistics, period }: AttackedPeriod, linear: LinearAttack): Generator<ImpliedCount> {
  const differences = statistics.map((statistic) => ({ statistic, forms: impliedForms(statistic) }));
  for (let area = 0; area < areas.length; area++) {
    for (const { statistic, forms } of differences)
      for (const [count, target] of forms) {
        const value = linear.valueOfForm(statistic.id, target, area);
        if (value) yield { statistic: statistic.id, count, area, value: toNumber(value) };
      }
  }
  for (const { dataset, numerator, denominator, area } of period.ratios) {
    if (dataset.form !== 'share') continue;
    const [part, whole] = [linear.valueOf(numerator, area), linear.valueOf(denominator, area)];
    if (part === undefined || whole === undefined) continue;
    yield { statistic: numerator.statistic, count: complementName(dataset.indicator), area, value: whole - part };
  }
}

export const complementName = (indicator: string): string => `complement of ${indicator}`;

/** What can be computed within one area: counts of categories, and of what one selection has more than another. */
function impliedForms({ selections, algebra }: AttackedStatistic): (readonly [string, LinearForm])[] {
  const names = selections.map(selectionName);
  const categories = algebra.implied
    .filter(({ combination }) => !algebra.errors.has(combination))
    .map(({ combination, form: target }) => [algebra.combinations[combination] ?? '', target] as const);
  const nested = algebra.parts.flatMap((whole, i) =>
    algebra.parts.flatMap((part, j): (readonly [string, LinearForm])[] =>
      i !== j && contains(algebra, whole, part)
        ? [
            [
              `${names[i]} without ${names[j]}`,
              form([
                [i, 1],
                [j, -1],
              ]),
            ],
          ]
        : [],
    ),
  );
  return [...categories, ...nested];
}

function contains(algebra: SelectionAlgebra, whole: readonly number[], part: readonly number[]): boolean {
  const covered = new Set(leavesOf(algebra, whole));
  return leavesOf(algebra, part).every((leaf) => covered.has(leaf));
}

function leavesOf({ sums }: SelectionAlgebra, combinations: readonly number[]): readonly number[] {
  const parts = new Map(sums);
  return combinations.flatMap(function leaves(combination: number): readonly number[] {
    return parts.get(combination)?.flatMap(leaves) ?? [combination];
  });
}

const isSmall = (value: number, minimum: number): boolean => value >= 1 && value < minimum;
const toNumber = ({ over, under }: Fraction): number => Number(over) / Number(under);

const minimumOf = ({ statistics }: AttackedPeriod, id: string): number =>
  statistics.find((statistic) => statistic.id === id)?.minimum ?? 1;

/** How a report names a selection. */
export function selectionName({ filter }: PublishedSelection): string {
  const named = Object.entries(filter).map(([dimension, codes]) => `${dimension}=${codes.join('+')}`);
  return named.join(' ') || 'all';
}

function distinct(disclosures: readonly Disclosure[]): Disclosure[] {
  return [...new Map(disclosures.map((disclosure) => [JSON.stringify(disclosure), disclosure])).values()];
}
