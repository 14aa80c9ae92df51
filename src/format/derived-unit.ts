import type { Derivation } from '../model/derivation.js';
import type { DerivedIndicator, Indicator } from '../model/indicator.js';
import type { LocalText } from '../model/text.js';
import { formatPeriod } from './period.js';
import { readPeriod } from '../model/period.js';

const POINTS: LocalText = { de: 'Prozentpunkte', en: 'percentage points' };
const PERCENT: LocalText = { de: '%', en: '%' };
const NONE: LocalText = { de: '', en: '' };

/** What stands behind the values of a derived indicator that names no unit of its own. */
export function derivedUnit(derivation: Derivation, of: Indicator | DerivedIndicator | undefined): LocalText {
  const unit = of?.unit ?? NONE;
  switch (derivation.kind) {
    case 'sum':
    case 'moving-average':
      return unit;
    case 'difference':
      return unit.de === '%' ? POINTS : unit;
    case 'ratio':
      return NONE;
    case 'per-capita':
      return { de: `${unit.de} je Person`, en: `${unit.en ?? unit.de} per person` };
    case 'change':
      if (derivation.as === 'percent') return PERCENT;
      if (derivation.as === 'absolute') return unit.de === '%' ? POINTS : unit;
      return indexUnit(derivation.since);
  }
}

function indexUnit(since: string): LocalText {
  const period = readPeriod(since);
  if (!period) return { de: 'Vorperiode = 100', en: 'period before = 100' };
  return {
    de: `${formatPeriod(period, { language: 'de', style: 'short' })} = 100`,
    en: `${formatPeriod(period, { language: 'en', style: 'short' })} = 100`,
  };
}
