import type { ObservationText } from '../format/status.js';
import type { Area } from '../model/area.js';
import type { PublishedIndicator } from '../model/publication.js';
import type { Language } from '../model/text.js';
import type { ClassInterval } from '../stats/class-intervals.js';
import type { SpecialLook } from './area-look.js';
import type { FigureWords } from './figure-words.js';
import type { Observation } from './observation.js';

/**
 * How an area of a map is filled: a step of a scheme of colours (`q` little to much, `d` below and above a middle, `b` of two
 * figures), a special look, or the plain ground, on which circles lie.
 */
export type MapLook = `${'q' | 'd' | 'b'}${number}` | 'ground' | SpecialLook;

/** One area of a map with its figures. */
export interface MapArea {
  readonly area: Area;
  readonly observation: Observation;
  /** Class, 0 the lowest; absent where the look is special. */
  readonly classIndex?: number | undefined;
  readonly special?: SpecialLook | undefined;
  /** 1 for the highest; absent without a value. */
  readonly rank?: number | undefined;
}

/** A class of values with how many areas are in it. */
export interface MapClass extends ClassInterval {
  readonly count: number;
  /** What its areas are filled with. Few classes lie as far apart as many. */
  readonly look: MapLook;
}

/** Circles instead of filled areas. */
export interface MapSymbols {
  /** What the circle of an area stands for; NaN where it has none. */
  readonly count: (area: MapArea) => number;
  /** The largest of any period. */
  readonly largest: number;
}

/** A special look that occurs, with how many areas have it. */
export interface MapSpecial {
  readonly look: SpecialLook;
  readonly status: number;
  readonly count: number;
}

/** A class, or a special look. */
export type LegendKey = number | SpecialLook;

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

/** The legend of a map with two things in one colour: rows by columns. */
export interface MapSquare {
  readonly rowTitle: string;
  readonly columnTitle: string;
  /** The lowest first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/**
 * What a map that is not of the usual kind does and says in its own way; what is absent, it does as usual. What implements
 * this stands in files that only maps of such a kind need.
 */
export interface MapKind {
  /** How the classes came about, in words. */
  readonly note: (language: Language) => string;
  /** Indicators shown beside the first. */
  readonly others?: readonly PublishedIndicator[];
  /** How many decimals the bounds of classes have, where that may be more than the indicator has. */
  readonly boundDecimals?: number;
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
