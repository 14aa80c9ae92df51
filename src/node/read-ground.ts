import { readAreas } from '../io/area-config.js';
import { bboxOf, ringsOf } from '../io/area-shape.js';
import { type Background, readBackground } from '../io/background.js';
import { type AreaGeometry, readGeoJson } from '../io/geojson.js';
import type { AreaLayer, LayerArea } from '../io/layer-sources.js';
import { type PlaneCode, planeOf, projectToPlane } from '../io/projection.js';
import { buildTopology } from '../io/topology.js';
import type { LevelConfig, WorkspaceConfig } from '../io/workspace-config.js';
import type { Area, AreaHierarchy } from '../model/area.js';
import { type Checked, hasErrors, type Problem } from '../model/problem.js';
import type { PlanarTopology } from '../model/publication.js';
import { type FeatureFile, readFeatures } from './read-features.js';
import type { OnStep } from './step.js';
import type { WorkspaceFiles } from './workspace-files.js';

/** The places of a city, and their boundaries where nothing is wrong with them. */
export interface Ground {
  readonly areas: AreaHierarchy;
  readonly geometry: PlanarTopology | undefined;
}

type AreasConfig = WorkspaceConfig['areas'];
type Geometries = ReadonlyMap<string, AreaGeometry>;

/** Reads the geometry files of a workspace, puts its areas in their hierarchy and their boundaries in one topology. */
export async function readGround(config: AreasConfig, files: WorkspaceFiles, onStep: OnStep): Promise<Checked<Ground>> {
  const problems: Problem[] = [];
  const read = async (file: FeatureFile): Promise<unknown> => keep(await readFeatures(file, files, onStep), problems);
  const geometries = new Map<string, AreaGeometry>();
  for (const level of config.levels) {
    const json = level.geometry && (await read(level.geometry));
    const geometry = json === undefined ? undefined : keep(readLevel(json, level), problems);
    if (geometry) geometries.set(level.id, geometry);
  }
  const background = config.background === undefined ? undefined : await read({ file: config.background });
  // without the areas of a level, everything that names them would seem unknown
  if (config.levels.some(({ id, geometry }) => geometry && !geometries.has(id))) return { value: undefined, problems };
  const listed = new Map([...geometries].map(([level, { areas }]) => [level, areas]));
  const areas = keep(readAreas(config, listed), problems);
  if (!areas) return { value: undefined, problems };
  if (hasErrors(problems)) return { value: { areas, geometry: undefined }, problems };
  onStep({ kind: 'geometry' });
  const geometry = drawGround(areas, geometries, backgroundOf(config, background), problems);
  return { value: { areas, geometry }, problems };
}

function keep<T>({ value, problems: found }: Checked<T>, problems: Problem[]): T | undefined {
  problems.push(...found);
  return value;
}

function readLevel(json: unknown, { geometry, parent }: LevelConfig): Checked<AreaGeometry> {
  if (!geometry) return { value: undefined, problems: [] };
  const property = parent && 'property' in parent ? { parent: parent.property } : {};
  return readGeoJson(json, { ...geometry, ...property });
}

type ReadBackground = (plane: PlaneCode) => Checked<Background> | undefined;

function backgroundOf({ background: file }: AreasConfig, json: unknown): ReadBackground {
  return (plane) => (file === undefined || json === undefined ? undefined : readBackground(json, { file, plane }));
}

/** All levels in the plane of the finest, which has most of the boundaries. */
function drawGround(
  { levels, areas, childrenOf }: AreaHierarchy,
  geometries: Geometries,
  readBackgroundIn: ReadBackground,
  problems: Problem[],
): PlanarTopology | undefined {
  const finest = [...geometries.values()].at(-1);
  if (!finest) return undefined;
  const plane = planeOf(finest.crs, bboxOf(ringsOf(finest.areas)));
  const polygonsOf = new Map(
    [...geometries.values()].flatMap(({ crs, areas: shapes }) =>
      projectToPlane(crs, shapes, plane).areas.map(({ code, polygons }) => [code, polygons] as const),
    ),
  );
  const draw = ({ code, name, parent }: Area): LayerArea => {
    const polygons = polygonsOf.get(code);
    return { code, name, ...(parent === undefined ? {} : { parent }), ...(polygons ? { polygons } : {}) };
  };
  // an area of the past has no boundaries today
  const isDrawn = ({ code, validUntil }: Area): boolean =>
    validUntil === undefined || polygonsOf.has(code) || childrenOf.has(code);
  const layers = levels.map(({ id }): AreaLayer => {
    const ofLevel = areas.filter((area) => area.level === id && isDrawn(area));
    return { level: id, areas: ofLevel.map(draw) };
  });
  const background = readBackgroundIn(plane);
  problems.push(...(background?.problems ?? []));
  const topology = buildTopology(layers, background?.value ? { background: background.value } : {});
  problems.push(...topology.problems.map((found) => ({ ...found, place: { path: 'areas', ...found.place } })));
  return topology.value;
}
