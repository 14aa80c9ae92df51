import type { IndicatorTable, Publication } from '../model/publication.js';
import type { Language } from '../model/text.js';
import { mapKindText } from '../format/map-kind-text.js';
import { bivariateMap } from './map-bivariate.js';
import { withClasses } from './map-classing.js';
import { dynamicsMap } from './map-dynamics.js';
import type { MapModel } from './map-model.js';
import { filledCounts, withSymbols } from './map-symbols.js';
import { isKindWished, type MapWish } from './map-wish.js';
import { readMapWish } from './read-map-wish.js';

/**
 * The same map of the kind that is wished for; as it is where the wish cannot be met.
 *
 * @param tables - Where the second indicator is, once it is at hand.
 */
export function mapOfKind(model: MapModel, wish: MapWish, tables: Publication['tables']): MapModel {
  if (!isKindWished(wish)) return model;
  const { view, classes, years } = readMapWish(wish);
  const second: IndicatorTable | undefined = tables.get(wish.second ?? '');
  if (view === 'bivariate') return second ? bivariateMap(model, second) : model;
  if (view === 'dynamics') {
    return dynamicsMap(model, years) ?? noted(model, (text) => text.noEarlier(text.years(years)));
  }
  const isCount = model.table.indicator.form === 'count';
  if (isCount) return view === 'choropleth' ? filledCounts(withClasses(model, classes)) : model;
  const classed = withClasses(model, classes);
  return (view === 'symbols' && withSymbols(classed)) || classed;
}

function noted(model: MapModel, note: (text: ReturnType<typeof mapKindText>) => string): MapModel {
  return { ...model, kind: { ...model.kind, note: (language: Language) => `${note(mapKindText(language))}.` } };
}
