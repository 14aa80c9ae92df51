/** Milliseconds that a period stands; longer for readers who want less to move. */
const STAND = 1200;
const STAND_LONG = 2500;

/**
 * Shows one period after the other until the last. It starts only when it is told to, and stops with Escape and when the
 * page is no longer seen.
 */
export class MapPlayer {
  readonly #step: () => boolean;
  readonly #changed: () => unknown;
  #running: AbortController | undefined;

  /**
   * @param step - Shows the next period; false where there is none after it.
   * @param changed - Called when it has started or stopped.
   */
  constructor(step: () => boolean, changed: () => unknown) {
    this.#step = step;
    this.#changed = changed;
  }

  get isPlaying(): boolean {
    return this.#running !== undefined;
  }

  start(): void {
    this.#running = new AbortController();
    const { signal } = this.#running;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setInterval(() => this.#step() || this.stop(), isCalm ? STAND_LONG : STAND);
    signal.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', () => this.stop(), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    this.#changed();
  }

  stop(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = undefined;
    this.#changed();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // one press takes back one thing
    event.stopPropagation();
    this.stop();
  }
}
