import type { ObservationText } from '../format/status.js';
import type { PublishedIndicator } from '../model/publication.js';
import type { Language } from '../model/text.js';
import type { FigureWords } from './figure-words.js';
import type { MapLegendEntry } from './map-legend.js';
import type { MapArea, MapClass } from './map-model.js';
import type { MapSquare } from './map-square.js';

/**
 * What a map that is not of the usual kind does and says in its own way; what is absent, it does as usual. What implements
 * this stands in files that only maps of such a kind need.
 */
export interface MapKind {
  /** How the classes came about, in words. */
  readonly note: (language: Language) => string;
  /** Indicators shown beside the first. */
  readonly others?: readonly PublishedIndicator[];
  /** The name of a class. */
  readonly classText?: (mapClass: MapClass, language: Language) => string;
  /** The values of an area: with their units, or without. */
  readonly valueText?: (
    area: Pick<MapArea, 'area' | 'observation'>,
    language: Language,
    bare: boolean,
  ) => ObservationText;
  /** All there is to say of an area, in one line. */
  readonly areaText?: (area: MapArea, language: Language) => string;
  readonly words?: (language: Language) => FigureWords;
  /** What the legend says of the classes. */
  readonly legend?: (language: Language) => readonly MapLegendEntry[];
  /** The legend, where classes have two sides: class `row * columns + column`. */
  readonly square?: (language: Language) => MapSquare;
  /** Which way the sign on an area points; 0 for none. */
  readonly sign?: (area: MapArea) => number;
  /** Name and unit of what circles stand for. */
  readonly symbolUnit?: (language: Language) => string;
}
