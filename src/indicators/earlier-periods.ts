import type { Dimension } from '../model/dimension.js';
import { parsePeriod, type Period, readPeriod } from '../model/period.js';
import { previousPeriod } from '../model/previous-period.js';

/** The period so many before this one. */
export function periodBefore(id: string, steps: number): Period {
  let period = parsePeriod(id);
  for (let step = 0; step < steps; step++) period = previousPeriod(period);
  return period;
}

/** Position of the period so many before each, `undefined` where there is none. */
export function previousTimes({ categories, indexOf }: Dimension, steps: number): (number | undefined)[] {
  return categories.map(({ code }) => indexOf.get(periodBefore(code, steps).id));
}

/** Position of a base period: of 2015 also that of the reference date that lies in it. */
export function baseTime({ categories, indexOf }: Dimension, since: string): number | undefined {
  const base = readPeriod(since);
  const within = categories.findIndex(({ code }) => {
    const { start, end } = parsePeriod(code);
    return base !== undefined && start >= base.start && end <= base.end;
  });
  return indexOf.get(since) ?? (within < 0 ? undefined : within);
}
