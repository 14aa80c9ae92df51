import { AtRest } from './at-rest.js';

/** Later than what is put off is written: amid a hundred changes of a page, Orca misses the one that counts. */
const SAID_AFTER = 800;
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
    }, SAID_AFTER);
  }

  stop(): void {
    this.#rest.stop();
  }
}
