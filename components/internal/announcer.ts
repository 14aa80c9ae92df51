import { AtRest } from './at-rest.js';

/** Who reads line by line later on would come upon old news. */
const OLD_AFTER = 10_000;

/** Says what changed in a live region, once the reader's hand has come to rest. */
export class Announcer {
  readonly #rest = new AtRest();
  readonly #region: () => Element | null;

  constructor(region: () => Element | null) {
    this.#region = region;
  }

  say(text: string): void {
    this.#rest.do(() => {
      const region = this.#region();
      if (!region) return;
      region.textContent = text;
      this.#rest.do(() => (region.textContent = ''), OLD_AFTER);
    });
  }

  stop(): void {
    this.#rest.stop();
  }
}
