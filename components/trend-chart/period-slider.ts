import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Period } from '../../src/index.js';

/** What a slider stands on. */
export interface SliderGround {
  readonly periods: () => readonly Period[];
  /** The box that the slider fills. */
  readonly box: () => HTMLElement | null;
  /** The period at a place in the box, in parts of its width. */
  readonly indexAt: (x: number) => number;
  readonly choose: (periodId: string) => void;
}

/**
 * The cursor of a chart: a native slider over all of it. It marks the period that is chosen, or the one under the pointer.
 */
export class PeriodSlider implements ReactiveController {
  /** Id of the chosen period. */
  chosen: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #ground: SliderGround;
  /** Position of the period under the pointer. */
  #pointed: number | undefined;

  constructor(host: ReactiveControllerHost, ground: SliderGround) {
    this.#host = host;
    this.#ground = ground;
    host.addController(this);
  }

  // what a hand has moved is no longer what the template knows
  hostUpdated(): void {
    const input = this.#ground.box()?.querySelector('input');
    if (input) input.value = String(this.shown);
  }

  /** Position of the marked period: the pointer's, else the chosen one; an instant also by its year. */
  get marked(): number | undefined {
    const periods = this.#ground.periods();
    if (this.#pointed !== undefined && this.#pointed < periods.length) return this.#pointed;
    const { chosen } = this;
    if (chosen === undefined) return undefined;
    const exact = periods.findIndex(({ id }) => id === chosen);
    const index = exact >= 0 ? exact : periods.findLastIndex(({ year }) => year === Number(chosen.slice(0, 4)));
    return index >= 0 ? index : undefined;
  }

  /** Position of the period whose values are read: the marked one, else the last. */
  get shown(): number {
    return this.marked ?? this.#ground.periods().length - 1;
  }

  template(label: string, text: string): TemplateResult {
    return html`<input
      type="range"
      min="0"
      max=${this.#ground.periods().length - 1}
      step="1"
      aria-label=${label}
      aria-valuetext=${text}
      @input=${this.#onInput}
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
      @keyup=${this.#onKeyup}
      @pointerdown=${this.#onPointer}
      @pointermove=${this.#onPointer}
      @pointerleave=${this.#onLeave}
      @pointercancel=${this.#onLeave}
    />`;
  }

  readonly #onInput = (event: Event): void => {
    // the slider's own way from pixels to values knows nothing of the axis
    this.#choose(this.#pointed ?? Number((event.target as HTMLInputElement).value));
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (event.detail > 0) this.#choose(this.#at(event));
  };

  readonly #onPointer = (event: PointerEvent): void => {
    this.#point(this.#at(event));
  };

  readonly #onLeave = (): void => {
    this.#point(undefined);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.chosen = undefined;
    this.#pointed = undefined;
    this.#host.requestUpdate();
  };

  // a slider at its end says nothing when it is pushed further, yet its period is meant
  readonly #onKeyup = (event: KeyboardEvent): void => {
    if (/^(Arrow|Home|End|Page)/.test(event.key)) this.#choose(Number((event.target as HTMLInputElement).value));
  };

  #point(index: number | undefined): void {
    if (index === this.#pointed) return;
    this.#pointed = index;
    this.#host.requestUpdate();
  }

  #at({ clientX }: MouseEvent): number {
    const { left = 0, width = 1 } = this.#ground.box()?.getBoundingClientRect() ?? {};
    return this.#ground.indexAt((clientX - left) / width);
  }

  #choose(index: number): void {
    const period = this.#ground.periods()[index]?.id;
    if (period === undefined || period === this.chosen) return;
    this.chosen = period;
    this.#host.requestUpdate();
    this.#ground.choose(period);
  }
}
