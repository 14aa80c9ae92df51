import { type AttackedPeriod, type AttackedStatistic, unknownOf } from './attack-period.js';
import { type Fraction, fraction } from './fraction.js';
import { form, type LinearForm, LinearSystem } from './linear-system.js';
import type { PrintedRatio, SelectionPlace } from './published-counts.js';

/**
 * The equations among the counts of one period, one exact system a statistic: a whole area is the sum of its parts,
 * selections are sums of others, and a printed ratio leaves sometimes but one whole number.
 */
export class LinearAttack {
  readonly #attacked: AttackedPeriod;
  readonly #systems = new Map<string, LinearSystem>();

  constructor(attacked: AttackedPeriod) {
    this.#attacked = attacked;
    for (const statistic of attacked.statistics) this.#systems.set(statistic.id, this.#systemOf(statistic));
    while (attacked.period.ratios.some((ratio) => this.#unpackRatio(ratio)));
  }

  /** The count at a place, shown or determined. */
  valueOf(place: SelectionPlace, area: number): number | undefined {
    const { value } = this.#attacked.period.countAt(place, area);
    if (value !== undefined) return value;
    const found = this.valueOfForm(place.statistic, form([[place.selection, 1]]), area);
    return found && Number(found.over) / Number(found.under);
  }

  /** The value of a form over the selections of a statistic in one area, if it is determined. */
  valueOfForm(statistic: string, overSelections: LinearForm, area: number): Fraction | undefined {
    return this.#systems.get(statistic)?.valueOf(this.#withShown(statistic, overSelections, area));
  }

  /** What is left of the equations of a statistic, over unknown counts. */
  rows(statistic: string): Iterable<readonly [number, LinearForm]> {
    return this.#systems.get(statistic)?.rows() ?? [];
  }

  contradictions(): string[] {
    return [...this.#systems].filter(([, { contradictions }]) => contradictions > 0).map(([id]) => id);
  }

  #systemOf(statistic: AttackedStatistic): LinearSystem {
    const { areas } = this.#attacked;
    const system = new LinearSystem();
    for (const { whole, parts } of areaSums(this.#attacked, statistic))
      for (let selection = 0; selection < statistic.selections.length; selection++)
        system.add(this.#overAreas(statistic.id, selection, [[whole, -1], ...parts.map((part) => [part, 1] as const)]));
    for (let area = 0; area < areas.length; area++)
      for (const dependency of statistic.algebra.dependencies)
        system.add(this.#withShown(statistic.id, dependency, area));
    return system;
  }

  #overAreas(statistic: string, selection: number, terms: readonly (readonly [area: number, number])[]): LinearForm {
    const { areas, period } = this.#attacked;
    const unknowns: (readonly [number, number])[] = [];
    let constant = 0;
    for (const [area, factor] of terms) {
      const { value } = period.countAt({ statistic, selection }, area);
      if (value === undefined) unknowns.push([unknownOf(selection, area, areas.length), factor]);
      else constant += factor * value;
    }
    return form(unknowns, constant);
  }

  /** A form over selections as one over the counts that are not shown. */
  #withShown(statistic: string, { terms, constant }: LinearForm, area: number): LinearForm {
    const { areas, period } = this.#attacked;
    const unknowns = new Map<number, Fraction>();
    let known = constant;
    for (const [selection, factor] of terms) {
      const { value } = period.countAt({ statistic, selection }, area);
      if (value === undefined) unknowns.set(unknownOf(selection, area, areas.length), factor);
      else known = addScaled(known, factor, value);
    }
    return { terms: unknowns, constant: known };
  }

  /** Takes a printed ratio with one known side for an equation, where it leaves one whole number for the other. */
  #unpackRatio({ dataset, numerator, denominator, area, value }: PrintedRatio): boolean {
    const [above, below] = [this.valueOf(numerator, area), this.valueOf(denominator, area)];
    if (above !== undefined && below !== undefined) return false;
    // nothing of nothing has no ratio, and something of nothing neither
    if (value.state === 'undefined' || value.state === 'invalid')
      return this.#learn(denominator, area, 0) || (value.state === 'undefined' && this.#learn(numerator, area, 0));
    if (value.value === undefined) return false;
    const [from, to] = [value.value - 0.5 / 10 ** dataset.decimals, value.value + 0.5 / 10 ** dataset.decimals];
    if (below !== undefined)
      return this.#learnWithin(numerator, area, (from * below) / dataset.per, (to * below) / dataset.per);
    if (above !== undefined && above > 0 && from > 0)
      return this.#learnWithin(denominator, area, (above * dataset.per) / to, (above * dataset.per) / from);
    return false;
  }

  #learnWithin(place: SelectionPlace, area: number, from: number, to: number): boolean {
    const [least, most] = [Math.ceil(from - 1e-9), Math.floor(to + 1e-9)];
    return least === most && this.#learn(place, area, least);
  }

  #learn(place: SelectionPlace, area: number, value: number): boolean {
    if (this.valueOf(place, area) !== undefined) return false;
    const unknown = unknownOf(place.selection, area, this.#attacked.areas.length);
    this.#systems.get(place.statistic)?.add(form([[unknown, 1]], -value));
    return true;
  }
}

/** Areas with all their parts, where nothing else is in the whole. */
export function areaSums(
  { areas }: AttackedPeriod,
  { known }: AttackedStatistic,
  withRemainder = false,
): { readonly whole: number; readonly parts: readonly number[]; readonly remainder: boolean }[] {
  if (!known.addsOverAreas) return [];
  const numberOf = new Map(areas.map(({ code }, index) => [code, index]));
  const parts = new Map<number, number[]>();
  areas.forEach(({ parent }, index) => {
    const whole = parent === undefined ? undefined : numberOf.get(parent);
    if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), index]);
  });
  return [...parts]
    .map(([whole, members]) => {
      const remainder = known.remainder.includes(areas[whole]?.level ?? '');
      return { whole, parts: members, remainder };
    })
    .filter(({ remainder }) => withRemainder || !remainder);
}

function addScaled(sum: Fraction, factor: Fraction, value: number): Fraction {
  const scaled = fraction(factor.over * BigInt(value), factor.under);
  return fraction(sum.over * scaled.under + scaled.over * sum.under, sum.under * scaled.under);
}
