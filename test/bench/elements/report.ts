import { textTable } from '../../reference/check.js';
import { type Measure, type Measured, median, sorted } from './measure.js';

/** All runs of one case, by contestant; none for a contestant that was left out. */
export type Runs = ReadonlyMap<string, readonly Measured[]>;

/** What is to be reached: our median as part of that of another, or of the best of several. */
export interface Target {
  readonly measure: Measure;
  /** Name of a contestant, or `best peer`. */
  readonly against: string;
  readonly most: number;
}

const HEADINGS: Readonly<Record<Measure, string>> = {
  load: 'load',
  first: 'first render',
  settled: 'first settled',
  firstPainted: 'first painted',
  change: 'change',
  changePainted: 'change painted',
  hover: 'hover',
  hoverWhole: 'hover, frame',
  heap: 'heap MiB',
};

const spread = (values: readonly number[]): string => {
  const [least = NaN] = sorted(values);
  return Number.isNaN(least)
    ? ''
    : `${rounded(median(values))} (${rounded(least)}–${rounded(sorted(values).at(-1) ?? NaN)})`;
};

const rounded = (value: number): string => value.toFixed(value < 1 ? 2 : 1);

const valuesOf = (runs: Runs, name: string, measure: Measure): number[] =>
  (runs.get(name) ?? []).map((run) => run[measure]);

/** Prints the medians of all contestants, and how ours stand to the targets. */
export function report(
  title: string,
  runs: Runs,
  own: string,
  floors: readonly string[],
  targets: readonly Target[],
): void {
  const measures = (Object.keys(HEADINGS) as Measure[]).filter(
    (measure) => !valuesOf(runs, own, measure).every(Number.isNaN),
  );
  console.log(`\n${title}`);
  const rows = [...runs.keys()].map((name) => [
    name,
    ...measures.map((measure) => spread(valuesOf(runs, name, measure))),
  ]);
  for (const line of textTable([['', ...measures.map((measure) => HEADINGS[measure])], ...rows])) console.log(line);
  for (const { measure, against, most } of targets) {
    const peers = [...runs.keys()].filter((name) => name !== own && !floors.includes(name));
    const others = (against === 'best peer' ? peers : [against]).map((name) => ({
      name,
      value: median(valuesOf(runs, name, measure)),
    }));
    const best = others.filter(({ value }) => value > 0).sort((a, b) => a.value - b.value)[0];
    if (!best) continue;
    const ratio = median(valuesOf(runs, own, measure)) / best.value;
    const verdict = ratio <= most ? 'reached' : 'NOT REACHED';
    console.log(`  ${HEADINGS[measure]} / ${best.name}: ${ratio.toFixed(2)}, target ${most}: ${verdict}`);
  }
}
