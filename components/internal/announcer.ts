import { AtRest } from './at-rest.js';

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
      if (region) region.textContent = text;
    });
  }

  stop(): void {
    this.#rest.stop();
  }
}
