const QUIET_FOR = 400;

/** Says what changed in a live region, once the reader's hand has come to rest: a slider passes many values. */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #region: () => Element | null;

  constructor(region: () => Element | null) {
    this.#region = region;
  }

  say(text: string): void {
    this.stop();
    this.#timer = setTimeout(() => {
      const region = this.#region();
      if (region) region.textContent = text;
    }, QUIET_FOR);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
