import { figureText } from '../format/figure-text.js';
import { describeState, statusLegend } from '../format/status.js';
import { hasFlag, withState } from '../model/observation-status.js';
import type { Language } from '../model/text.js';
import type { SpecialLook } from './area-look.js';
import type { MapLook } from './map-look.js';
import type { MapArea, MapModel } from './map-model.js';
import { mapClassText } from './map-words.js';

/** A class, or a special look. */
export type LegendKey = number | SpecialLook;

/** The entry of a legend that an area belongs to. */
export const legendKey = ({ special, classIndex }: MapArea): LegendKey | undefined => special ?? classIndex;

/** An entry of a map's legend. */
export interface MapLegendEntry {
  /** What the areas have in common that are meant: see {@link legendKey}. */
  readonly key?: LegendKey;
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
  const statuses = new Set<number>();
  for (const { rank, observation } of model.areas)
    if (rank !== undefined) statuses.add(withState(observation.status, 'ok'));
  const uncertain = model.areas.find(({ observation }) => hasFlag(observation.status, 'unreliable'));
  const { look = 'q0' } = model.classes[uncertain?.classIndex ?? 0] ?? {};
  return statusLegend(statuses, language).map(({ sign, label }) => ({
    label,
    sign,
    ...(sign === '( )' && { look, isUncertain: true }),
  }));
}
