import type { Checked } from '../model/problem.js';
import type { Publication } from '../model/publication.js';
import { joinFiles, readCatalogue, readGeometry, readIndicatorTable } from './published-files.js';
import { withReadyTexts } from './ready-texts.js';

/**
 * Reads published files back: the catalogue, the datasets that were fetched, and the boundaries. Files of an earlier version
 * that says nothing in words of protection and quality are given the words.
 */
export function readPublication(parts: {
  readonly collection: unknown;
  readonly datasets: readonly unknown[];
  readonly geometry?: unknown;
}): Checked<Publication> {
  const { collection, datasets, geometry } = parts;
  const { value, problems } = joinFiles(
    readCatalogue(collection),
    datasets.map(readIndicatorTable),
    geometry === undefined ? undefined : readGeometry(geometry),
  );
  return { value: value && withReadyTexts(value), problems };
}
