import type { ReactiveControllerHost } from 'lit';

/** A part of an element that few readers need: its code is fetched when it is first opened. */
export class LazyPart<Module> {
  /** The code, once it is here. */
  module: Module | undefined;
  /** True where it could not be fetched. */
  isMissing = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** What happens when the `details` around the part are opened or closed. */
  readonly onToggle = (event: Event): void => {
    if (this.module || !(event.currentTarget as HTMLDetailsElement).open) return;
    this.#load().then(
      (module) => {
        this.module = module;
        this.#host.requestUpdate();
      },
      () => {
        this.isMissing = true;
        this.#host.requestUpdate();
      },
    );
  };
}
