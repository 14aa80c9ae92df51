import { type Checked, type Problem, problem } from '../model/problem.js';
import { type ZipEntry, zipContent, zipEntries } from './zip.js';

/** One geometry out of an archive: a file, and those beside it of the same name by their ending. */
export interface ArchivedGeometry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

/** What an archive may unpack to; the boundaries of all municipalities have a tenth of it. */
const MOST_BYTES = 256 * 1024 * 1024;
const GEOMETRY = /\.(shp|geojson|topojson|json|gpkg)$/i;
const BESIDE = ['dbf', 'prj', 'cpg'];
/** What macOS adds to every archive it makes. */
const SHADOW = /(^|\/)(__MACOSX\/|\._)/;
const LEADS_OUT = /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)/;

/**
 * Takes the boundaries out of a ZIP archive; nothing is written anywhere.
 *
 * Problems: `geometry-file-unreadable`, `file-too-large`, `geometry-file-kind` where there are none, and
 * `geometry-layer-unknown` where there are several and none is named.
 *
 * @param options.layer - Name of the file in the archive, with or without its folder and ending.
 */
export async function unpackGeometry(
  bytes: Uint8Array,
  { file, layer }: { readonly file: string; readonly layer?: string },
): Promise<Checked<ArchivedGeometry>> {
  const refuse = (found: Problem): Checked<never> => ({ value: undefined, problems: [found] });
  const unreadable = (reason: 'damaged' | 'path'): Checked<never> =>
    refuse(problem('geometry-file-unreadable', { format: 'zip', reason }, { file }));
  const entries = zipEntries(bytes);
  if (!entries) return unreadable('damaged');
  if (entries.some(({ name }) => LEADS_OUT.test(name))) return unreadable('path');
  const geometries = entries.filter(({ name }) => GEOMETRY.test(name) && !SHADOW.test(name));
  const names = geometries.map(({ name }) => name);
  if (geometries.length === 0) {
    const received =
      entries
        .map(({ name }) => name)
        .slice(0, 5)
        .join(', ') || 'ZIP';
    return refuse(problem('geometry-file-kind', { received }, { file }));
  }
  const found = geometries.length === 1 ? geometries : geometries.filter(({ name }) => isCalled(name, layer));
  const [geometry, ...others] = found;
  if (!geometry || others.length > 0) {
    const known = names.slice(0, 20).join(', ');
    return refuse(problem('geometry-layer-unknown', { layer: layer ?? '', known }, { file }));
  }
  const wanted = [geometry, ...BESIDE.flatMap((ending) => besideOf(entries, geometry, ending) ?? [])];
  let left = MOST_BYTES;
  const contents = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    if (entry.size > left) {
      const declared = wanted.reduce((sum, { size }) => sum + size, 0);
      return refuse(problem('file-too-large', { file, bytes: declared, limit: MOST_BYTES }, { file }));
    }
    const content = await zipContent(bytes, entry, entry.size);
    if (!content) return unreadable('damaged');
    left -= content.length;
    contents.set(entry === geometry ? '' : ending(entry.name), content);
  }
  return { value: { name: geometry.name, bytes: contents.get('')!, beside: contents }, problems: [] };
}

const stem = (name: string): string => name.replace(/\.[^./]*$/, '');
const ending = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

function isCalled(name: string, layer: string | undefined): boolean {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return [name, stem(name), last, stem(last)].includes(layer ?? '');
}

function besideOf(entries: readonly ZipEntry[], { name }: ZipEntry, wanted: string): ZipEntry | undefined {
  return entries.find((entry) => stem(entry.name) === stem(name) && ending(entry.name) === wanted);
}
