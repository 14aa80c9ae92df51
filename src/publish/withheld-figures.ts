import { alignPeriods } from '../indicators/align-periods.js';
import type { Cube } from '../model/cube.js';
import type { Indicator, Selection } from '../model/indicator.js';
import type { Withheld } from './figures.js';
import { cubeOf, epochsOf, type StatisticsById } from './published-selections.js';

/** What must not be shown of an indicator, from the masks of what it counts. */
export function withheldOf(
  indicator: Indicator,
  maskOf: (selection: Selection) => Uint8Array,
  counts: StatisticsById,
): Withheld {
  const numerator = maskByEpoch(indicator.numerator, maskOf, counts);
  if (!indicator.denominator) return { numerator };
  const [from, to] = [cubeOf(indicator.denominator, counts), cubeOf(indicator.numerator, counts)];
  return {
    numerator,
    denominator: alignMask(maskByEpoch(indicator.denominator, maskOf, counts), from, to, indicator.lag),
  };
}

function maskByEpoch(
  selection: Selection,
  maskOf: (selection: Selection) => Uint8Array,
  counts: StatisticsById,
): Uint8Array {
  const periods = cubeOf(selection, counts).dimension('time').categories.length;
  const parts = epochsOf(selection, counts).map(({ selection: plain, times }) => ({ mask: maskOf(plain), times }));
  const stitched = (parts[0]?.mask ?? new Uint8Array()).slice();
  for (const { mask, times } of parts)
    for (const time of times)
      for (let at = time; at < stitched.length; at += periods) stitched[at] = mask[at] as number;
  return stitched;
}

function alignMask(mask: Uint8Array, from: Cube, to: Cube, lag: number | undefined): Uint8Array {
  const areas = to.dimension('area').categories;
  const timeOf = alignPeriods(to.dimension('time'), from.dimension('time'), lag);
  const periods = from.dimension('time').categories.length;
  const aligned = new Uint8Array(areas.length * timeOf.length);
  areas.forEach(({ code }, a) => {
    const area = from.dimension('area').indexOf.get(code);
    timeOf.forEach((time, t) => {
      if (area !== undefined && time !== undefined)
        aligned[a * timeOf.length + t] = mask[area * periods + time] as number;
    });
  });
  return aligned;
}
