import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Audience, AUDIENCES } from '../model/publication.js';
import type { LocalText } from '../model/text.js';

/** The file by which a folder is known as written by `publish`; what has none is never replaced. */
export const MARKER_FILE = '.sozialraum.json';

const MADE_BY = 'sozialraum publish';

/** One publication in an output folder: `AUDIENCE/ID/`. */
export interface OutputEntry {
  readonly audience: Audience;
  readonly id: string;
  readonly title: LocalText;
}

/** The text of the marker. */
export function writeMarker(publications: readonly OutputEntry[]): string {
  const entries = publications.map(({ audience, id, title }) => ({ audience, id, title }));
  return `${JSON.stringify({ madeBy: MADE_BY, publications: entries }, null, 2)}\n`;
}

/** The publications of an output folder; `undefined` for a folder that `publish` has not written. */
export async function readMarker(folder: string): Promise<readonly OutputEntry[] | undefined> {
  try {
    const { madeBy, publications } = JSON.parse(await readFile(join(folder, MARKER_FILE), 'utf8')) as Marker;
    return madeBy === MADE_BY ? (publications ?? []).filter(({ audience }) => AUDIENCES.includes(audience)) : undefined;
  } catch {
    return undefined;
  }
}

interface Marker {
  readonly madeBy?: unknown;
  readonly publications?: readonly OutputEntry[];
}
