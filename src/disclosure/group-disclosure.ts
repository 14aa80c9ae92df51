import type { CategorySum, Dimension } from '../model/dimension.js';
import { mayAdd } from '../model/measure.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import type { CountTable } from './request.js';

/**
 * A place where large counts give something away. `group-disclosure`: all units of a total are in one category, so that
 * everyone learns the category of everyone. `within-group-disclosure`: all but one are, so that this one learns the
 * category of all others. The place is told, never a count.
 */
export interface GroupDisclosure {
  readonly code: 'group-disclosure' | 'within-group-disclosure';
  readonly table: string;
  /** The dimension whose category is given away. */
  readonly dimension: string;
  /** The code of this category. */
  readonly category: string;
  /** The total, by its code in every dimension. */
  readonly categories: Readonly<Record<string, string>>;
}

/**
 * Finds group disclosure in a table of counts: in every sum of every dimension, a total of at least 1 that equals one of its
 * parts, or exceeds it by 1. These are findings for a planner to judge, not cells to suppress: that all units of a district
 * live in one of its parts may be harmless, that all of a group receive a benefit may not.
 *
 * A sum along which counts of this kind must not be added is passed over, and a total with one part only (nothing is
 * learned). Where all but one are in one category the other one is what is told, not how many there are.
 *
 * @see SDC handbook, 2nd edition, chapter 5: <https://sdctools.github.io/HandbookSDC/>
 */
export function findGroupDisclosure({ id, cube, kind }: Omit<CountTable, 'rule'>): GroupDisclosure[] {
  const findings: GroupDisclosure[] = [];
  cube.dimensions.forEach((along, axis) => {
    if (!mayAdd(kind, along.role)) return;
    const sumsOf = groupByTotal(along);
    cube.forEach((total, status, index) => {
      const sums = sumsOf.get(index[axis] as number);
      if (!sums || !hasValue(status) || total < 1) return;
      const categories = Object.fromEntries(
        cube.dimensions.map((d, a) => [d.id, d.categories[index[a] as number]?.code ?? '']),
      );
      const at = Int32Array.from(index);
      const partAt = (part: number): Int32Array => {
        at[axis] = part;
        return at;
      };
      for (const sum of sums) {
        const applicable = sum.parts.filter((part) => stateOf(cube.status(partAt(part))) !== 'not-applicable');
        if (applicable.length < 2 && sum.complete) continue;
        for (const part of applicable) {
          const count = hasValue(cube.status(partAt(part))) ? cube.value(partAt(part)) : 0;
          const rest = total - count;
          if (count < 1 || (rest !== 0 && rest !== 1)) continue;
          const code = rest === 0 ? 'group-disclosure' : 'within-group-disclosure';
          const category = along.categories[part]?.code ?? '';
          findings.push({ code, table: id, dimension: along.id, category, categories });
        }
      }
    });
  });
  return findings;
}

function groupByTotal({ sums }: Dimension): Map<number, CategorySum[]> {
  const byTotal = new Map<number, CategorySum[]>();
  for (const sum of sums) byTotal.set(sum.total, [...(byTotal.get(sum.total) ?? []), sum]);
  return byTotal;
}
