import { figureText } from '../format/figure-text.js';
import { roundHalfUp } from '../format/number.js';
import type { Language } from '../model/text.js';
import { specialLook, SPECIAL_LOOKS } from './area-look.js';
import type { MapArea, MapClass, MapKind, MapLook, MapSpecial } from './map-kind.js';
import type { MapModel } from './map-model.js';
import type { Observation } from './observation.js';

/** Where an area stands on each side, `undefined` where it cannot be said; and what is known of it. */
export interface SquarePlace {
  readonly row: number | undefined;
  readonly column: number | undefined;
  /** Both observations, that shown first. */
  readonly observations: readonly Observation[];
}

/** A value as it is printed. That there is nothing is a value here: it is little. */
export function printedValue(observation: Observation, decimals: number): number {
  const look = specialLook(observation);
  return look === undefined || look === 'zero' ? roundHalfUp(observation.value, decimals) : NaN;
}

/** Areas by two things at once: class `row * columns + column`. An area of which one is unknown is in none. */
export function squareAreas(
  model: MapModel,
  size: { readonly rows: number; readonly columns: number },
  placeOf: (area: MapArea) => SquarePlace,
  lookOf: (row: number, column: number) => MapLook,
): Pick<MapModel, 'areas' | 'classes' | 'specials'> {
  const counts = new Int32Array(size.rows * size.columns);
  const specials = new Map<string, MapSpecial>();
  const areas = model.areas.map(({ classIndex: _, special: __, ...area }): MapArea => {
    const { row, column, observations } = placeOf(area);
    if (row !== undefined && column !== undefined) {
      const classIndex = row * size.columns + column;
      counts[classIndex]!++;
      return { ...area, classIndex };
    }
    const told = observations.find((observation) => ![undefined, 'zero'].includes(specialLook(observation)));
    const special = (told && specialLook(told)) ?? 'undefined';
    const status = told?.status ?? area.observation.status;
    const known = specials.get(special);
    specials.set(special, { look: special, status: known?.status ?? status, count: (known?.count ?? 0) + 1 });
    return { ...area, special };
  });
  const classes = [...counts].map((count, index): MapClass => ({
    closure: 'left-closed',
    count,
    look: lookOf(Math.floor(index / size.columns), index % size.columns),
  }));
  return { areas, classes, specials: SPECIAL_LOOKS.flatMap((look) => specials.get(look) ?? []) };
}

/** Names of the areas in a class. */
export function namesIn(areas: readonly MapArea[], isMeant: (classIndex: number) => boolean): string[] {
  return areas.filter(({ classIndex }) => classIndex !== undefined && isMeant(classIndex)).map(({ area }) => area.name);
}

/** How many areas are in no class, and why. */
export function gapsIn(specials: readonly MapSpecial[]): { readonly suppressed: number; readonly missing: number } {
  const suppressed = specials.find(({ look }) => look === 'suppressed')?.count ?? 0;
  return { suppressed, missing: specials.reduce((sum, { count }) => sum + count, 0) - suppressed };
}

/** What is said of classes and areas, where a class is named by its place in the square. */
export function squareTexts(
  model: MapModel,
  valueText: NonNullable<MapKind['valueText']>,
  className: (index: number, language: Language) => string,
): Pick<MapKind, 'classText' | 'valueText' | 'areaText'> {
  return {
    classText: (each, language) => className(model.classes.indexOf(each), language),
    valueText,
    areaText: (area, language) => {
      const parts = [
        valueText(area, language, false).spoken,
        area.classIndex === undefined ? '' : className(area.classIndex, language),
        area.rank === undefined ? '' : figureText(language).rankOf(area.rank, model.ranked),
      ];
      return `${area.area.name}: ${parts.filter(Boolean).join('; ')}`;
    },
  };
}
