/** The vertical axis of a chart. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart. */
  readonly decimals: number;
  /** False when the axis starts away from zero, which a note has to say. */
  readonly includesZero: boolean;
}

const ENOUGH_VARIATION = 1 / 4;

/**
 * The axis on which these values are read. It includes zero, so that heights compare as the values do, unless the
 * values differ by less than a quarter of the largest: then it starts near the smallest, because the lines would lie
 * flat on each other otherwise. `includesZero` is then false, and the chart must say so.
 *
 * @param values - Values that may be read, `NaN` aside; none of them makes an axis from 0 to 1.
 * @param count - Roughly how many ticks.
 * @param whole - True for counts, which have no ticks between the whole numbers.
 * @example
 * ```ts
 * valueAxis([3, 28], 5, false).ticks // => [0, 5, 10, 15, 20, 25, 30]
 * valueAxis([990, 1010], 4, true).includesZero // => false
 * ```
 */
export function valueAxis(values: Iterable<number>, count: number, whole: boolean): ValueAxis {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return axis(0, 1, count, whole);
  const isFarFromZero = high - low < ENOUGH_VARIATION * Math.max(Math.abs(low), Math.abs(high));
  if (isFarFromZero && low !== high) return axis(low, high, count, whole);
  return low === 0 && high === 0 ? axis(0, 1, count, whole) : axis(Math.min(0, low), Math.max(0, high), count, whole);
}

function axis(low: number, high: number, count: number, whole: boolean): ValueAxis {
  const stepOf = (from: number, to: number): number => Math.max(whole ? 1 : 0, niceStep((to - from) / count));
  let [from, to, step] = [low, high, 0];
  for (let next = stepOf(low, high); next !== step; next = stepOf(from, to)) {
    step = next;
    from = Math.floor(from / step + NEARLY) * step;
    to = Math.ceil(to / step - NEARLY) * step;
  }
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + NEARLY));
  const first = Math.round(from / step);
  const ticks = Array.from({ length: Math.round(to / step) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toFixed(decimals)),
  );
  const [start = 0, end = 1] = [ticks[0], ticks.at(-1)];
  return { from: start, to: end, ticks, decimals, includesZero: start <= 0 && end >= 0 };
}

/** Against what computing with fractions leaves behind. */
const NEARLY = 1e-9;

/** About this step, but 1, 2 or 5 times a power of ten: that which is nearest by its ratio. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [10, 5, 2].find((each, i) => step / power >= Math.sqrt(each * ([5, 2, 1][i] ?? 1))) ?? 1;
  return factor * power;
}
