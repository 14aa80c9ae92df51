import type { Language } from '../../model/text.js';

/** Words about the planning cycle. */
export interface CycleText {
  readonly subtitle: string;
  readonly columns: readonly [plan: string, step: string, state: string, origin: string];
  readonly said: string;
  readonly derived: string;
  plans(count: number): string;
  /** What stands below the number of all plans. */
  plansIn(count: number): string;
  counted(step: string, count: number): string;
  inStep(plans: string, step: string): string;
  readonly none: string;
  summary(day: string, plans: string, steps: string): string;
}

const TEXTS: Record<Language, CycleText> = {
  de: {
    subtitle: 'Planungskreislauf · wo jeder Plan steht',
    columns: ['Plan', 'Schritt', 'Stand', 'Woher der Schritt'],
    said: 'angegeben',
    derived: 'aus dem Stand des Plans',
    plans: (count) => `${count} ${count === 1 ? 'Plan' : 'Pläne'}`,
    plansIn: (count) => `${count === 1 ? 'Plan' : 'Pläne'} im Kreislauf`,
    counted: (step, count) => `${count} bei „${step}“`,
    inStep: (plans, step) => `${plans} im Schritt „${step}“`,
    none: 'Kein Plan steht im Kreislauf',
    summary: (day, plans, steps) => `Stand\u00a0${day}: ${plans} im Kreislauf, davon ${steps}.`,
  },
  en: {
    subtitle: 'Planning cycle · where every plan stands',
    columns: ['Plan', 'Step', 'State', 'Origin of the step'],
    said: 'stated',
    derived: 'from the state of the plan',
    plans: (count) => `${count} ${count === 1 ? 'plan' : 'plans'}`,
    plansIn: (count) => `${count === 1 ? 'plan' : 'plans'} in the cycle`,
    counted: (step, count) => `${count} at “${step}”`,
    inStep: (plans, step) => `${plans} in the step “${step}”`,
    none: 'No plan is in the cycle',
    summary: (day, plans, steps) => `As of\u00a0${day}: ${plans} in the cycle, of which ${steps}.`,
  },
};

/** The words about the planning cycle in a language. */
export function cycleText(language: Language): CycleText {
  return TEXTS[language];
}
