import { type Problem, problem } from '../model/problem.js';
import type { StatisticCube } from './statistic-cube.js';

/** Of the places of a label, how many have it twice where it stands for two things and not for a mistake in a row. */
const MOSTLY = 0.5;

/**
 * Labels that stand in (almost) every area and period more than once, beside others that do not: they belong to several
 * groups (men among all and men among those able to work), and what told these apart is lost.
 *
 * Problem: `labels-repeated` (warning) for each dimension.
 */
export function repeatedLabels({ cube, duplicates }: StatisticCube, file: string): Problem[] {
  if (duplicates.length === 0) return [];
  let stride = 1;
  return cube.dimensions
    .toReversed()
    .flatMap(({ id, role, categories }) => {
      const own = stride;
      stride *= categories.length;
      if (role !== 'category') return [];
      const twice = new Map<number, Set<number>>();
      for (const { offset } of duplicates) {
        const category = Math.floor(offset / own) % categories.length;
        twice.set(category, (twice.get(category) ?? new Set<number>()).add(offset));
      }
      const places = cube.size / categories.length;
      const repeated = [...twice]
        .filter(([, offsets]) => offsets.size >= MOSTLY * places)
        .map(([category]) => category);
      if (repeated.length === 0 || repeated.length === categories.length) return [];
      const labels = repeated.sort((a, b) => a - b).map((category) => categories[category]?.label.de ?? '');
      return [problem('labels-repeated', { dimension: id, labels: labels.join(', ') }, { file }, 'warning')];
    })
    .toReversed();
}
