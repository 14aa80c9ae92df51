import type { Planning } from '../model/planning/planning.js';
import { type Language, textIn } from '../model/text.js';

/** What plans are called in headings; one that is not listed by its id. */
export function planNames({ plans }: Pick<Planning, 'plans'>, language: Language): (id: string) => string {
  const names = new Map(plans.map(({ id, title, shortTitle }) => [id, textIn(shortTitle ?? title, language)]));
  return (id) => names.get(id) ?? id;
}
