import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Misuse } from './misuse.part.js';
import type { GroupMember } from './selection-group.js';

/** An element whose state can stand in the address of its page. */
export interface AddressHost extends ReactiveControllerHost, GroupMember, HTMLElement {
  addressState: boolean;
  level?: string | undefined;
  view?: string | undefined;
  kind?: string | undefined;
}

/** What a reader chooses beside what is picked, in elements that have it. */
const CHOSEN = ['level', 'view', 'kind'] as const;

type State = Readonly<Record<string, string | undefined>>;

/**
 * Keeps what a reader has picked in the address of the page, where the page wishes it, under the element's id:
 * `?karte.period=2024&karte.area=12`. What the page itself says stands in no address.
 */
export class AddressState implements ReactiveController {
  readonly #host: AddressHost;
  #initial: State | undefined;
  #written = '';

  constructor(host: AddressHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isOn) return;
    this.#initial ??= stateOf(this.#host);
    const found = new URLSearchParams(location.search);
    const read = Object.keys(this.#initial).map((key) => [key, found.get(this.#name(key)) ?? this.#initial?.[key]]);
    const state = Object.fromEntries(read) as State;
    this.#host.picked = state;
    for (const key of chosenIn(this.#host)) this.#host[key] = state[key];
    this.#written = JSON.stringify(stateOf(this.#host));
  }

  hostUpdated(): void {
    const { link } = this;
    const state = JSON.stringify(stateOf(this.#host));
    if (!link || state === this.#written) return;
    this.#written = state;
    history.replaceState(history.state, '', link);
  }

  /** The address of the page with what is picked in it, where the page wishes that. */
  get link(): string | undefined {
    if (!this.#isOn || !this.#initial) return undefined;
    const address = new URL(location.href);
    for (const [key, value] of Object.entries(stateOf(this.#host))) {
      // what was picked and taken back is an empty text
      if ((value ?? '') === (this.#initial[key] ?? '')) address.searchParams.delete(this.#name(key));
      else address.searchParams.set(this.#name(key), value ?? '');
    }
    return address.href;
  }

  /** A wish that nothing can be kept under. */
  misuse(): Misuse {
    return this.#isOn || !this.#host.addressState
      ? {}
      : { 'address-state': 'an id of the element or of the block around it' };
  }

  get #isOn(): boolean {
    return this.#host.addressState && idOnPage(this.#host) !== '';
  }

  #name(key: string): string {
    return `${idOnPage(this.#host)}.${key}`;
  }
}

/** The id of an element, or that of the block it was put into. */
export const idOnPage = (element: Element): string => element.id || (element.closest('[data-sozialraum]')?.id ?? '');

const chosenIn = (host: AddressHost): (typeof CHOSEN)[number][] => CHOSEN.filter((key) => key in host);

const stateOf = (host: AddressHost): State => ({
  ...host.picked,
  ...Object.fromEntries(chosenIn(host).map((key) => [key, host[key]])),
});
