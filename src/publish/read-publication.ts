import type { Checked } from '../model/problem.js';
import type { Publication, PublishedFiles } from '../model/publication.js';
import { joinFiles, readCatalogue, readGeometry, readIndicatorTable } from './published-files.js';
import { withReadyTexts } from './ready-texts.js';

/**
 * Reads published files back: the catalogue, the datasets that were fetched, and the boundaries. What it gives has these
 * indicators alone, whatever else the catalogue names. Files of an earlier version that says nothing in words of protection
 * and quality are given the words.
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
  return { value: value && withReadyTexts(ofTables(value)), problems };
}

/** A publication of the indicators whose tables are at hand, and of topics that have any of them. */
function ofTables(files: PublishedFiles): PublishedFiles {
  const { tables } = files;
  const indicators = files.indicators.filter(({ id }) => tables.has(id));
  const topics = files.topics.map((topic) => ({
    ...topic,
    indicators: topic.indicators.filter((id) => tables.has(id)),
  }));
  return { ...files, indicators, topics: topics.filter((topic) => topic.indicators.length > 0) };
}
