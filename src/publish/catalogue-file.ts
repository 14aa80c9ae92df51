import { type Publication, PUBLICATION_FORMAT } from '../model/publication.js';
import type { CatalogueExtension } from './publication-schema.js';
import { tablePath } from './table-path.js';

/** Where the boundaries lie, seen from the publication's folder. */
export const GEOMETRY_PATH = 'geometry.json';

/** The file that names all others: a JSON-stat 2.0 collection. */
export function catalogueFile(publication: Publication): unknown {
  const { id, title, city, publisher, audience, protection, protectionNote, topics, indicators } = publication;
  const extension: CatalogueExtension = {
    id,
    title,
    city,
    publisher,
    audience,
    protection: protection as CatalogueExtension['protection'],
    protectionNote,
    topics: topics.map((topic) => ({ ...topic, indicators: [...topic.indicators] })),
    indicators: indicators as CatalogueExtension['indicators'],
    geometry: GEOMETRY_PATH,
  };
  return {
    version: '2.0',
    class: 'collection',
    label: title.de,
    link: {
      item: indicators.map((indicator) => ({
        class: 'dataset',
        href: tablePath(indicator.id, 'json'),
        label: indicator.title.de,
        extension: { sozialraum: { indicator: indicator.id } },
      })),
    },
    extension: { sozialraum: { format: PUBLICATION_FORMAT, ...extension } },
  };
}
