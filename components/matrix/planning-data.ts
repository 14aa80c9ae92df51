import type { ReactiveControllerHost } from 'lit';
import { type Planning, problem, type Problem } from '../../src/index.js';
import type { Read } from '../internal/framed-element.js';
import type { PlanningLoader } from '../internal/planning-loader.js';
import type * as planningPart from './planning-part.js';

type Part = typeof planningPart;

/** Planning for a matrix, and the code that it alone needs: both are fetched once a matrix of planning is asked for. */
export class PlanningData {
  part: Part | undefined;
  /** Settled once the code is here, or cannot be had. */
  fetched: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #loader: PlanningLoader | undefined;
  #problems: readonly Problem[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  read(src: string | undefined, given: Planning | undefined): Read<Planning> {
    this.fetched ??= this.#fetch();
    return this.#loader?.read(src, given) ?? { value: undefined, problems: this.#problems, isComplete: false };
  }

  retry(): void {
    this.#loader?.retry();
  }

  async #fetch(): Promise<void> {
    try {
      this.part = await import('./planning-part.js');
      this.#loader = new this.part.PlanningLoader(this.#host);
    } catch (error) {
      this.#problems = [problem('file-unreadable', { file: 'planning-part.js', reason: String(error) })];
    }
    this.#host.requestUpdate();
  }
}
