import type { IndicatorForm } from '../model/indicator.js';
import type { CountingUnit } from '../model/measure.js';
import type { LocalText } from '../model/text.js';
import { countingUnitName } from './unit.js';

/** What stands behind the values of an indicator that names no unit of its own. */
export function defaultUnit(
  form: IndicatorForm,
  per: number,
  counted: CountingUnit,
  base: CountingUnit | undefined,
): LocalText {
  const name = (unit: CountingUnit, count: number): LocalText => ({
    de: countingUnitName(unit, count, 'de'),
    en: countingUnitName(unit, count, 'en'),
  });
  const several = name(counted, 2);
  if (form === 'count') return several;
  if (form === 'share' && per === 100) return { de: '%', en: '%' };
  const one = base && name(base, 1);
  if (form === 'mean' && per === 1 && one)
    return { de: `${several.de} je ${one.de}`, en: `${several.en} per ${one.en ?? one.de}` };
  // a base is always grouped, in German too, where a count of four digits is not
  const number = (locale: string): string => new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(per);
  return { de: `je ${number('de-DE')}`, en: `per ${number('en-GB')}` };
}
