import type { ActionStatus } from '../../model/planning/goal.js';
import type { PlanStatus } from '../../model/planning/plan.js';
import type { Language } from '../../model/text.js';

/** Words about plans and actions. */
export interface PlanText {
  readonly status: Readonly<Record<PlanStatus, string>>;
  readonly action: Readonly<Record<ActionStatus, string>>;
  adopted(year: number): string;
  expected(when: string): string;
  evaluation(when: string): string;
  resolution(reference: string, year: number | undefined): string;
}

const TEXTS: Record<Language, PlanText> = {
  de: {
    status: { planned: 'geplant', 'in-preparation': 'in Arbeit', adopted: 'beschlossen', expired: 'abgelaufen' },
    action: {
      planned: 'geplant',
      running: 'läuft',
      done: 'erledigt',
      paused: 'ruht',
      dropped: 'nicht weiter verfolgt',
    },
    adopted: (year) => `beschlossen ${year}`,
    expected: (when) => `erwartet ${when}`,
    evaluation: (when) => `Auswertung ${when}`,
    resolution: (reference, year) => `Beschluss ${reference}${year === undefined ? '' : ` (${year})`}`,
  },
  en: {
    status: { planned: 'planned', 'in-preparation': 'in preparation', adopted: 'adopted', expired: 'expired' },
    action: { planned: 'planned', running: 'running', done: 'done', paused: 'paused', dropped: 'dropped' },
    adopted: (year) => `adopted ${year}`,
    expected: (when) => `expected ${when}`,
    evaluation: (when) => `evaluation ${when}`,
    resolution: (reference, year) => `Resolution ${reference}${year === undefined ? '' : ` (${year})`}`,
  },
};

/** The words about plans and actions in a language. */
export function planText(language: Language): PlanText {
  return TEXTS[language];
}
