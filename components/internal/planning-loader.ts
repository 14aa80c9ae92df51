import type { ReactiveControllerHost } from 'lit';
import { type Checked, problem, type PublishedPlanning } from '../../src/index.js';
import { Answer } from './answer.js';
import type { Read } from './framed-element.js';

/** A script has handed over the lists alone. */
const UNDRAWN = problem('value-missing', { expected: 'withPlanningViews(planning)' });

/** Keeps at hand the `planning.json` behind an address. */
export class PlanningLoader {
  readonly #answer: Answer<PublishedPlanning>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#answer = new Answer(host);
  }

  /** What is given, else what lies at the address, as soon as it is there. */
  read(src: string | undefined, given: PublishedPlanning | undefined): Read<PublishedPlanning> {
    if (given && !('views' in given)) return { value: undefined, problems: [UNDRAWN], isComplete: false };
    if (given) return { value: given, problems: [], isComplete: true };
    if (!src) return { value: undefined, problems: [], isComplete: false };
    this.#answer.ask(src, '', (signal) => fetchPlanning(src, signal));
    const { value, problems } = this.#answer;
    return { value, problems, isComplete: value !== undefined };
  }

  retry(): void {
    this.#answer.retry();
  }
}

async function fetchPlanning(src: string, signal: AbortSignal): Promise<Checked<PublishedPlanning>> {
  // an element that is handed its data needs nothing of what reads them
  const [{ readPublishedPlanning }, { value, problems }] = await Promise.all([
    import('./planning-check.part.js'),
    import('./fetch-json.js').then(({ fetchJson }) => fetchJson(new URL(src, document.baseURI), signal)),
  ]);
  return problems.length > 0 ? { value: undefined, problems } : readPublishedPlanning(value);
}
