import type { ArcPaths, MapView } from '../../src/index.js';
import type { PaintedTile } from '../internal/tile-pattern.js';

/** What is painted on: sent once, before any picture. */
export interface Easel {
  readonly canvas: OffscreenCanvas;
  readonly paths: ArcPaths;
  /** Where among the paths those of the areas begin. */
  readonly areas: number;
}

/** How something is painted, as its style says it: colours or `none`, and a width in pixels of the page. */
export interface Style {
  readonly fill: string;
  readonly opacity: number;
  readonly stroke: string;
  readonly width: number;
}

/** Paths that look the same. */
export interface PaintedLayer extends Style {
  readonly paths: readonly number[];
}

/** How everything looks; told when it is another way than before. */
export interface Manner {
  readonly fills: readonly (string | PaintedTile)[];
  readonly uncertain: PaintedTile;
  readonly veil: Style;
  readonly lines: readonly PaintedLayer[];
  /** How large a unit of a tile is, in pixels. */
  readonly tilePixels: number;
}

/** All that a picture of the map depends on. */
export interface MapPicture {
  /** For each area which of the fills it has, and {@link UNCERTAIN} and {@link VEILED}. */
  readonly looks: Uint8Array;
  readonly view: MapView;
  /** Size in pixels of the page, and how many dots one of these is. */
  readonly width: number;
  readonly height: number;
  readonly density: number;
  readonly manner?: Manner;
}

/** The bits of a look that say which of the fills it is; the others are marks beside it. */
export const LOOK = 31;
export const UNCERTAIN = 32;
export const VEILED = 64;
