import type { AreaLevel } from '../model/area.js';
import type { DerivedIndicator, Indicator } from '../model/indicator.js';
import type { CountingUnit } from '../model/measure.js';
import { type Language, textIn } from '../model/text.js';
import { formatNumber, type NumberStyle } from './number.js';

const NAMES: Record<CountingUnit, Record<Language, readonly [one: string, several: string]>> = {
  person: { de: ['Person', 'Personen'], en: ['person', 'persons'] },
  'benefit-unit': { de: ['Bedarfsgemeinschaft', 'Bedarfsgemeinschaften'], en: ['benefit unit', 'benefit units'] },
  household: { de: ['Haushalt', 'Haushalte'], en: ['household', 'households'] },
  'payment-case': { de: ['Zahlfall', 'Zahlfälle'], en: ['payment case', 'payment cases'] },
  help: { de: ['Hilfe', 'Hilfen'], en: ['support service', 'support services'] },
  place: { de: ['Platz', 'Plätze'], en: ['place', 'places'] },
  application: { de: ['Antrag', 'Anträge'], en: ['application', 'applications'] },
};

/** The name of what is counted, for one or for several of them. */
export function countingUnitName(unit: CountingUnit, count: number, language: Language): string {
  return NAMES[unit][language][count === 1 ? 0 : 1];
}

/**
 * A count with what is counted.
 *
 * @example
 * ```ts
 * formatCount(1, 'person', 'de') // => '1\u00a0Person'
 * formatCount(12, 'household', 'en') // => '12\u00a0households'
 * ```
 */
export function formatCount(count: number, unit: CountingUnit, language: Language): string {
  return formatNumber(count, { language, decimals: 0, unit: countingUnitName(unit, count, language) });
}

/**
 * A number of areas of a level.
 *
 * @example
 * ```ts
 * formatAreaCount(2, { id: 'd', label: { de: 'Ortsteil' }, plural: { de: 'Ortsteile' } }, 'de') // => '2\u00a0Ortsteile'
 * ```
 */
export function formatAreaCount(count: number, level: AreaLevel, language: Language): string {
  return formatNumber(count, {
    language,
    decimals: 0,
    unit: textIn(count === 1 ? level.label : level.plural, language),
  });
}

/** A level of which nobody says what its areas are called. */
export const UNNAMED_LEVEL: AreaLevel = {
  id: 'area',
  label: { de: 'Gebiet', en: 'Area' },
  plural: { de: 'Gebiete', en: 'Areas' },
};

/** The parts of an {@link Indicator} that say how its values are printed. */
export type IndicatorUnit = Pick<Indicator | DerivedIndicator, 'form' | 'unit' | 'decimals' | 'countingUnit'>;

/** How the values of an indicator are printed, with its unit; a count of one has it in the singular. */
export function indicatorStyle(indicator: IndicatorUnit, language: Language): NumberStyle & { unit: string } {
  const { decimals, form, countingUnit } = indicator;
  const unit = textIn(indicator.unit, language);
  const [one, several] = NAMES[countingUnit][language];
  return { language, decimals, unit, ...(form === 'count' && unit === several && { unitOfOne: one }) };
}

/**
 * A value of an indicator with its unit.
 *
 * @example
 * ```ts
 * formatValue(12.3, { form: 'rate', unit: { de: 'je 1.000' }, decimals: 1, countingUnit: 'person' }, 'de') // => '12,3\u00a0je 1.000'
 * ```
 */
export function formatValue(value: number, indicator: IndicatorUnit, language: Language): string {
  return formatNumber(value, indicatorStyle(indicator, language));
}
