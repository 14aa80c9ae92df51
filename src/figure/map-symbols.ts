import { formatObservation } from '../format/status.js';
import { countingUnitName, formatCount } from '../format/unit.js';
import { mapKindText } from '../format/map-kind-text.js';
import { hasValue } from '../model/observation-status.js';
import { type Language, textIn } from '../model/text.js';
import { specialLook } from './area-look.js';
import type { MapArea } from './map-kind.js';
import type { MapModel } from './map-model.js';
import { mapAreaText } from './map-words.js';
import { type Observation, observationsOf } from './observation.js';
import { areasOfLevel } from './table-choice.js';

/**
 * The map of a share with circles instead of filled areas: as large as the number behind the share, in the colour of its
 * class. So a high share of few people does not look larger than a middling share of many. Nothing where the numbers behind
 * are not published.
 */
export function withSymbols(model: MapModel): MapModel | undefined {
  const { table, level, period, kind, symbols: _, ...rest } = model;
  const { numerator, indicator } = table;
  if (!numerator) return undefined;
  const at = observationsOf(numerator);
  const observed = ({ area }: Pick<MapArea, 'area'>): Observation => at(area.code, period.id);
  const plain = { ...rest, table, level, period };
  const counted = (language: Language): string => countingUnitName(indicator.countingUnit, 2, language);
  let largest = 0;
  for (const { code } of areasOfLevel(table.areas, level.id))
    for (const { id } of table.periods) {
      const observation = at(code, id);
      if (specialLook(observation) === undefined) largest = Math.max(largest, observation.value);
    }
  return {
    ...plain,
    symbols: { largest, count: (area) => observed(area).value },
    kind: {
      ...kind,
      note: (language) =>
        [
          `${mapKindText(language).circles(counted(language), textIn(indicator.title, language))}.`,
          kind?.note(language) ?? '',
        ]
          .filter(Boolean)
          .join(' '),
      areaText: (area, language) => {
        const { value, status } = observed(area);
        const text = mapAreaText({ ...plain, ...(kind && { kind }) }, area, language);
        const count = hasValue(status)
          ? formatCount(value, indicator.countingUnit, language)
          : formatObservation(value, status, { language, decimals: 0 }).spoken;
        return area.special ? text : `${text}, ${count}`;
      },
      symbolUnit: counted,
    },
  };
}

/** The map of a count with filled areas, as a page has insisted: the note says what is wrong with it. */
export function filledCounts(model: MapModel): MapModel {
  const { symbols: _, kind, ...rest } = model;
  const { indicator } = model.table;
  const note = (language: Language): string =>
    [
      `${mapKindText(language).filledCounts(countingUnitName(indicator.countingUnit, 2, language))}.`,
      kind?.note(language) ?? '',
    ].join(' ');
  return { ...rest, kind: { ...kind, note } };
}
