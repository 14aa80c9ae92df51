import type { CycleStep } from '../../model/planning/calendar.js';
import type { LocalText } from '../../model/text.js';

/** What the steps of the planning cycle are called where a city does not name its own. */
export const CYCLE_STEP_TITLES: Readonly<Record<CycleStep, LocalText>> = {
  start: { de: 'Auftrag', en: 'Mandate' },
  analysis: { de: 'Bestand und Bedarf', en: 'Situation and need' },
  drafting: { de: 'Ziele und Maßnahmen', en: 'Goals and actions' },
  resolution: { de: 'Beschluss', en: 'Resolution' },
  implementation: { de: 'Umsetzung', en: 'Implementation' },
  reporting: { de: 'Bericht', en: 'Report' },
  evaluation: { de: 'Auswertung', en: 'Evaluation' },
};

/** How a step follows where a plan does not say it. */
export const CYCLE_RULE: LocalText = {
  de:
    'Wo ein Plan seinen Schritt nicht selbst angibt, folgt er aus seinem Stand: geplant heißt Auftrag, in Arbeit heißt ' +
    'Ziele und Maßnahmen, beschlossen heißt Umsetzung und, sobald die Auswertung nach etwa vier Jahren an der Reihe ist, ' +
    'Auswertung. Abgelaufene Pläne stehen nicht im Kreislauf.',
  en:
    'Where a plan does not state its step it follows from its state: planned means mandate, in preparation means goals ' +
    'and actions, adopted means implementation and, once the evaluation after about four years is due, evaluation. ' +
    'Expired plans are not in the cycle.',
};

/** Whose the steps are where a city does not say it. */
export const CYCLE_ORIGIN: LocalText = {
  de: 'Die Schritte sind die Darstellung von sozialraum, keine Vorgabe der Stadt.',
  en: 'The steps are how sozialraum shows them, and nothing the city has laid down.',
};
