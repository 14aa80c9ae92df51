import type { Figure, PublishedArea, PublishedDataset, PublishedSelection } from './published-files.js';

/** What all publications together say of one count. */
export interface PublishedCount {
  /** The number, where any file shows it. */
  readonly value: number | undefined;
  readonly suppressed: boolean;
  /** Smallest number a reader has to reckon with. */
  readonly atLeast: number;
}

/** A ratio as it is printed, with what it is made of. */
export interface PrintedRatio {
  readonly dataset: PublishedDataset;
  readonly numerator: SelectionPlace;
  readonly denominator: SelectionPlace;
  readonly area: number;
  readonly value: Figure;
}

export interface SelectionPlace {
  readonly statistic: string;
  /** Position among the selections of the statistic. */
  readonly selection: number;
}

/** The counts of all given datasets in one period, and the ratios printed beside them. */
export interface PublishedPeriod {
  readonly period: string;
  readonly countAt: (place: SelectionPlace, area: number) => PublishedCount;
  readonly ratios: readonly PrintedRatio[];
}

/** All datasets as one: areas, selections by statistic, and the counts period by period. */
export interface PublishedCounts {
  readonly areas: readonly PublishedArea[];
  readonly selections: ReadonlyMap<string, readonly PublishedSelection[]>;
  readonly periods: readonly PublishedPeriod[];
  /** Smallest count that is shown of a statistic, as the publications state it. */
  readonly minimumOf: (statistic: string) => number;
}

const UNPUBLISHED: PublishedCount = { value: undefined, suppressed: false, atLeast: 0 };

/** Puts together what several publications say of the same counts. */
export function publishedCounts(datasets: readonly PublishedDataset[]): PublishedCounts {
  const areas = [...new Map(datasets.flatMap((dataset) => dataset.areas.map((area) => [area.code, area]))).values()];
  const numberOf = new Map(areas.map(({ code }, index) => [code, index]));
  const selections = new Map<string, PublishedSelection[]>();
  const keys = new Map<string, SelectionPlace>();
  const minimums = new Map<string, number>();
  const placeOf = (selection: PublishedSelection): SelectionPlace => {
    const key = keyOf(selection);
    const known = keys.get(key);
    if (known) return known;
    const list = selections.get(selection.statistic) ?? [];
    selections.set(selection.statistic, list);
    const place = { statistic: selection.statistic, selection: list.push(selection) - 1 };
    keys.set(key, place);
    return place;
  };

  const counts = new Map<string, Map<string, PublishedCount>>();
  const ratios = new Map<string, PrintedRatio[]>();
  for (const dataset of datasets) {
    const counted = countedBy(dataset).map(([metric, selection]) => [metric, placeOf(selection)] as const);
    for (const [, { statistic }] of counted)
      minimums.set(statistic, Math.max(dataset.minimum, minimums.get(statistic) ?? 1));
    dataset.periods.forEach((period, time) => {
      const inPeriod = entry(counts, period, () => new Map<string, PublishedCount>());
      dataset.areas.forEach(({ code }, index) => {
        const area = numberOf.get(code) as number;
        for (const [metric, place] of counted) {
          const key = countKey(place, area);
          const seen = readCount(dataset, dataset.figure(metric, index, time));
          inPeriod.set(key, merge(inPeriod.get(key) ?? UNPUBLISHED, seen));
        }
        const [[, numerator] = [], [, denominator] = []] = counted;
        if (!numerator || !denominator) return;
        const value = dataset.figure('value', index, time);
        entry(ratios, period, () => []).push({ dataset, numerator, denominator, area, value });
      });
    });
  }
  const periods = [...counts.keys()].sort().map((period) => ({
    period,
    countAt: (place: SelectionPlace, area: number) => counts.get(period)?.get(countKey(place, area)) ?? UNPUBLISHED,
    ratios: ratios.get(period) ?? [],
  }));
  return { areas, selections, periods, minimumOf: (statistic) => minimums.get(statistic) ?? 1 };
}

function countedBy(
  dataset: PublishedDataset,
): (readonly ['value' | 'numerator' | 'denominator', PublishedSelection])[] {
  const { numerator, denominator } = dataset;
  // what is computed from published figures is no count of its own
  if (!numerator) return [];
  if (!denominator) return [['value', numerator]];
  return [
    ['numerator', numerator],
    ['denominator', denominator],
  ];
}

function readCount({ zerosShown }: PublishedDataset, { value, state }: Figure): PublishedCount {
  if (value !== undefined) return { value, suppressed: state === 'suppressed', atLeast: value };
  if (state === 'not-applicable') return { value: 0, suppressed: false, atLeast: 0 };
  const suppressed = state === 'suppressed';
  return { value: undefined, suppressed, atLeast: suppressed && zerosShown ? 1 : 0 };
}

function merge(a: PublishedCount, b: PublishedCount): PublishedCount {
  return {
    value: a.value ?? b.value,
    suppressed: a.suppressed || b.suppressed,
    atLeast: Math.max(a.atLeast, b.atLeast),
  };
}

const countKey = ({ statistic, selection }: SelectionPlace, area: number): string =>
  `${statistic} ${selection} ${area}`;

function keyOf({ statistic, filter }: PublishedSelection): string {
  const sorted = Object.entries(filter).map(([id, codes]) => [id, [...codes].sort()] as const);
  return JSON.stringify([statistic, sorted.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}
