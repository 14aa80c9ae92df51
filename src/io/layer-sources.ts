import { type Problem, problem } from '../model/problem.js';
import type { AreaShape, Polygon } from './area-shape.js';
import { checkNesting } from './nesting.js';

/** An area in planar metres; without polygons of its own it is merged from the areas that name it as their parent. */
export interface LayerArea {
  readonly code: string;
  readonly name?: string;
  readonly parent?: string;
  readonly polygons?: readonly Polygon[];
}

/** The areas of one level. */
export interface AreaLayer {
  readonly level: string;
  readonly areas: readonly LayerArea[];
}

/** Which areas are drawn by their own boundaries, and which by those of their parts. */
export interface LayerSources {
  readonly own: readonly AreaShape[];
  /** Codes of the parts by the code of the whole, the parts before what they are in turn parts of. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** Decides for each area by whose boundaries it is drawn; an area that has no ground at all is in neither list. */
export function layerSources(layers: readonly AreaLayer[], problems: Problem[]): LayerSources {
  const childrenOf = groupByParent(layers.flatMap(({ areas }) => areas));
  const own: AreaShape[] = [];
  const parts = new Map<string, readonly string[]>();
  const ground = new Map<string, AreaShape>();
  for (const { code, polygons = [] } of layers.toReversed().flatMap(({ areas }) => areas)) {
    const children = (childrenOf.get(code) ?? []).flatMap((child) => ground.get(child.code) ?? []);
    if (children.length === 0 && polygons.length === 0) {
      problems.push(problem('geometry-missing', { area: code }, {}, 'warning'));
    } else if (children.length > 0 && isFilledBy({ code, polygons }, children, problems)) {
      parts.set(
        code,
        children.map((child) => child.code),
      );
      ground.set(code, { code, polygons: children.flatMap((child) => child.polygons) });
    } else {
      own.push({ code, polygons });
      ground.set(code, { code, polygons });
    }
  }
  return { own, parts };
}

function groupByParent(areas: readonly LayerArea[]): Map<string, LayerArea[]> {
  const children = new Map<string, LayerArea[]>();
  for (const area of areas) {
    if (area.parent === undefined) continue;
    const siblings = children.get(area.parent);
    if (siblings) siblings.push(area);
    else children.set(area.parent, [area]);
  }
  return children;
}

/** What has no boundaries of its own is what its parts are. */
function isFilledBy(area: AreaShape, children: readonly AreaShape[], problems: Problem[]): boolean {
  if (area.polygons.length === 0) return true;
  const found = checkNesting(area, children);
  problems.push(...found);
  return found.length === 0;
}
