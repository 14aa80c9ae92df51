import { SozialraumError } from '../error.js';
import { type AgeBounds, ageEpochs, categoriesOfAges } from '../model/age-selection.js';
import { type Cube, denseCube } from '../model/cube.js';
import type { Selection } from '../model/indicator.js';
import { parsePeriod } from '../model/period.js';

/** What a selection counts over some periods of a cube: the same categories in each of them. */
export interface SelectionEpoch {
  /** Without ages: they are categories by now. */
  readonly selection: Selection;
  /** Positions of the periods. */
  readonly times: readonly number[];
}

/**
 * A selection whose ages depend on the period, as selections of categories that follow each other in time. One without
 * ages is its own and only epoch.
 *
 * @throws SozialraumError `unknown` for a dimension that does not exist; `conflict` where bounds cut through an age
 * group, and for ages of a dimension of which categories are named too.
 */
export function selectionEpochs(selection: Selection, cube: Cube): SelectionEpoch[] {
  const { ages = {}, ...plain } = selection;
  const periods = cube.dimension('time').categories.map(({ code }) => parsePeriod(code));
  const whole: SelectionEpoch = { selection: plain, times: periods.map((_, time) => time) };
  return Object.entries(ages).reduce<SelectionEpoch[]>(
    (epochs, [id, bounds]) =>
      ageEpochs(bounds, periods).flatMap((epoch) =>
        epochs.flatMap((each) => {
          const times = each.times.filter((time) => epoch.times.includes(time));
          return times.length > 0 ? [{ selection: withAges(each.selection, id, epoch.bounds, cube), times }] : [];
        }),
      ),
    [whole],
  );
}

function withAges(selection: Selection, id: string, bounds: AgeBounds, cube: Cube): Selection {
  if (selection.filter[id]) throw new SozialraumError('conflict', `filter and ages of ${selection.statistic}`, id);
  const codes = categoriesOfAges(cube.dimension(id).categories, bounds);
  if (!codes) throw new SozialraumError('conflict', `ages of ${id}`, `${bounds.from}-${bounds.to ?? ''}`);
  return { ...selection, filter: { ...selection.filter, [id]: codes } };
}

/** The counts of a selection whose ages depend on the period, from counts of selections of categories. */
export function countsByEpoch(selection: Selection, cube: Cube, countsOf: (plain: Selection) => Cube): Cube {
  if (!selection.ages) return countsOf(selection);
  const epochs = selectionEpochs(selection, cube).map(({ selection: plain, times }) => ({
    times,
    counts: countsOf(plain),
  }));
  const [first, ...others] = epochs;
  if (!first) throw new SozialraumError('missing', 'periods of statistic', selection.statistic);
  if (others.length === 0) return first.counts;
  const { values, statuses } = first.counts.cells();
  const periods = first.counts.dimension('time').categories.length;
  for (const { times, counts } of others) {
    const cells = counts.cells();
    for (const time of times)
      for (let at = time; at < values.length; at += periods) {
        values[at] = cells.values[at] as number;
        statuses[at] = cells.statuses[at] as number;
      }
  }
  return denseCube(first.counts.dimensions, values, statuses);
}
