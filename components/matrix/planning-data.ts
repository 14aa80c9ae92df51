import type { PublishedPlanning } from '../../src/index.js';
import type { FramedElement, Read } from '../internal/framed-element.js';
import type { LazyPart } from '../internal/lazy-part.js';
import type { PlanningLoader } from '../internal/planning-loader.js';
import type * as tablesPart from './planning-tables.part.js';

/** Planning for a matrix, and the code that it alone needs: both are fetched once a matrix of planning is asked for. */
export class PlanningData {
  readonly tables: LazyPart<typeof tablesPart>;
  readonly #host: FramedElement<unknown>;
  #loader: PlanningLoader | undefined;

  constructor(host: FramedElement<unknown>) {
    this.#host = host;
    this.tables = host.lazy(() => import('./planning-tables.part.js'));
  }

  read(src: string | undefined, given: PublishedPlanning | undefined): Read<PublishedPlanning> {
    const { tables } = this;
    const part = tables.ask();
    if (part) return (this.#loader ??= new part.PlanningLoader(this.#host)).read(src, given);
    return { value: undefined, problems: tables.problems('planning-tables'), isComplete: false };
  }

  retry(): void {
    this.#loader?.retry();
  }
}
