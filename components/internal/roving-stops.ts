import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyTarget } from './list-keys.js';

/** Makes all buttons and links of a drawing one tab stop: the arrow keys go from one to the next. */
export class RovingStops implements ReactiveController {
  readonly #find: () => Element | null;
  #box: Element | null = null;
  #current: Element | undefined;

  constructor(host: ReactiveControllerHost, find: () => Element | null) {
    this.#find = find;
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.#find();
    if (box !== this.#box) {
      box?.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
      box?.addEventListener('focusin', ({ target }) => this.#makeStop(target as Element));
    }
    this.#box = box;
    const stops = this.#stops;
    this.#makeStop(stops.find((stop) => stop === this.#current) ?? stops[0]);
  }

  get #stops(): HTMLElement[] {
    const all = [...(this.#box?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])];
    return all.filter((stop) => stop.checkVisibility());
  }

  #onKey(event: KeyboardEvent): void {
    const stops = this.#stops;
    const at = stops.findIndex((stop) => stop === event.target);
    const target = at < 0 ? undefined : keyTarget(event.key, at, stops.length);
    if (target === undefined) return;
    event.preventDefault();
    stops[target]?.focus();
  }

  #makeStop(stop: Element | undefined): void {
    this.#current = stop;
    for (const other of this.#box?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])
      other.tabIndex = other === stop ? 0 : -1;
  }
}
