import type { FieldOfAction } from '../../model/planning/task.js';
import type { Language } from '../../model/text.js';

const NAMES: Record<Language, Record<FieldOfAction, string>> = {
  de: {
    statistics: 'Statistik',
    monitoring: 'Monitoring',
    'sector-planning': 'Fachplanung',
    networking: 'Vernetzung',
    participation: 'Beteiligung',
  },
  en: {
    statistics: 'statistics',
    monitoring: 'monitoring',
    'sector-planning': 'sector planning',
    networking: 'networking',
    participation: 'participation',
  },
};

/**
 * The name of a field of action.
 *
 * @example
 * ```ts
 * fieldOfActionName('networking', 'de') // => 'Vernetzung'
 * ```
 */
export function fieldOfActionName(field: FieldOfAction, language: Language): string {
  return NAMES[language][field];
}
