import type { Planning } from '../../src/index.js';
import { FramedElement, type Read } from './framed-element.js';
import { property } from './property.js';
import { PlanningLoader } from './planning-loader.js';

/** The common ground of the elements that show the planning of an office: where it comes from. */
export abstract class PlanningElement extends FramedElement<Planning> {
  /** The data themselves, instead of an address. */
  @property({ attribute: false }) planning?: Planning;

  readonly #loader = new PlanningLoader(this);

  protected override read(): Read<Planning> {
    return this.#loader.read(this.src, this.planning);
  }

  protected override get retry(): (() => void) | undefined {
    return this.planning || !this.src ? undefined : () => this.#loader.retry();
  }
}
