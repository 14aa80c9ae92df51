import type { ReactiveControllerHost } from 'lit';
import type { MapModel, PlanarTopology } from '../../src/index.js';

/** What moving over a map needs to know of it, and does to it. */
export interface MovedMap extends ReactiveControllerHost, HTMLElement {
  readonly zoom: boolean;
  readonly labels: boolean;
  /** Codes of the selected areas. */
  readonly areas: readonly string[];
  /** Leads to an area, with the tip beside it if not told otherwise. */
  activate(code: string | undefined, withTooltip?: boolean): void;
  /** Picks an area, or takes the pick back; and leads to it. */
  toggle(code: string): void;
  pick(change: { readonly period?: string; readonly areas?: readonly string[] }): void;
  announce(text: string): void;
  announceView(before: string): void;
}

/** What a map shows. */
export interface ShownMap {
  readonly model: MapModel;
  readonly topology: PlanarTopology | undefined;
  readonly svg: SVGSVGElement | undefined;
  /** The ranking. */
  readonly list: HTMLElement | undefined;
}
