import { hasFlag } from '../model/observation-status.js';
import type { Language } from '../model/text.js';
import type { MapGeometry, MapLine } from './map-geometry.js';
import type { Picture } from './figure-poster.js';
import { pointInside } from './interior-point.js';
import { mapLegend } from './map-legend.js';
import { mapLook } from './map-look.js';
import type { MapArea, MapSymbols } from './map-kind.js';
import type { MapModel } from './map-model.js';
import { signPath, signSide } from './map-sign.js';
import { mapAreaText } from './map-words.js';
import { circlePath, type Scene, type SceneMark, type ScenePath } from './scene.js';
import { symbolScale } from './symbol-size.js';

/** A map without a page: its drawing and what its fills mean; nothing without boundaries. */
export function mapPicture(model: MapModel, language: Language): Picture | undefined {
  const { geometry } = model;
  return geometry && { drawing: mapScene(model, geometry, language), legend: mapLegend(model, language) };
}

// areas by class, circles for counts, boundaries, water, outline
function mapScene(model: MapModel, geometry: MapGeometry, language: Language): Scene {
  const byCode = new Map(model.areas.map((area) => [area.area.code, area]));
  const line = (name: MapLine, look: Pick<ScenePath, 'stroke' | 'width' | 'fill'>): SceneMark[] => {
    const d = geometry.line(name);
    return d ? [{ kind: 'path', d, ...look }] : [];
  };
  const uncertain = geometry.shapes.filter(({ code }) => isUncertain(byCode.get(code))).map(({ path }) => path);
  return {
    width: geometry.width,
    height: geometry.height,
    marks: [
      ...geometry.shapes.map(({ code, path }): SceneMark => {
        const area = byCode.get(code);
        const label = area && mapAreaText(model, area, language);
        return { kind: 'path', d: path, fill: mapLook(model, area), code, ...(label !== undefined && { label }) };
      }),
      ...(uncertain.length > 0 ? [{ kind: 'path', d: uncertain.join(''), fill: 'uncertain' } as const] : []),
      ...line('mesh', { stroke: 'surface', width: 1 }),
      ...line('coarseMesh', { stroke: 'surface', width: 3 }),
      ...line('waterLines', { stroke: 'water', width: 2.5 }),
      ...line('waterSurfaces', { fill: 'water' }),
      ...line('outline', { stroke: 'control', width: 1 }),
      ...(model.symbols ? circles(model, model.symbols, geometry, byCode, language) : []),
      ...signs(model, geometry, byCode),
    ],
  };
}

const isUncertain = (area: MapArea | undefined): boolean =>
  area !== undefined && !area.special && hasFlag(area.observation.status, 'unreliable');

// the largest first, so that a small circle lies on a large one
function circles(
  model: MapModel,
  { count, largest }: MapSymbols,
  { width, height, shapes }: MapGeometry,
  byCode: ReadonlyMap<string, MapArea>,
  language: Language,
): SceneMark[] {
  const { radius } = symbolScale(largest, { width, height, areas: shapes.length });
  return shapes
    .flatMap(({ code, path }) => {
      const area = byCode.get(code);
      return area && !area.special && count(area) > 0 ? [{ area, path }] : [];
    })
    .sort((a, b) => count(b.area) - count(a.area))
    .map(({ area, path }) => {
      const { x, y } = pointInside(path);
      const d = circlePath(x, y, radius(count(area)));
      const label = mapAreaText(model, area, language);
      const { look: fill = 'q2' } = model.classes[area.classIndex ?? 0] ?? {};
      return { kind: 'path', d, fill, stroke: 'surface', width: 1, code: area.area.code, label };
    });
}

// which way areas went, where the kind of map says so
function signs(
  { kind, areas }: MapModel,
  geometry: MapGeometry,
  byCode: ReadonlyMap<string, MapArea>,
): readonly SceneMark[] {
  const { sign } = kind ?? {};
  if (!sign) return [];
  const side = signSide(geometry, areas.length);
  return geometry.shapes.flatMap(({ code, path }): SceneMark[] => {
    const area = byCode.get(code);
    const way = area ? sign(area) : 0;
    const { x, y } = way ? pointInside(path) : { x: 0, y: 0 };
    return way ? [{ kind: 'path', d: signPath(x, y, way * side), fill: 'surface', stroke: 'text', width: 1 }] : [];
  });
}
