import { fileKind } from '../io/file-kind.js';
import { type ArchivedGeometry, unpackGeometry } from '../io/geometry-archive.js';
import { parseJson } from '../io/parse-json.js';
import { personLevelFeatures } from '../io/person-level-features.js';
import { readShapefile } from '../io/shapefile.js';
import { decodeText } from '../io/text.js';
import { isTopoJson, readTopoJson } from '../io/topojson.js';
import { gunzip } from '../io/zip.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import { readGeoPackage } from './geopackage.js';
import type { OnStep } from './step.js';
import type { WorkspaceFiles } from './workspace-files.js';

/** Which features of a workspace to read. */
export interface FeatureFile {
  readonly file: string;
  /** Which layer, table or object, where the file has several. */
  readonly layer?: string | undefined;
}

const GEOMETRY_LIMIT = 100 * 1024 * 1024;
const UNPACKED_LIMIT = 256 * 1024 * 1024;

type Beside = (ending: string) => Promise<Uint8Array | undefined>;

/**
 * Reads a geometry file of the workspace to what its GeoJSON would parse to: GeoJSON, TopoJSON, a shapefile with the
 * files beside it, a GeoPackage, and each of them in a ZIP archive. What a file is, its first bytes tell, not its name.
 */
export async function readFeatures(
  { file, layer }: FeatureFile,
  files: WorkspaceFiles,
  onStep: OnStep,
): Promise<Checked<unknown>> {
  onStep({ kind: 'read', file });
  const bytes = await files.read(file, GEOMETRY_LIMIT);
  if (!bytes.value) return bytes;
  const beside: Beside = async (ending) => {
    for (const cased of [ending, ending.toUpperCase()]) {
      const found = await files.read(file.replace(/\.[^./]*$/, `.${cased}`), GEOMETRY_LIMIT);
      if (found.value) return found.value;
    }
    return undefined;
  };
  return withoutPersons(
    await featuresOf(bytes.value, { file, ...(layer === undefined ? {} : { layer }) }, beside, true),
    file,
  );
}

/** The features in the bytes of a file that has none beside it, as {@link readFeatures}. */
export async function featuresIn(bytes: Uint8Array, file: string): Promise<Checked<unknown>> {
  return withoutPersons(await featuresOf(bytes, { file }, () => Promise.resolve(undefined), true), file);
}

function withoutPersons(read: Checked<unknown>, file: string): Checked<unknown> {
  const refused = personLevelFeatures(read.value, file);
  return refused ? refuse(refused) : read;
}

async function featuresOf(
  bytes: Uint8Array,
  options: { readonly file: string; readonly layer?: string },
  beside: Beside,
  mayBePacked: boolean,
): Promise<Checked<unknown>> {
  const { file } = options;
  const kind = fileKind(bytes);
  if (kind === 'shapefile') {
    const [dbf, prj, cpg] = await Promise.all(['dbf', 'prj', 'cpg'].map(beside));
    return readShapefile({ shp: bytes, dbf, prj, cpg }, { file });
  }
  if (kind === 'geopackage') return readGeoPackage(bytes, options);
  if (kind === 'zip' && mayBePacked) return unzipped(bytes, options);
  if (kind === 'gzip' && mayBePacked) {
    const { content, size } = await gunzip(bytes, UNPACKED_LIMIT);
    if (content) return featuresOf(content, options, beside, false);
    if (size > UNPACKED_LIMIT)
      return refuse(problem('file-too-large', { file, bytes: size, limit: UNPACKED_LIMIT }, { file }));
    return refuse(problem('geometry-file-unreadable', { format: 'gzip', reason: 'damaged' }, { file }));
  }
  if (kind !== 'text') return refuse(problem('geometry-file-kind', { received: kind }, { file }));
  return readJsonFeatures(bytes, options);
}

async function unzipped(
  bytes: Uint8Array,
  options: { readonly file: string; readonly layer?: string },
): Promise<Checked<unknown>> {
  const { value, problems } = await unpackGeometry(bytes, options);
  if (!value) return { value: undefined, problems };
  const { name, beside }: ArchivedGeometry = value;
  const inside = { ...options, file: `${options.file}/${name}` };
  return featuresOf(value.bytes, inside, (ending) => Promise.resolve(beside.get(ending)), false);
}

function readJsonFeatures(
  bytes: Uint8Array,
  options: { readonly file: string; readonly layer?: string },
): Checked<unknown> {
  const { file } = options;
  const decoded = decodeText(bytes, { file });
  if (!decoded.value) return decoded;
  const { text } = decoded.value;
  if (!/^\s*[[{]/.test(text)) return refuse(problem('geometry-file-kind', { received: text.slice(0, 40) }, { file }));
  const parsed = parseJson(text, file);
  if (!parsed.value) return { value: undefined, problems: [...decoded.problems, ...parsed.problems] };
  const { json } = parsed.value;
  if (!isTopoJson(json)) return { value: json, problems: decoded.problems };
  const { value, problems } = readTopoJson(json, options);
  return { value, problems: [...decoded.problems, ...problems] };
}

const refuse = (found: Problem): Checked<never> => ({ value: undefined, problems: [found] });
