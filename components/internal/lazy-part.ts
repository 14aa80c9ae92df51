import type { LitElement } from 'lit';
import { type Problem, problem } from '../../src/index.js';

/** A part of an element that its first picture does without: its code, and its `styles`, are fetched when first asked for. */
export class LazyPart<Module> {
  /** The code, once it is here. */
  module: Module | undefined;
  /** True where it could not be fetched. */
  isMissing = false;
  /** Settled once the code is here, or cannot be had. */
  fetched: Promise<void> | undefined;
  readonly #host: LitElement;
  readonly #load: () => Promise<Module>;
  readonly #arrived: () => void;

  /** @param arrived - What is done once the code is here; the element updates without it. */
  constructor(host: LitElement, load: () => Promise<Module>, arrived = (): void => host.requestUpdate()) {
    this.#host = host;
    this.#load = load;
    this.#arrived = arrived;
  }

  /** The code as far as it is here; once it comes, the element updates, or does what was said. */
  ask(): Module | undefined {
    this.fetched ??= this.#fetch();
    return this.module;
  }

  /** What keeps an element from showing what this part, called so, would read. */
  problems(name: string): readonly Problem[] {
    return this.isMissing ? [problem('file-unreadable', { file: name, reason: '' })] : [];
  }

  /** What happens when the `details` around the part are opened or closed. */
  readonly onToggle = (event: Event): void => {
    if (!(event.currentTarget as HTMLDetailsElement).open) return;
    if (this.isMissing) {
      this.fetched = undefined;
      this.#host.requestUpdate();
    }
    this.ask();
  };

  async #fetch(): Promise<void> {
    this.isMissing = false;
    try {
      this.module = await this.#load();
      const { styles = [] } = this.module as { readonly styles?: CSSStyleSheet | readonly CSSStyleSheet[] };
      (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...[styles].flat());
    } catch {
      this.isMissing = true;
      return this.#host.requestUpdate();
    }
    this.#arrived();
  }
}
