import {
  areaNeighbours,
  type MapGeometry,
  type NeighboursByWay,
  neighboursSentence,
  neighbourWalk,
  pointInside,
  type Way,
} from '../../src/index.js';
import { languageAround } from '../internal/surroundings.js';
import type { MovedMap, ShownMap } from './moved-map.js';
import { movementTexts } from './movement-texts.js';

/** Leads by keys from an area to the one that lies beside it on the map. */
export class AreaWalk {
  /** True while arrow keys lead over the map, not through the list. */
  isOn = false;
  readonly #map: MovedMap;
  #known: { readonly geometry: MapGeometry; readonly from: (code: string) => NeighboursByWay } | undefined;

  constructor(map: MovedMap) {
    this.#map = map;
  }

  toggle(): void {
    this.isOn = !this.isOn;
    this.#map.requestUpdate();
    const { walks, ranks } = movementTexts(this.#map);
    this.#map.announce(this.isOn ? walks : ranks);
  }

  /** @param active - Code of the area that it starts from. */
  go(way: Way, active: string | undefined, shown: ShownMap): void {
    const { model } = shown;
    const from = this.#neighboursIn(shown);
    const to = from?.(active ?? '')[way];
    if (!from || to === undefined || !model.areas.some(({ area }) => area.code === to))
      return this.#map.announce(movementTexts(this.#map).noNeighbour);
    this.#map.activate(to);
    const nameOf = (code: string): string => model.table.areas.byCode.get(code)?.name ?? code;
    const names = Object.entries(from(to)).map(([at, code]) => [at, nameOf(code)]);
    // of the area itself tells the list
    const sentence = neighboursSentence(Object.fromEntries(names) as Record<Way, string>, languageAround(this.#map));
    this.#map.announce(sentence);
  }

  /** Neighbours among the areas of the list: what is drawn beside them, none knows the name of. */
  #neighboursIn({ model, topology }: ShownMap): ((code: string) => NeighboursByWay) | undefined {
    const { geometry, level } = model;
    if (!geometry || !topology) return undefined;
    if (this.#known?.geometry !== geometry) {
      const known = new Set(model.areas.map(({ area }) => area.code));
      const shapes = geometry.shapes.filter(({ code }) => known.has(code));
      const middles = new Map(shapes.map(({ code, path }) => [code, pointInside(path)]));
      this.#known = { geometry, from: neighbourWalk(areaNeighbours(topology, level.id), middles) };
    }
    return this.#known.from;
  }
}
