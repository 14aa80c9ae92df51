import { parsePeriod, type Period, type PublishedPlanning, readPeriod } from '../../src/index.js';
import type { Read } from './framed-element.js';
import type { Misuse } from './misuse.part.js';
import { PlanningLoader } from './planning-loader.js';
import { property } from './property.js';
import type { Picked } from './selection-group.js';
import { SharingElement } from './sharing-element.js';
import { tell } from './tell.js';
import { planningTexts } from './texts.js';

/** The plan that a reader has picked, as `soz-select-plan` tells it; none where the pick was taken back. */
export interface SelectPlanDetail {
  readonly plan: string | undefined;
}

/**
 * The common ground of the elements that show the planning of an office: which day it is, and the plan that is shared with
 * others.
 *
 * @fires soz-select-plan - The reader has picked a plan or taken the pick back: `{ plan }`.
 */
export abstract class PlanningElement extends SharingElement<PublishedPlanning> {
  /** The data themselves, from `withPlanningViews`, instead of an address. */
  @property({ attribute: false }) planning?: PublishedPlanning;
  /** The day on which it is looked at, an ISO date; without it the visitor's. */
  @property() today?: string;
  /** Id of the selected plan. */
  @property() plan?: string;

  readonly #loader = new PlanningLoader(this);

  /** @internal */
  get picked(): Picked {
    return { plan: this.plan };
  }

  /** @internal */
  set picked({ plan }: Picked) {
    this.plan = plan as string;
  }

  /** The day on which it is looked at. */
  protected get day(): Period {
    return readDay(this.today) ?? visitorsDay();
  }

  protected override misuse(): Misuse {
    return { ...super.misuse(), ...(this.today && !readDay(this.today) && { today: 'a day such as 2026-03-01' }) };
  }

  protected override read(): Read<PublishedPlanning> {
    return this.#loader.read(this.src, this.planning);
  }

  protected override get retry(): (() => void) | undefined {
    return this.planning || !this.src ? undefined : () => this.#loader.retry();
  }

  /** Picks a plan, or takes the pick back where it is picked already. */
  protected pickPlan(plan: string, title: string): void {
    const isPicked = this.plan === plan;
    // an empty text is a pick taken back, which the group has to learn of
    this.plan = isPicked ? '' : plan;
    this.announce(isPicked ? planningTexts[this.language].unpicked(title) : planningTexts[this.language].picked(title));
    tell(this, 'soz-select-plan', { plan: this.plan || undefined });
  }
}

function readDay(text = ''): Period | undefined {
  const period = readPeriod(text);
  return period?.kind === 'day' ? period : undefined;
}

function visitorsDay(): Period {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return parsePeriod(`${now.getFullYear()}-${month}-${day}`);
}

declare global {
  interface HTMLElementEventMap {
    'soz-select-plan': CustomEvent<SelectPlanDetail>;
  }
}
