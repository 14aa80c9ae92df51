import type { SpecialLook } from './area-look.js';
import type { Paint } from './figure-colours.js';

/** How something is filled: with a colour, or with the tiles of a pattern. */
export type Fill = Paint | SpecialLook | 'uncertain';

/** An outline, in units of its scene; strokes are in pixels whatever the scale. */
export interface ScenePath {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Fill;
  readonly stroke?: Paint;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** What is said of it. */
  readonly label?: string;
  /** Code of the area it is. */
  readonly code?: string;
}

/** A line of text. */
export interface SceneText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'middle' | 'end';
  readonly fill: Paint;
  /** Keeps a rim of the ground around the letters. */
  readonly halo?: boolean;
}

/** A scene within a scene. */
export interface SceneGroup {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly marks: readonly SceneMark[];
}

/** One thing that is drawn. */
export type SceneMark = ScenePath | SceneText | SceneGroup;

/** A drawing as data, the lowest first: written as SVG, or painted on a canvas. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly SceneMark[];
}

/** The outline of a circle. */
export function circlePath(x: number, y: number, radius: number): string {
  const r = Number(radius.toFixed(1));
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
