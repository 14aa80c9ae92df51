import { foldName } from '../../src/index.js';

const PAGE = 10;
const FORGET_AFTER = 700;

/** Where a key leads in a list of `length` entries; `undefined` for a key that leads nowhere. */
export function keyTarget(key: string, at: number, length: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: length - 1,
  };
  const target = steps[key];
  return target === undefined ? undefined : Math.max(0, Math.min(length - 1, target));
}

/** Finds entries by the letters typed one after another; accents need not be typed. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** The next entry from `at` on whose name starts with what has been typed so far. */
  find(letter: string, time: number, names: readonly string[], at: number): number | undefined {
    this.#typed = time - this.#last < FORGET_AFTER ? this.#typed + letter : letter;
    this.#last = time;
    // a single letter goes on to the next such name, more letters may stay
    const from = this.#typed.length === 1 ? at + 1 : Math.max(0, at);
    const order = names.map((_, i) => (from + i) % names.length);
    const start = foldName(this.#typed);
    return order.find((i) => foldName(names[i] ?? '').startsWith(start));
  }
}
