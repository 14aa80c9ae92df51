import type { AreaLevel } from '../../model/area.js';
import type { Period } from '../../model/period.js';
import type { Language } from '../../model/text.js';
import { formatNumber } from '../number.js';
import { formatInPeriod } from '../period.js';
import { formatAreaCount } from '../unit.js';
import { type Gaps, gapsSentence } from './gaps.js';
import { paragraph } from './paragraph.js';
import { inPlaces, listNames } from './names.js';

/** Areas that have something in common. */
export interface AreaGroup {
  readonly label: string;
  readonly areas: readonly string[];
}

/** What a map of two things at once shows, as plain facts. */
export interface MapGroupFacts extends Gaps {
  /** What it is about. */
  readonly subject: string;
  readonly period: Period;
  readonly level: AreaLevel;
  readonly count: number;
  /** What the title is about. */
  readonly leading: AreaGroup;
  readonly groups: readonly AreaGroup[];
  /** The whole city with both its values. */
  readonly city?: string | undefined;
}

const WORDS: Record<Language, { others: string; noValues: string; nowhere(label: string): string }> = {
  de: { others: 'weitere', noValues: 'keine Werte', nowhere: (label) => `nirgends ${label}` },
  en: { others: 'others', noValues: 'no values', nowhere: (label) => `${label} nowhere` },
};

/** Says where most is to be seen, as in `SGB-II-Quote und Hilfen zur Erziehung: beides hoch in Mitte und Nord`. */
export function mapGroupsTitle({ subject, leading, period, groups }: MapGroupFacts, language: Language): string {
  const words = WORDS[language];
  const isEmpty = groups.every(({ areas }) => areas.length === 0);
  if (isEmpty) return `${subject}: ${formatInPeriod(period, language)} ${words.noValues}`;
  const { label, areas } = leading;
  return `${subject}: ${areas.length > 0 ? `${label} ${inPlaces(areas, language)}` : words.nowhere(label)}`;
}

/** The groups with how many areas are in each and which, the whole city, and what is not shown. */
export function mapGroupsSummary(facts: MapGroupFacts, language: Language): string {
  const { subject, period, level, count, groups, city } = facts;
  const told = groups
    .filter(({ areas }) => areas.length > 0)
    .map(({ label, areas }) => {
      const names = listNames(areas, WORDS[language].others, language);
      return `${label} ${formatNumber(areas.length, { language, decimals: 0 })} (${names})`;
    });
  const head = `${subject} ${formatInPeriod(period, language)}, ${formatAreaCount(count, level, language)}`;
  return paragraph(
    `${head}: ${told.join('; ') || WORDS[language].noValues}.`,
    city ? `${city}.` : '',
    gapsSentence(facts, language),
  );
}
