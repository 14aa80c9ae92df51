import { figureText } from '../format/figure-text.js';
import { describeState, statusLegend } from '../format/status.js';
import { hasFlag, withState } from '../model/observation-status.js';
import type { Language } from '../model/text.js';
import type { LegendKey, MapArea, MapLegendEntry } from './map-kind.js';
import type { MapModel } from './map-model.js';
import { mapClassText } from './map-words.js';

/** The entry of a legend that an area belongs to. */
export const legendKey = ({ special, classIndex }: MapArea): LegendKey | undefined => special ?? classIndex;

/** The classes in order with how many areas are in each, then whatever else there is on the map. */
export function mapLegend(model: MapModel, language: Language): MapLegendEntry[] {
  const { symbols, kind } = model;
  const isClassed = !symbols || kind;
  const classes = model.classes.map((each, key) => ({
    key,
    label: mapClassText(model, each, language),
    look: each.look,
    count: each.count,
  }));
  const specials = model.specials.map(({ look, status, count }) => ({
    key: look,
    label: look === 'zero' ? figureText(language).zero : describeState(status, language).label,
    look,
    count,
  }));
  return [...(isClassed ? (kind?.legend?.(language) ?? classes) : []), ...specials, ...flags(model, language)];
}

/** What stands beside a number: letters, brackets, bars. */
function flags(model: MapModel, language: Language): MapLegendEntry[] {
  // thousands of areas have a few statuses
  const first = new Map<number, MapArea>();
  for (const area of model.areas) {
    const { status } = area.observation;
    if (area.rank !== undefined && !first.has(status)) first.set(status, area);
  }
  const statuses = new Set([...first.keys()].map((status) => withState(status, 'ok')));
  const uncertain = [...first].find(([status]) => hasFlag(status, 'unreliable'))?.[1];
  const { look = 'q0' } = model.classes[uncertain?.classIndex ?? 0] ?? {};
  return statusLegend(statuses, language).map(({ sign, label }) => ({
    label,
    sign,
    ...(sign === '( )' && { look, isUncertain: true }),
  }));
}
