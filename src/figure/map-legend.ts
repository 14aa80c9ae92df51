import { figureText } from '../format/figure-text.js';
import { describeState, statusLegend } from '../format/status.js';
import { hasFlag, withState } from '../model/observation-status.js';
import type { Language } from '../model/text.js';
import type { MapLook } from './map-look.js';
import type { MapModel } from './map-model.js';
import { mapClassText } from './map-words.js';

/** An entry of a map's legend. */
export interface MapLegendEntry {
  readonly label: string;
  /** How areas of this entry are filled. */
  readonly look?: MapLook;
  /** How many areas have it. */
  readonly count?: number;
  /** What stands beside their number. */
  readonly sign?: string;
  /** Whether the fill is crossed out: values of limited reliability. */
  readonly isUncertain?: boolean;
}

/** The classes in order with how many areas are in each, then whatever else there is on the map. */
export function mapLegend(model: MapModel, language: Language): MapLegendEntry[] {
  const isCount = model.table.indicator.form === 'count';
  const classes = model.classes.map((each) => ({
    label: mapClassText(model, each, language),
    look: `q${each.tint}` as const,
    count: each.count,
  }));
  const specials = model.specials.map(({ look, status, count }) => ({
    label: look === 'zero' ? figureText(language).zero : describeState(status, language).label,
    look,
    count,
  }));
  return [...(isCount ? [] : classes), ...specials, ...flags(model, language)];
}

/** What stands beside a number: letters, brackets, bars. */
function flags(model: MapModel, language: Language): MapLegendEntry[] {
  const statuses = model.areas.filter(({ rank }) => rank !== undefined).map(({ observation }) => observation.status);
  const uncertain = model.areas.find(({ observation }) => hasFlag(observation.status, 'unreliable'));
  const tint = model.classes[uncertain?.classIndex ?? 0]?.tint ?? 0;
  return statusLegend(
    statuses.map((status) => withState(status, 'ok')),
    language,
  ).map(({ sign, label }) => ({
    label,
    sign,
    ...(sign === '( )' && { look: `q${tint}` as const, isUncertain: true }),
  }));
}
