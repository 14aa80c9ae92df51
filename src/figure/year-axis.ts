import { SHORT_MONTHS } from '../format/months.js';
import type { Period } from '../model/period.js';
import type { Language } from '../model/text.js';
import type { TextMeasure } from './text-fit.js';

/** A label on an axis, by its centre. */
interface AxisLabel {
  readonly x: number;
  readonly text: string;
}

/** An axis of months or quarters. */
export interface YearAxis {
  /** Every year where there is room, else each second, fifth, tenth. */
  readonly years: readonly AxisLabel[];
  /** What parts the years. */
  readonly bounds: readonly number[];
  /** The months or quarters, where there is room for all of them. */
  readonly parts: readonly AxisLabel[];
}

const SPACE = 8;
const STEPS = [1, 2, 5, 10, 20, 50];

/** Groups months or quarters by their year. */
export function yearAxis(
  periods: readonly Period[],
  xs: readonly number[],
  language: Language,
  measure: TextMeasure,
): YearAxis {
  const spans = new Map<number, [first: number, last: number]>();
  periods.forEach(({ year }, i) => {
    const x = xs[i] ?? 0;
    const span = spans.get(year) ?? [x, x];
    span[1] = x;
    spans.set(year, span);
  });
  const all = [...spans].map(([year, [first, last]]) => ({ year, x: (first + last) / 2, text: String(year) }));
  const distance = all.length > 1 ? ((all.at(-1)?.x ?? 0) - (all[0]?.x ?? 0)) / (all.length - 1) : Infinity;
  const step = STEPS.find((each) => each * distance >= measure('2000') + SPACE) ?? Infinity;
  const ends = [...spans.values()];
  const parts = periods.map((period, i) => ({ x: xs[i] ?? 0, text: partText(period, language) }));
  const room = ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) / Math.max(1, xs.length - 1);
  const widest = Math.max(0, ...parts.map(({ text }) => measure(text)));
  return {
    years: all.filter(({ year }) => step !== Infinity && year % step === 0).map(({ x, text }) => ({ x, text })),
    bounds: ends.slice(1).map(([first], i) => ((ends[i]?.[1] ?? 0) + first) / 2),
    parts: widest + SPACE <= room ? parts : [],
  };
}

/** A period without its year. */
function partText({ id, kind }: Period, language: Language): string {
  return kind === 'quarter' ? id.slice(-2) : (SHORT_MONTHS[language][Number(id.slice(5, 7)) - 1] ?? '');
}
