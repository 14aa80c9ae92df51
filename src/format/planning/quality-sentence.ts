import type { QualityCriterion, QualityFinding, QualityReason } from '../../model/planning/question.js';
import type { Language } from '../../model/text.js';
import { quoted } from './question-sentence.js';

const CRITERIA: Record<Language, Record<QualityCriterion, string>> = {
  de: {
    goals: 'Ziele',
    'target-groups': 'Zielgruppen und Handlungsfelder',
    interfaces: 'Schnittstellen und Wirkungsketten',
    actions: 'Maßnahmen',
    'small-areas': 'Kleinräumige Strategie',
    resources: 'Ressourcen',
    instruments: 'Instrumente zur Begründung von Finanzierungsentscheidungen',
    reporting: 'Bericht über die Umsetzung',
    evaluation: 'Auswertung',
  },
  en: {
    goals: 'Goals',
    'target-groups': 'Target groups and fields of action',
    interfaces: 'Interfaces and chains of effects',
    actions: 'Actions',
    'small-areas': 'Strategy for small areas',
    resources: 'Resources',
    instruments: 'Instruments that found funding decisions',
    reporting: 'Reporting',
    evaluation: 'Evaluation',
  },
};

const SENTENCES: Record<Language, Record<QualityReason, string>> = {
  de: {
    'no-goals': 'Es sind keine Ziele verzeichnet.',
    'goal-not-measurable': 'Zu diesem Ziel ist keine Kennzahl verknüpft; ob es erreicht ist, lässt sich nicht messen.',
    'goal-without-target': 'Die Kennzahl hat keinen Zielwert.',
    'goal-not-dated': 'Das Ziel hat keinen Termin.',
    'goal-judgement':
      'Ist das Ziel spezifisch, aktiv beeinflussbar und realistisch? Das lässt sich aus Daten nicht beurteilen.',
    'no-target-groups': 'Zielgruppen sind nicht verzeichnet.',
    'no-field-of-action': 'Handlungsfelder sind nicht verzeichnet.',
    'no-interfaces': 'Schnittstellen zu anderen Plänen oder Verwaltungsbereichen sind nicht verzeichnet.',
    'interface-chains': 'Sind die wesentlichen Schnittstellen, räumlichen Bezüge und Wirkungsketten beschrieben?',
    'no-actions': 'Es sind keine Maßnahmen verzeichnet.',
    'action-not-measurable': 'Zu dieser Maßnahme ist keine Kennzahl verknüpft.',
    'action-not-dated': 'Die Maßnahme hat keinen Endtermin.',
    'action-without-responsible': 'Es ist nicht verzeichnet, wer für die Maßnahme verantwortlich ist.',
    'action-judgement':
      'Ist die Maßnahme spezifisch, aktiv beeinflussbar und realistisch? Das lässt sich aus Daten nicht beurteilen.',
    'no-small-areas': 'Eine Strategie auf Ortsteilebene ist nicht verzeichnet. Ist sie hier sinnvoll?',
    'no-resources': 'Ressourcen zur Umsetzung sind nicht verzeichnet.',
    'action-without-budget': 'Mittel für diese Maßnahme sind nicht verzeichnet.',
    'no-instruments': 'Instrumente wie Leistungsbeschreibung, Sachbericht oder Dokumentation sind nicht verzeichnet.',
    'no-reporting': 'Ein regelmäßiger Bericht über die Umsetzung ist nicht verzeichnet.',
    'evaluation-overdue': 'Die Auswertung nach etwa vier Jahren ist überfällig oder nicht verzeichnet.',
    'no-evaluation': 'Es ist nicht verzeichnet, wann ausgewertet wird.',
  },
  en: {
    'no-goals': 'No goals are recorded.',
    'goal-not-measurable': 'No indicator is linked to this goal; whether it is reached cannot be measured.',
    'goal-without-target': 'The indicator has no target value.',
    'goal-not-dated': 'The goal has no date.',
    'goal-judgement': 'Is the goal specific, can it be influenced, is it realistic? Data cannot tell.',
    'no-target-groups': 'Target groups are not recorded.',
    'no-field-of-action': 'Fields of action are not recorded.',
    'no-interfaces': 'Interfaces with other plans or departments are not recorded.',
    'interface-chains': 'Are the essential interfaces, spatial relations and chains of effects described?',
    'no-actions': 'No actions are recorded.',
    'action-not-measurable': 'No indicator is linked to this action.',
    'action-not-dated': 'The action has no end date.',
    'action-without-responsible': 'Who is responsible for the action is not recorded.',
    'action-judgement': 'Is the action specific, can it be influenced, is it realistic? Data cannot tell.',
    'no-small-areas': 'A strategy for small areas is not recorded. Would it make sense here?',
    'no-resources': 'Resources are not recorded.',
    'action-without-budget': 'Money for this action is not recorded.',
    'no-instruments': 'Instruments such as descriptions of services, reports or documentation are not recorded.',
    'no-reporting': 'Regular reporting is not recorded.',
    'evaluation-overdue': 'The evaluation after about four years is overdue or not recorded.',
    'no-evaluation': 'When it will be evaluated is not recorded.',
  },
};

/**
 * What a plan's data leave open, with the criterion and the goal or action it is about.
 *
 * @example
 * ```ts
 * qualitySentence({ criterion: 'goals', kind: 'missing', reason: 'goal-not-dated', path: 'goals.a.due', subject: { de: 'Teilhabe' } }, 'de') // => 'Ziele, „Teilhabe“: Das Ziel hat keinen Termin.'
 * ```
 */
export function qualitySentence({ criterion, reason, subject }: QualityFinding, language: Language): string {
  return `${CRITERIA[language][criterion]}, ${quoted(subject, language)}: ${SENTENCES[language][reason]}`;
}
