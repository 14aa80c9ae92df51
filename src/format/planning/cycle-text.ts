import type { CycleStep } from '../../model/planning/calendar.js';
import type { Language } from '../../model/text.js';

/** Words about the planning cycle. */
export interface CycleText {
  readonly steps: Readonly<Record<CycleStep, string>>;
  readonly subtitle: string;
  readonly columns: readonly [plan: string, step: string, state: string, origin: string];
  readonly said: string;
  readonly derived: string;
  /** How a step follows where a plan does not say it. */
  readonly rule: string;
  plans(count: number): string;
  /** What stands below the number of all plans. */
  plansIn(count: number): string;
  counted(step: string, count: number): string;
  inStep(plans: string, step: string): string;
  readonly none: string;
  summary(day: string, plans: string, steps: string): string;
  readonly own: string;
}

const TEXTS: Record<Language, CycleText> = {
  de: {
    steps: {
      start: 'Auftrag',
      analysis: 'Bestand und Bedarf',
      drafting: 'Ziele und Maßnahmen',
      resolution: 'Beschluss',
      implementation: 'Umsetzung',
      reporting: 'Bericht',
      evaluation: 'Auswertung',
    },
    subtitle: 'Planungskreislauf: wo jeder Plan steht',
    columns: ['Plan', 'Schritt', 'Stand', 'Woher der Schritt'],
    said: 'angegeben',
    derived: 'aus dem Stand des Plans',
    rule:
      'Wo ein Plan seinen Schritt nicht selbst angibt, folgt er aus seinem Stand: geplant heißt Auftrag, in Arbeit heißt ' +
      'Ziele und Maßnahmen, beschlossen heißt Umsetzung und, sobald die Auswertung nach etwa vier Jahren an der Reihe ist, ' +
      'Auswertung. Abgelaufene Pläne stehen nicht im Kreislauf.',
    plans: (count) => `${count} ${count === 1 ? 'Plan' : 'Pläne'}`,
    plansIn: (count) => `${count === 1 ? 'Plan' : 'Pläne'} im Kreislauf`,
    counted: (step, count) => `${count} bei „${step}“`,
    inStep: (plans, step) => `${plans} im Schritt „${step}“`,
    none: 'Kein Plan steht im Kreislauf',
    summary: (day, plans, steps) => `Stand ${day}: ${plans} im Kreislauf, davon ${steps}.`,
    own: 'Die Schritte sind die Darstellung von sozialraum, keine Vorgabe der Stadt.',
  },
  en: {
    steps: {
      start: 'Mandate',
      analysis: 'Situation and need',
      drafting: 'Goals and actions',
      resolution: 'Resolution',
      implementation: 'Implementation',
      reporting: 'Report',
      evaluation: 'Evaluation',
    },
    subtitle: 'Planning cycle: where every plan stands',
    columns: ['Plan', 'Step', 'State', 'Origin of the step'],
    said: 'stated',
    derived: 'from the state of the plan',
    rule:
      'Where a plan does not state its step it follows from its state: planned means mandate, in preparation means goals ' +
      'and actions, adopted means implementation and, once the evaluation after about four years is due, evaluation. ' +
      'Expired plans are not in the cycle.',
    plans: (count) => `${count} ${count === 1 ? 'plan' : 'plans'}`,
    plansIn: (count) => `${count === 1 ? 'plan' : 'plans'} in the cycle`,
    counted: (step, count) => `${count} at “${step}”`,
    inStep: (plans, step) => `${plans} in the step “${step}”`,
    none: 'No plan is in the cycle',
    summary: (day, plans, steps) => `As of ${day}: ${plans} in the cycle, of which ${steps}.`,
    own: 'The steps are how sozialraum shows them, and nothing the city has laid down.',
  },
};

/** The words about the planning cycle in a language. */
export function cycleText(language: Language): CycleText {
  return TEXTS[language];
}
