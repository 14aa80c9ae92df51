import { normal } from '../random.mjs';

/** Deviations that remember last year: a first-order autoregression with standard normal margins. */
export function wander(length, persistence, random) {
  const fresh = Math.sqrt(1 - persistence * persistence);
  const out = [normal(random)];
  while (out.length < length) out.push(persistence * out.at(-1) + fresh * normal(random));
  return out;
}

/** Counts round a series of expected values: Poisson in each year, alike from one year to the next, never above `most`. */
export function counts(expected, most, random, persistence = 0.85) {
  const deviations = wander(expected.length, persistence, random);
  return expected.map((mean, i) => Math.max(0, Math.min(Math.floor(most[i]), poissonAt(mean, deviations[i]))));
}

/** The count at the place of a standard normal deviate in the Poisson distribution of this mean. */
function poissonAt(mean, deviate) {
  if (mean > 80) return Math.round(mean + Math.sqrt(mean) * deviate);
  const level = 1 / (1 + Math.exp(-1.702 * deviate));
  let count = 0;
  let probability = Math.exp(-mean);
  for (let sum = probability; sum < level && count < 4 * mean + 12; sum += probability) {
    count++;
    probability *= mean / count;
  }
  return count;
}

/** Whole numbers in proportion to the weights that add up to the total (largest remainders, the earlier first among equals). */
export function apportion(total, weights) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const whole = exact.map(Math.floor);
  const order = [...exact.keys()].sort((i, j) => exact[j] - whole[j] - (exact[i] - whole[i]) || i - j);
  const left = total - whole.reduce((a, b) => a + b, 0);
  for (const i of order.slice(0, left)) whole[i]++;
  return whole;
}
